import { html, type Markup, markdownToHtml } from '#platform';
import { pathOf, type ProgramSite, type SiteEntry, type SitePage } from '../domain/program-site.ts';
import type { Around } from './site-frame.ts';

/** What XML has no place for, even as a number. */
// oxlint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What a program published and changed, newest first, as an Atom feed (RFC 4287) in one language. */
export function siteFeed({ language, origin }: Around, site: ProgramSite, news: readonly SiteEntry[]): string {
  const newest = [...site.pages.map(pageEntry), ...news].toSorted((one, other) => +other.changedAt - +one.changedAt);
  const at = (below?: string) => `${origin}${pathOf(language, site.code, below)}`;
  const entry = (told: SiteEntry): Markup => html`<entry>
<id>${at(told.at)}</id>
<title>${told.title[language]}</title>
<link rel="alternate" type="text/html" hreflang="${language}" href="${at(told.at)}"/>
<published>${told.publishedAt.toISOString()}</published>
<updated>${told.changedAt.toISOString()}</updated>
<summary>${told.summary[language]}</summary>
<content type="html">${told.content({ language, origin })}</content>
</entry>
`;
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${at()}</id>
<title>${site.name[language]}</title>
<updated>${newest[0]?.changedAt.toISOString() ?? ''}</updated>
<author><name>${site.host}</name></author>
<link rel="alternate" type="text/html" hreflang="${language}" href="${at()}"/>
<link rel="self" type="application/atom+xml" href="${at('feed.atom')}"/>
${newest.map(entry)}</feed>
`.text.replace(NO_XML, '');
}

const pageEntry = ({ kind, title, summary, body, publishedAt, changedAt }: SitePage): SiteEntry => ({
  at: kind,
  title,
  summary,
  publishedAt,
  changedAt,
  content: ({ language }) => markdownToHtml(body[language]),
});
