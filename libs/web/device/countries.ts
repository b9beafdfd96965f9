const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that the browser has a name for and that are no countries: private use, unions, and what is gone. */
const NO_COUNTRIES = new Set([
  'AN',
  'BU',
  'CS',
  'DD',
  'EU',
  'EZ',
  'FX',
  'NT',
  'QO',
  'SU',
  'TP',
  'UN',
  'XA',
  'XB',
  'YD',
  'YU',
  'ZR',
  'ZZ',
]);

export interface Country {
  /** ISO 3166-1, two letters. */
  readonly id: string;
  readonly name: string;
}

/** The countries and regions by the names that the browser has for them, in the order of these. */
export function countriesIn(language: 'ja' | 'en'): readonly Country[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const known = codes.flatMap((id) => {
    const name = NO_COUNTRIES.has(id) ? undefined : names.of(id);
    return name ? [{ id, name }] : [];
  });
  return known.toSorted((one, other) => one.name.localeCompare(other.name, language));
}

/** What a country is called. */
export const countryIn = (language: 'ja' | 'en', id: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(id) ?? id;
