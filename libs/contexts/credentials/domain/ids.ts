import type { Id } from '#kernel';

/** UUIDv4: it stands in a badge's address, and a validator refuses version 7 there. */
export type AwardId = Id<'Award'>;
export type BadgeClassId = Id<'BadgeClass'>;
export type IssuerId = Id<'Issuer'>;
