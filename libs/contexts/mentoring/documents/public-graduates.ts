import { html, type Markup } from '#platform';
import type { PublicGraduates } from '../domain/graduate-listing.ts';
import type { InBoth } from '../domain/work.ts';

type Language = keyof InBoth;

const said = (ja: string, en: string): InBoth => ({ ja, en });
const copy = {
  graduates: said('修了生', 'Graduates'),
  outstanding: said('優秀修了生', 'Outstanding graduate'),
  listed: said('名前を出すことに同意した人です。', 'Those who agreed to be named.'),
  unnamed: said('名前を出している人はいません。', 'None of them is named.'),
};
const counted = {
  ja: (count: number, outstanding: number) =>
    `修了した人は${count}人です。${outstanding ? `うち${outstanding}人が優秀修了生です。` : ''}`,
  en: (count: number, outstanding: number) =>
    `${count === 1 ? '1 person' : `${count} people`} completed the year${outstanding ? `, ${outstanding} of them outstanding` : ''}.`,
};

/** How many completed a year, and the names of those who want to be named; nothing while there is nobody. */
export function graduatesOf({ count, outstanding, listed }: PublicGraduates, language: Language): Markup | null {
  if (count === 0) return null;
  return html`<section id="graduates"><h2>${copy.graduates[language]}</h2><p>${counted[language](count, outstanding)}</p>${
    listed.length
      ? html`<p class="small">${copy.listed[language]}</p><ul class="graduates">${listed.map((one) => line(one, language))}</ul>`
      : html`<p class="small">${copy.unnamed[language]}</p>`
  }</section>`;
}

const line = ({ name, track, isOutstanding }: PublicGraduates['listed'][number], language: Language): Markup =>
  html`<li>${name[language]} <span class="small">${track[language]}${
    isOutstanding ? html` <strong>${copy.outstanding[language]}</strong>` : null
  }</span></li>`;
