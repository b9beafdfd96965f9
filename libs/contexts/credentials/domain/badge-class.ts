import type { Id } from '#kernel';
import type { BadgeClassId, IssuerId } from './ids.ts';

/** Who answers for an award. */
export interface Issuer {
  readonly id: IssuerId;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly mail: string;
}

/** What a badge stands for; never changed once somebody has it. */
export interface BadgeClass {
  readonly id: BadgeClassId;
  readonly issuerId: IssuerId;
  readonly editionId: Id<'Edition'>;
  readonly name: string;
  readonly description: string;
  readonly criteria: string;
}
