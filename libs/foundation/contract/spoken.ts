type Language = 'ja' | 'en';
/** A fact of a sentence: a day and an instant are spoken in Japan's time, words in the reader's language. */
export type Spoken = string | number | { readonly ja: string; readonly en: string };

const locales = { ja: 'ja-JP', en: 'en-GB' } as const;
const TOKYO = 'Asia/Tokyo';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const dayIn = (at: Date, language: Language): string => {
  const asked = { timeZone: TOKYO } as const;
  const day = at.toLocaleDateString(locales[language], { ...asked, year: 'numeric', month: 'long', day: 'numeric' });
  const weekday = at.toLocaleDateString(locales[language], { ...asked, weekday: 'short' });
  return language === 'ja' ? `${day}（${weekday}）` : `${weekday} ${day}`;
};

const timeIn = (at: Date): string =>
  at.toLocaleTimeString('ja-JP', { timeZone: TOKYO, hour: 'numeric', minute: '2-digit' });

/** How a fact is written: 2026年12月3日（木）17:00 · Thu 3 December 2026 17:00. */
export function spoken(fact: Spoken, language: Language): string {
  if (typeof fact === 'object') return fact[language] || fact.ja;
  const text = String(fact);
  if (DAY.test(text)) return dayIn(new Date(`${text}T12:00:00+09:00`), language);
  if (!INSTANT.test(text)) return text;
  const at = new Date(text);
  return `${dayIn(at, language)}${language === 'ja' ? '' : ' '}${timeIn(at)}`;
}

/** A sentence with its facts filled in where `{fact}` stands. */
export const filled = (
  sentence: string,
  facts: Readonly<Record<string, Spoken | null | undefined>>,
  language: Language,
): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => spoken(facts[name] ?? '', language));
