// Dates as staff write them: 2026/11/22(日); fiscal years as 令和8年度.
const TOKYO = 'Asia/Tokyo';
const DAY = 86_400_000;
const weekdays = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const language = (): 'ja' | 'en' => (document.documentElement.lang === 'en' ? 'en' : 'ja');

/** The day in Japan of a date or an instant. */
const dayOf = (iso: string): string =>
  iso.length === 10 ? iso : new Date(iso).toLocaleDateString('sv-SE', { timeZone: TOKYO });
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const weekday = (day: string) => weekdays[language()][at(day).getUTCDay()];

export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: TOKYO });

export function dateText(iso?: string | null): string {
  if (!iso) return '—';
  const day = dayOf(iso);
  return `${day.replaceAll('-', '/')}(${weekday(day)})`;
}

export function shortDate(iso?: string | null): string {
  if (!iso) return '—';
  const day = dayOf(iso);
  return `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}(${weekday(day)})`;
}

/** 2026/11/22(日) 9:05 */
export const instantText = (instant: string): string =>
  `${dateText(instant)} ${new Date(instant).toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit', timeZone: TOKYO })}`;

/** 9:05 */
export const timeText = (instant: string): string =>
  new Date(instant).toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit', timeZone: TOKYO });

export const daysFromToday = (day: string): number =>
  Math.round((at(dayOf(day)).getTime() - at(today()).getTime()) / DAY);
export const addDays = (day: string, days: number): string =>
  new Date(at(day).getTime() + days * DAY).toISOString().slice(0, 10);
/** April to March. */
export const fiscalYearOf = (day: string): number => Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0);
export function fiscalYearText(year: number): string {
  if (language() !== 'ja') return `FY${year}`;
  if (year === 2019) return '令和元年度';
  return year > 2019 ? `令和${year - 2018}年度` : `平成${year - 1988}年度`;
}

export function leftText(day: string): string {
  const days = daysFromToday(day);
  if (language() === 'en') return days < 0 ? `${-days} days over` : days === 0 ? 'Ends today' : `${days} days left`;
  return days < 0 ? `${-days}日過ぎています` : days === 0 ? '今日まで' : `あと${days}日`;
}
