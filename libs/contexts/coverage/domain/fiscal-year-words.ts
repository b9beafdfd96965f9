/** A fiscal year as people write it: 2023, 2023年度, 令和5年度, R5, 平成31. */

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };
const WORDS = /^(令和|平成|R|H)?\.?(\d{1,4}|元)(年度?)?$/;

/** The year in which it starts; null where it cannot be read. */
export function fiscalYearIn(text: string): number | null {
  const [, era, number = ''] = WORDS.exec(text.normalize('NFKC').replace(/\s/g, '').toUpperCase()) ?? [];
  const year = number === '元' ? 1 : Number(number);
  if (era) return year >= 1 && year < 100 ? (ERAS[era] ?? 0) + year : null;
  return number.length === 4 ? year : null;
}
