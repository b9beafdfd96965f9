// Ways to write the same family name: the register may hold one, whoever types has another on the keyboard.
const VARIANTS: Record<string, string> = {
  髙: '高',
  﨑: '崎',
  𠮷: '吉',
  濵: '浜',
  濱: '浜',
  邊: '辺',
  邉: '辺',
  齋: '斎',
  齊: '斎',
  斉: '斎',
  嶋: '島',
  嶌: '島',
  澤: '沢',
  國: '国',
  德: '徳',
  廣: '広',
};

const folded = (name: string): string =>
  Array.from(name.normalize('NFKC').toLowerCase())
    .filter((character) => !/[\s\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/u.test(character))
    .map((character) => VARIANTS[character] ?? character)
    .join('');

/** Whether a typed name is the one on the certificate; spaces and usual variants of a character make no difference. */
export const isSameName = (written: string, typed: string): boolean =>
  folded(typed) !== '' && folded(written) === folded(typed);
