// Who has not told what an event in a room needs is reminded once; who has no mentor comes once to the notice of those who pair.

import type { PersonId } from '#kernel';
import type { CohortId, TraineeId } from './ids.ts';

export type NeedKind = 'travel' | 'insurance' | 'contacts';

export const REMINDED_BEFORE_DAYS = 14;
export const WITHOUT_MENTOR_DAYS = 7;
/** By hand, nobody is reminded twice within this. */
export const REMINDED_AGAIN_HOURS = 24;

const HOUR_MILLIS = 3_600_000;
const DAY_HOURS = 24;

export const hoursFrom = (now: Date, hours: number): Date => new Date(now.getTime() + hours * HOUR_MILLIS);
export const daysFrom = (now: Date, days: number): Date => hoursFrom(now, days * DAY_HOURS);

/** A trainee who has had no mentor for too long, and those who can change that. */
export interface Unpaired {
  readonly traineeId: TraineeId;
  readonly cohortId: CohortId;
  readonly addresseeIds: readonly PersonId[];
}

/** One letter for each who is told, of all the trainees of a cohort that came up at once. */
export function lettersOf(unpaired: readonly Unpaired[]) {
  const letters = new Map<string, { cohortId: CohortId; addresseeId: PersonId; traineeIds: TraineeId[] }>();
  for (const { traineeId, cohortId, addresseeIds } of unpaired) {
    for (const addresseeId of new Set(addresseeIds)) {
      const key = `${cohortId} ${addresseeId}`;
      const letter = letters.get(key) ?? { cohortId, addresseeId, traineeIds: [] };
      letter.traineeIds.push(traineeId);
      letters.set(key, letter);
    }
  }
  return [...letters.values()];
}
