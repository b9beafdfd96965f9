import type { PersonId } from '#kernel';

/** What a coordinator may correct of a person. */
export interface PersonalFields {
  readonly name: string;
  readonly kana: string | null;
  readonly mail: string | null;
}

/** One human being's account; `version` counts the corrections, so that a stale one is noticed. */
export interface Account extends PersonalFields {
  readonly id: PersonId;
  readonly signInId: string;
  readonly version: number;
  /** Null until the person has signed in once. */
  readonly firstSignedInAt: Date | null;
}

export type Changes = Record<string, { before: string | null; after: string | null }>;

/** The fields of `asked` that differ from what is kept, before and after. */
export function changesBetween<Fields extends object>(kept: Fields, asked: Partial<Fields>): Changes {
  const fields = Object.keys(asked) as (keyof Fields & string)[];
  const differing = fields.filter((field) => asked[field] !== undefined && asked[field] !== kept[field]);
  return Object.fromEntries(
    differing.map((field) => [field, { before: kept[field] as string | null, after: asked[field] as string | null }]),
  );
}
