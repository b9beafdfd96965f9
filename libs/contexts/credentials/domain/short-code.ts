/** A code can be typed from paper: no 0 and O, no 1 and I, and two letters at its end that catch a slip of the finger. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const RANDOM_LETTERS = 26;
const GROUP = 4;

/** 130 random bits: nobody finds an award by trying. */
export function newCode(): string {
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_LETTERS));
  const letters = Array.from(random, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return letters + checkLetters(letters);
}

/** What somebody typed or scanned, as the code stands in the records: capitals, no hyphens, no full-width letters. */
export const codeFrom = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');

/** False for a code that nobody was ever given: mistyped, or read wrong. */
export function isWellFormed(code: string): boolean {
  const letters = code.slice(0, RANDOM_LETTERS);
  return letters.length === RANDOM_LETTERS && code.slice(RANDOM_LETTERS) === checkLetters(letters);
}

/** As it is printed: groups of four. */
export const inGroups = (code: string): string => code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';

// A weighted sum modulo a prime below 32²: one wrong letter or two swapped ones always change it.
function checkLetters(letters: string): string {
  const sum = Array.from(letters).reduce((total, letter, at) => total + (at + 1) * (ALPHABET.indexOf(letter) + 1), 0);
  const rest = sum % 1021;
  return ALPHABET.charAt(Math.floor(rest / ALPHABET.length)) + ALPHABET.charAt(rest % ALPHABET.length);
}
