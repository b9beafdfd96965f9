// Whoever cannot come says so and why, until the session is over; the reason is theirs and the staff's alone.

import { eventKind, type Id, type OfferingId, type PersonId } from '#kernel';
import type { OfferingSessionId } from './ids.ts';

export const absenceSorts = ['illness', 'school', 'work', 'transport', 'other'] as const;
export type AbsenceSort = (typeof absenceSorts)[number];

export interface Absence {
  readonly sort: AbsenceSort;
  /** In their own words; may be empty. */
  readonly words: string;
  /** They come late or leave early. */
  readonly isPartial: boolean;
}

interface AbsenceTold {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly learnerId: PersonId;
  readonly offeringId: OfferingId;
  readonly sessionId: OfferingSessionId;
}

/** Somebody will not be there, or was not, for a reason that no event tells. */
export const absenceTold = eventKind<AbsenceTold>('absence-told');

/** They will be there after all, or it was noted by mistake. */
export const absenceWithdrawn = eventKind<AbsenceTold>('absence-withdrawn');
