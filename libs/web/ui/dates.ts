import type { Language } from './language.tsx';

const TOKYO = 'Asia/Tokyo';
const DAY = 86_400_000;
const locale = (language: Language) => (language === 'ja' ? 'ja-JP' : 'en-GB');
/** A calendar date is that day in Japan; noon keeps it there in every zone. */
const instantOf = (text: string): Date => new Date(text.length === 10 ? `${text}T12:00:00+09:00` : text);

/** 11月30日（月） · Mon 30 November, of a date or an instant. */
export function dayText(text: string, language: Language, { withYear = false } = {}): string {
  const parts = { month: 'long', day: 'numeric', timeZone: TOKYO } as const;
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  const day = instantOf(text).toLocaleDateString(locale(language), { ...parts, ...year });
  const weekday = instantOf(text).toLocaleDateString(locale(language), { weekday: 'short', timeZone: TOKYO });
  return language === 'ja' ? `${day}（${weekday}）` : `${weekday} ${day}`;
}

/** 10:32 in Japan. */
export const timeText = (instant: string): string =>
  new Date(instant).toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit', timeZone: TOKYO });

/** Whole days from today in Japan to that day; negative when it is past. */
export function daysUntil(day: string, now = Date.now()): number {
  const today = new Date(now).toLocaleDateString('sv-SE', { timeZone: TOKYO });
  return Math.round((instantOf(day.slice(0, 10)).getTime() - instantOf(today).getTime()) / DAY);
}

/** 令和8年度 · fiscal year 2026. */
export const fiscalYearText = (year: number, language: Language): string =>
  language === 'ja' ? `令和${year - 2018}年度` : `fiscal year ${year}`;

/** The fiscal year it is in Japan; it begins in April. */
export function fiscalYearNow(now = Date.now()): number {
  const [year = 0, month = 0] = new Date(now).toLocaleDateString('sv-SE', { timeZone: TOKYO }).split('-').map(Number);
  return month < 4 ? year - 1 : year;
}
