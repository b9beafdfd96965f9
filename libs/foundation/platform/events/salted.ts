import { createHash, randomBytes } from 'node:crypto';
import type { Changes } from '#kernel';

export interface Salted {
  readonly field: string;
  readonly salt: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Each value gets a salt, which is erased with it: what the trail keeps cannot be guessed back afterwards. */
export const salted = (changes: Changes): Salted[] =>
  Object.entries(changes).map(([field, values]) => ({ field, salt: randomBytes(16).toString('base64url'), ...values }));

/** What the trail keeps of values: the fields, and hashes that show whether a value still kept is the true one. */
export const hashesOf = (values: Salted[]): Record<string, { before: string | null; after: string | null }> =>
  Object.fromEntries(
    values.map(({ field, salt, before, after }) => [field, { before: hash(salt, before), after: hash(salt, after) }]),
  );

const hash = (salt: string, value: string | null): string | null =>
  value === null ? null : createHash('sha256').update(`${salt}:${value}`).digest('hex');
