import { fiscalYearInJapanese } from '#kernel';
import { html, type Markup } from '#platform';
import { galleryAt, publicFileAt, workAt } from '../domain/gallery.ts';
import type { PublicGraduates } from '../domain/graduate-listing.ts';
import type { PublicWork } from '../domain/public-work.ts';
import type { InBoth } from '../domain/work.ts';
import { graduatesOf } from './public-graduates.ts';

type Language = keyof InBoth;

/** What the frame of a program's pages is filled with. */
export interface WorksDrawn {
  readonly title: string;
  readonly description: string;
  readonly at: string;
  readonly body: Markup;
  readonly picture?: { readonly href: string; readonly alt: string } | undefined;
}

const said = (ja: string, en: string): InBoth => ({ ja, en });
const copy = {
  works: said('の作品と修了生', 'Works and graduates of'),
  lead: said(
    'この年度の参加者が作った作品と、修了した人です。',
    'What the people of this year made, and who completed it.',
  ),
  years: said('ほかの年度の作品と修了生', 'Works and graduates of other years'),
  made: said('作品', 'Works'),
  noWorks: said('公開されている作品は、今はありません。', 'No work is public at the moment.'),
  by: said('作者', 'By'),
  unnamed: said('作者は名前を出していません', 'The authors are not named'),
  pictures: said('画像', 'Pictures'),
  video: said('動画', 'Video'),
  noVideo: said('動画を開く', 'Open the video'),
  links: said('リンク', 'Links'),
  license: said('利用の条件', 'License'),
  reserved: said('著作権は作者にあります（無断転載を禁じます）', 'All rights reserved by the authors'),
  published: said('公開', 'Published'),
  changed: said('更新', 'Last changed'),
  all: said('この年度の作品と修了生へ', 'Works and graduates of this year'),
};
const LONGEST_DESCRIPTION = 160;

const yearIn = (language: Language, fiscalYear: number): string =>
  language === 'ja' ? fiscalYearInJapanese(fiscalYear as never) : `FY${fiscalYear}`;
const titleOf = (language: Language, fiscalYear: number): string =>
  language === 'ja'
    ? `${yearIn(language, fiscalYear)}${copy.works.ja}`
    : `${copy.works.en} ${yearIn(language, fiscalYear)}`;
const pathOf = (language: Language, code: string, at: string): string =>
  `/${language}/programs/${encodeURIComponent(code)}/${at}`;

const moments = { dateStyle: 'long', timeZone: 'Asia/Tokyo' } as const;
const dayIn = (language: Language, at: Date): string => new Intl.DateTimeFormat(language, moments).format(at);

interface Gallery {
  readonly language: Language;
  readonly code: string;
  readonly year: number;
  readonly works: readonly PublicWork[];
  readonly graduates: PublicGraduates;
  readonly beside: readonly Markup[];
  /** Those of which anything is public. */
  readonly years: readonly number[];
}

/** The results of one year, works and graduates, and the ways to those of others. */
export function galleryPage({ language, code, year: here, works, graduates, beside, years }: Gallery): WorksDrawn {
  const title = titleOf(language, here);
  const others = years.filter((year) => year !== here);
  const first = works.find(({ pictures }) => pictures.length > 0);
  const body = html`<h1>${title}</h1><p class="lead">${copy.lead[language]}</p>
<section id="works"><h2>${copy.made[language]}</h2>${
    works.length
      ? html`<ul class="cards works">${works.map((work) => card(work, language, code))}</ul>`
      : html`<p>${copy.noWorks[language]}</p>`
  }</section>${graduatesOf(graduates, language)}${beside}${
    others.length
      ? html`<section><h2>${copy.years[language]}</h2><ul>${others.map(
          (year) => html`<li><a href="${pathOf(language, code, galleryAt(year))}">${yearIn(language, year)}</a></li>`,
        )}</ul></section>`
      : null
  }`;
  const [picture] = first ? [shownBy(first, language)] : [];
  return { title, description: copy.lead[language], at: galleryAt(here), body, picture };
}

