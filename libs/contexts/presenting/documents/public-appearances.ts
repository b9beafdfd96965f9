import { html, type Markup } from '#platform';
import type { PublicAppearance } from '../domain/public-appearance.ts';
import type { InBoth } from '../domain/results-presentation.ts';

type Language = keyof InBoth;

const said = (ja: string, en: string): InBoth => ({ ja, en });
const copy = {
  title: said('外部での発表', 'Presented elsewhere'),
  conference: said('学会・カンファレンス', 'Conference'),
  fair: said('展示会', 'Fair'),
  prize: said('受賞', 'Prize'),
  paper: said('論文', 'Paper'),
  other: said('発表', 'Presentation'),
};

/** What was presented elsewhere, a line each; nothing where there is nothing. */
export function appearancesOf(appearances: readonly PublicAppearance[], language: Language): Markup | null {
  if (appearances.length === 0) return null;
  const lines = appearances.map((one) => line(one, language));
  return html`<section id="appearances"><h2>${copy.title[language]}</h2><ul>${lines}</ul></section>`;
}

function line(one: PublicAppearance, language: Language): Markup {
  const { kind, title, place, country, url, credits } = one;
  const comma = language === 'ja' ? '、' : ', ';
  const where = `${place[language]}${comma}${countryIn(language, country)}`;
  const names = credits.map((credit) => credit[language]).join(comma);
  const words = url
    ? html`<a href="${url}" rel="noopener noreferrer nofollow ugc">${title[language]}</a>`
    : title[language];
  return html`<li>${copy[kind][language]}: ${words}${names ? html` <span class="small">${names}</span>` : null}<br>
<span class="small">${where} ${daysIn(language, one)}</span></li>`;
}

const countryIn = (language: Language, code: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;

const LONG = { dateStyle: 'long', timeZone: 'Asia/Tokyo' } as const;
function daysIn(language: Language, { startsOn, endsOn }: PublicAppearance): string {
  const format = new Intl.DateTimeFormat(language, LONG);
  const [first, last] = [new Date(`${startsOn}T12:00:00+09:00`), new Date(`${endsOn}T12:00:00+09:00`)];
  return startsOn === endsOn ? format.format(first) : format.formatRange(first, last);
}
