import { html, type Markup, markdownToHtml } from '#platform';
import { pathOf, type ProgramSite, type SitePage } from '../domain/program-site.ts';
import type { Around } from './site-frame.ts';

/** What XML has no place for, even as a number. */
// oxlint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What a program published and changed, newest first, as an Atom feed (RFC 4287) in one language. */
export function siteFeed({ language, origin }: Around, site: ProgramSite): string {
  const newest = site.pages.toSorted((one, other) => +other.changedAt - +one.changedAt);
  const at = (page?: SitePage) => `${origin}${pathOf(language, site.code, page?.kind)}`;
  const entry = (page: SitePage): Markup => html`<entry>
<id>${at(page)}</id>
<title>${page.title[language]}</title>
<link rel="alternate" type="text/html" hreflang="${language}" href="${at(page)}"/>
<published>${page.publishedAt.toISOString()}</published>
<updated>${page.changedAt.toISOString()}</updated>
<summary>${page.summary[language]}</summary>
<content type="html">${markdownToHtml(page.body[language])}</content>
</entry>
`;
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${at()}</id>
<title>${site.name[language]}</title>
<updated>${newest[0]?.changedAt.toISOString() ?? ''}</updated>
<author><name>${site.host}</name></author>
<link rel="alternate" type="text/html" hreflang="${language}" href="${at()}"/>
<link rel="self" type="application/atom+xml" href="${origin}${pathOf(language, site.code, 'feed.atom')}"/>
${newest.map(entry)}</feed>
`.text.replace(NO_XML, '');
}
