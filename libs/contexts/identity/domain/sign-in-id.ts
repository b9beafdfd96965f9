// A sign-in id is the organization's code, a hyphen and the staff number, unless the person chose another: 4 to 40 of
// a–z, 0–9 and . _ - @, beginning and ending with a letter or a digit. Ids that begin with an organization's code are
// the organization's to give, and one with an @ is nobody's but the owner of that mail address.

import { SignInIdInPassword, SignInIdMalformed, SignInIdReserved } from './errors.ts';

const CHOSEN = /^(?=.{4,40}$)[a-z0-9](?:[a-z0-9._@-]*[a-z0-9])$/;
/** Local governments have codes of six digits, among them those that come with the next merger. */
const LIKE_A_CODE = /^\d{5,6}-/;

/** As it is kept and compared: half-width, without spaces, in lower case. */
export const normalizedSignInId = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐‑–—―−ー]/g, '-')
    .toLowerCase();

export const signInIdFor = (organizationCode: string, staffNumber: string): string =>
  normalizedSignInId(`${organizationCode}-${staffNumber}`);

/** The id itself where it is free, else the first free one with a counter behind it. */
export function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let count = 2; ; count++) {
    if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`;
  }
}

interface Chooser {
  readonly mail: string | null;
  /** The password they have now. */
  readonly password: string;
  /** The ids their organizations would give them. */
  readonly given: readonly string[];
}

/** Refuses an id that nobody may choose, or that this person may not. Whether somebody has it already is another question. */
export function insistOnSignInId(signInId: string, { mail, password, given }: Chooser): void {
  if (given.includes(signInId)) return;
  if (!CHOSEN.test(signInId)) throw new SignInIdMalformed();
  if (LIKE_A_CODE.test(signInId)) throw new SignInIdReserved();
  if (signInId.includes('@') && signInId !== mail?.toLowerCase()) throw new SignInIdReserved();
  if (password.toLowerCase().includes(signInId)) throw new SignInIdInPassword();
}
