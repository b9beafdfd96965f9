import { html, type Markup } from '#platform';
import type { AudienceOffered } from '../domain/audience.ts';
import { type DayHeld, plannedDays } from '../domain/audience-held.ts';
import { copy, type Language } from './audience-copy.ts';

const TOKYO = { timeZone: 'Asia/Tokyo' } as const;
const LOCALES = { ja: 'ja-JP', en: 'en-GB' } as const;

/** 2027年3月6日土曜日 13:00:00 */
export const momentIn = (language: Language, at: Date): string =>
  at.toLocaleString(LOCALES[language], { ...TOKYO, dateStyle: 'full', timeStyle: 'medium' });

const timeIn = (at: Date): string => at.toLocaleTimeString('ja-JP', { ...TOKYO, hour: 'numeric', minute: '2-digit' });

const dayIn = (language: Language, { startsAt, endsAt }: DayHeld): string => {
  const day = startsAt.toLocaleDateString(LOCALES[language], { ...TOKYO, dateStyle: 'full' });
  return `${day} ${timeIn(startsAt)}${language === 'ja' ? '〜' : '–'}${timeIn(endsAt)}`;
};

/** When and where it is, and until when one registers. */
export function presentationFacts(offered: AudienceOffered, language: Language): Markup {
  const { place, access, opening, format } = offered;
  const days = plannedDays(offered).map((day) => html`<div>${dayIn(language, day)}</div>`);
  const rows: [keyof typeof copy, Markup][] = [
    ...(days.length > 0 ? [['when', html`${days}`] as [keyof typeof copy, Markup]] : []),
    ...(place && format !== 'online'
      ? [['where', html`<span lang="ja">${place}</span>`] as [keyof typeof copy, Markup]]
      : []),
    ...(access && format !== 'online'
      ? [['access', html`<span lang="ja">${access}</span>`] as [keyof typeof copy, Markup]]
      : []),
    ...(opening.forWhom[language]
      ? [['forWhom', html`<span class="lines">${opening.forWhom[language]}</span>`] as [keyof typeof copy, Markup]]
      : []),
    [
      'window',
      html`${momentIn(language, opening.opensAt)} –<br>${momentIn(language, opening.closesAt)}${copy.inTime[language]}`,
    ],
  ];
  return html`<dl class="kv">${rows.map(([term, value]) => html`<div><dt>${copy[term][language]}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Where the pages of one presentation stand below the first page of its program. */
export const audienceAt = (presentationId: string, page: 'registration' | 'confirmation' | 'place'): string =>
  `presentations/${presentationId}/${page}`;

/** The address of one. */
export const audiencePath =
  (language: Language, { code, presentationId }: { code: string; presentationId: string }) =>
  (page: 'registration' | 'confirmation' | 'place'): string =>
    `/${language}/programs/${encodeURIComponent(code)}/${audienceAt(presentationId, page)}`;