const card = (work: PublicWork, language: Language, code: string): Markup =>
  html`<li class="card">${pictureOf(work, language)}<h3><a href="${pathOf(language, code, workAt(work.fiscalYear, work.workId))}">${
    work.title[language]
  }</a></h3><p class="small">${byline(work, language)}</p></li>`;

function pictureOf({ workId, pictures: [first] }: PublicWork, language: Language): Markup | null {
  return first
    ? html`<img src="${publicFileAt(workId, first.fileId)}" alt="${first.alt[language]}" loading="lazy">`
    : null;
}

function shownBy({ workId, pictures: [first] }: PublicWork, language: Language): WorksDrawn['picture'] {
  return first && { href: publicFileAt(workId, first.fileId), alt: first.alt[language] };
}

/** By whom a work is, of those who want to be named. */
export function byline({ credits }: PublicWork, language: Language): string {
  if (credits.length === 0) return copy.unnamed[language];
  const names = credits.map((credit) => credit[language]).join(language === 'ja' ? '、' : ', ');
  return `${copy.by[language]}: ${names}`;
}

interface OneWork {
  readonly language: Language;
  readonly code: string;
  readonly work: PublicWork;
  readonly beside: readonly Markup[];
}

/** One work as it was released. */
export function workPage({ language, code, work, beside }: OneWork): WorksDrawn {
  const title = work.title[language];
  const description = descriptionOf(work, language);
  const body = html`<article class="work"><h1>${title}</h1><p class="lead">${byline(work, language)}</p>
<div class="words">${paragraphs(work.abstract[language])}</div>${pictures(work, language)}${video(work, language)}${links(work, language)}
<h2>${copy.license[language]}</h2><p>${license(work, language)}</p>${dates(work, language)}</article>${beside}
<p><a href="${pathOf(language, code, galleryAt(work.fiscalYear))}">${copy.all[language]}</a></p>`;
  return { title, description, at: workAt(work.fiscalYear, work.workId), body, picture: shownBy(work, language) };
}

/** How a work begins, in a line. */
export const descriptionOf = ({ abstract }: PublicWork, language: Language): string =>
  abstract[language].replace(/\s+/g, ' ').slice(0, LONGEST_DESCRIPTION);

/** The lines of a text, as paragraphs. */
export const paragraphs = (text: string): readonly Markup[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => html`<p class="lines">${part.trim()}</p>`);

const pictures = ({ workId, pictures: all }: PublicWork, language: Language): Markup | null =>
  all.length
    ? html`<h2>${copy.pictures[language]}</h2><ul class="pictures">${all.map(
        ({ fileId, alt }) =>
          html`<li><img src="${publicFileAt(workId, fileId)}" alt="${alt[language]}" loading="lazy"></li>`,
      )}</ul>`
    : null;

function video({ workId, videos: [one] }: PublicWork, language: Language): Markup | null {
  if (!one) return null;
  const href = publicFileAt(workId, one.fileId);
  return html`<h2>${copy.video[language]}</h2><video controls preload="metadata" src="${href}"><a href="${href}">${copy.noVideo[language]}</a></video>`;
}

const links = ({ links: all }: PublicWork, language: Language): Markup | null =>
  all.length
    ? html`<h2>${copy.links[language]}</h2><ul>${all.map(
        (link) => html`<li><a href="${link}" rel="noopener noreferrer nofollow ugc">${link}</a></li>`,
      )}</ul>`
    : null;

const license = ({ license: known }: PublicWork, language: Language): Markup =>
  known === 'all-rights-reserved'
    ? html`${copy.reserved[language]}`
    : html`<a href="https://spdx.org/licenses/${known}.html" rel="license noopener noreferrer">${known}</a>`;

const dates = ({ publishedAt, changedAt }: PublicWork, language: Language): Markup =>
  html`<p class="dates">${copy.published[language]}: ${dayIn(language, publishedAt)}${
    +changedAt === +publishedAt ? null : html`<br>${copy.changed[language]}: ${dayIn(language, changedAt)}`
  }</p>`;
