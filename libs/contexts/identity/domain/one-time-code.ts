// A slip bears ten Crockford characters (50 bits) and allows five tries; a mail link bears 128 bits. Each serves once.

export type CodeKind = 'slip' | 'link';

const DAY = 24 * 60 * 60 * 1000;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How long a code lives and how many wrong tries it survives. */
export const codeRules: Record<CodeKind, { readonly millis: number; readonly tries: number }> = {
  slip: { millis: 30 * DAY, tries: 5 },
  link: { millis: 7 * DAY, tries: 5 },
};

/** A password-reset link lives shorter than the first invitation. */
export const RESET_MILLIS = DAY / 24;
/** Who asked for an account reads the mail the same day. */
export const SIGN_UP_MILLIS = DAY;

export const newCode = (kind: CodeKind): string => (kind === 'slip' ? crockford(10) : crockford(26));

/** Characters that cannot be mistaken for each other, five bits each. */
export const crockford = (length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => ALPHABET[byte % 32]).join('');

/** What somebody typed, as the code it means: case, hyphens and spaces do not count, O is 0, I and L are 1. */
export const normalizedCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** As a slip shows it: five and five. */
export const spelled = (code: string): string => code.replace(/(.{5})(?=.)/g, '$1-');
