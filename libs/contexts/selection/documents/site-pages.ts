import { html, Markup, markdownToHtml } from '#platform';
import type { Language } from '../domain/languages.ts';
import { pathOf, type ProgramSite, type SitePage } from '../domain/program-site.ts';
import type { PublicCohort } from '../domain/public-cohort.ts';
import type { PageKind } from '../domain/public-page.ts';
import { applicationNote, cohortDates, cohortRules, cohortTracks } from './site-cohort.ts';
import { copy } from './site-copy.ts';
import { type Around, framed } from './site-frame.ts';

/** The first page of a program: what it is, and the ways on. */
export function firstPage(around: Around, site: ProgramSite): string {
  const { language } = around;
  const lead = (site.pages.find(({ kind }) => kind === 'about') ?? site.pages[0])?.summary[language] ?? '';
  const body = html`<h1>${site.name[language]}</h1><p class="lead">${lead}</p>
${site.cohort && applicationNote(site.cohort, language, around.now)}
<ul class="cards">${site.pages.map(
    ({ kind, title, summary }) =>
      html`<li class="card"><h2><a href="${pathOf(language, site.code, kind)}">${title[language]}</a></h2>${
        kind === 'about' ? null : html`<p>${summary[language]}</p>`
      }</li>`,
  )}</ul>`;
  return framed({ ...around, title: site.name[language], description: lead, body, site });
}

/** A page as it is published. */
export function sitePage(around: Around, site: ProgramSite, page: SitePage): string {
  const { language } = around;
  const { kind, title, summary } = page;
  const body = html`${written(around, site, page)}
<p class="dates">${copy.published[language]}: ${momentIn(language, page.publishedAt)}${
    +page.changedAt === +page.publishedAt
      ? null
      : html`<br>${copy.changed[language]}: ${momentIn(language, page.changedAt)}`
  }</p>`;
  return framed({ ...around, title: title[language], description: summary[language], body, site, at: kind });
}

/** A page as it would be published now, for the office alone. */
export function draftPage(around: Around, site: ProgramSite, page: SitePage): string {
  const { language } = around;
  const body = html`<p class="draft" role="note">${copy.preview[language]}</p>${written(around, site, page)}`;
  const [title, description] = [page.title[language], page.summary[language]];
  return framed({ ...around, title, description, body, site, at: page.kind, isUnlisted: true });
}

/** An address that leads to nothing, of a program that there is or of none. */
export function missingPage(around: Around, site: ProgramSite | null): string {
  const { language } = around;
  const [to, words] = site ? [pathOf(language, site.code), copy.toSite] : ['/', copy.toStart];
  const body = html`<h1>${copy.notFound[language]}</h1><p class="lead">${copy.notFoundWhy[language]}</p>
<p><a class="btn" href="${to}">${words[language]}</a></p>`;
  const [title, description] = [copy.notFound[language], copy.notFoundWhy[language]];
  return framed({ ...around, title, description, body, site, isUnlisted: true });
}

function written({ language, now }: Around, { cohort }: ProgramSite, { kind, title, summary, body }: SitePage): Markup {
  const isAsked = kind === 'apply' && cohort;
  return html`<h1>${title[language]}</h1><p class="lead">${summary[language]}</p>
${isAsked ? applicationNote(cohort, language, now) : null}
<div class="words">${new Markup(markdownToHtml(body[language]))}</div>${cohort && ofCohort(cohort, kind, language)}`;
}

/** What the year adds to the words of the office. */
function ofCohort(cohort: PublicCohort, kind: PageKind, language: Language): Markup | null {
  if (kind === 'tracks') return cohortTracks(cohort, language);
  if (kind === 'timetable') return cohortDates(cohort, language);
  return kind === 'apply' ? html`${cohortRules(cohort, language)}${cohortDates(cohort, language)}` : null;
}

const moments = {
  ja: new Intl.DateTimeFormat('ja', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' }),
  en: new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' }),
};
const momentIn = (language: Language, at: Date): string => moments[language].format(at);
