/** The six digits of a local government: two of the prefecture, three of its own, one check digit (MIC, 全国地方公共団体コード). */

export type LocalGovernmentKind = 'prefecture' | 'special-ward' | 'designated-city' | 'city' | 'town' | 'village';

const WEIGHTS = [6, 5, 4, 3, 2];

/** The sixth digit that belongs to the first five. */
export function checkDigitOf(five: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(five[place]), 0);
  return String((11 - (sum % 11)) % 10);
}

export const hasRightCheckDigit = (code: string): boolean =>
  /^\d{6}$/.test(code) && checkDigitOf(code.slice(0, 5)) === code[5];

/** What the code and the name say a local government is. */
export function kindOf(code: string, name: string): LocalGovernmentKind {
  const own = Number(code.slice(2, 5));
  if (own === 0) return 'prefecture';
  if (own >= 300) return name.endsWith('村') ? 'village' : 'town';
  if (own >= 200) return 'city';
  return code.startsWith('13') ? 'special-ward' : 'designated-city';
}

export type LostInCode = 'leading-zero' | 'check-digit';

interface Reading {
  readonly code: string;
  readonly lost: LostInCode | null;
}

/** What a typed code may mean, the likeliest first: as it stands, with its lost zero, or with its missing check digit. */
export function readingsOf(typed: string): Reading[] {
  const digits = typed.normalize('NFKC').replace(/[\s-]/g, '');
  if (/^\d{6}$/.test(digits)) return [{ code: digits, lost: null }];
  if (!/^\d{4,5}$/.test(digits)) return [];
  const padded = digits.padStart(5, '0');
  const lostItsZero = digits.length === 5 && hasRightCheckDigit(`0${digits}`);
  return [
    ...(lostItsZero ? [{ code: `0${digits}`, lost: 'leading-zero' as const }] : []),
    { code: padded + checkDigitOf(padded), lost: 'check-digit' as const },
  ];
}
