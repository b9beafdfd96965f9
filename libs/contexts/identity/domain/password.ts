// A password is long, not complicated: 15 characters or more (NIST SP 800-63B-4, a single factor), none that is easily
// guessed, none that names its owner. Nothing is asked of the kinds of characters.

import { PasswordNamesItsOwner, PasswordTooCommon, PasswordTooLong, PasswordTooShort } from './errors.ts';

const SHORTEST = 15;
const LONGEST = 200;
/** Ten to this power of guesses: what the lists of leaked passwords and their variants stay below. */
const GUESSES_POWER = 9;
/** Parts of names shorter than this occur in words by chance. */
const TELLING_PART = 3;

interface Owner {
  readonly signInId: string;
  readonly name: string;
  readonly kana: string | null;
}

/** Refuses a password that is too short, too long, names its owner or takes too few guesses. */
export function insistOnPassword(password: string, owner: Owner, guessesPower: number): void {
  const characters = [...password.normalize('NFKC')].length;
  if (characters < SHORTEST) throw new PasswordTooShort(SHORTEST);
  if (characters > LONGEST) throw new PasswordTooLong(LONGEST);
  if (wordsOf(owner).some((word) => password.toLowerCase().includes(word))) throw new PasswordNamesItsOwner();
  if (guessesPower < GUESSES_POWER) throw new PasswordTooCommon();
}

/** What others know of the owner and would try first. */
export const wordsOf = ({ signInId, name, kana }: Owner): string[] =>
  [signInId, ...name.split(/\s/), ...(kana ?? '').split(/\s/)]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= TELLING_PART);
