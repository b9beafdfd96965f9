// Who is close to an applicant does not read what they wrote.

import type { PersonId } from '#kernel';
import { schoolKeyOf } from './school-name.ts';

/** What can be seen without being told; `oneself` is the applicant. */
export type FoundKind = 'same-school' | 'former-trainee' | 'oneself';

export type ConflictKind = FoundKind | 'relative' | 'other';

export interface ReviewerTies {
  readonly reviewerId: PersonId;
  /** Schools where they teach or learned, as they wrote them. */
  readonly schools: readonly string[];
  /** Those whom they accompanied in earlier years. */
  readonly formerTraineeIds: readonly PersonId[];
}

export interface ApplicantTies {
  readonly personId: PersonId;
  readonly school: string | null;
}

/** The conflicts that can be seen without being told; a person is also in conflict with their own application. */
export function conflictsFound(reviewer: ReviewerTies, applicant: ApplicantTies): FoundKind[] {
  const found: FoundKind[] = [];
  const school = schoolKeyOf(applicant.school ?? '');
  if (school !== '' && reviewer.schools.some((one) => schoolKeyOf(one) === school)) found.push('same-school');
  if (reviewer.formerTraineeIds.includes(applicant.personId)) found.push('former-trainee');
  if (reviewer.reviewerId === applicant.personId) found.push('oneself');
  return found;
}
