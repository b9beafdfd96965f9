import type { AnswerOf, listEnrollments } from '#contract';
import type { AuthorizedScope, PersonId } from '#kernel';
import type { EnrollmentStatus } from '../domain/enrollment-status.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import { canEnd, canExtendAccess, type EnrollmentFacts } from '../policy.ts';
import { type PeriodRow, periodOf } from './enrollment-columns.ts';

/** A row of the CTE `judged`. */
export interface JudgedPerson extends EnrollmentFacts, PeriodRow {
  readonly id: EnrollmentId;
  readonly learnerId: PersonId;
  readonly learnerName: string;
  readonly kana: string | null;
  readonly mail: string | null;
  readonly signInId: string;
  readonly staffNumber: string | null;
  readonly department: string | null;
  readonly organizationName: string;
  readonly offeringName: string;
  readonly enrolledAt: Date;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly passedAt: Date | null;
  readonly version: number;
  readonly status: EnrollmentStatus;
}

const iso = (at: Date | null): string | null => at && at.toISOString();

/** One person's place as lists show it, with what the asker may do to it. Never a score. */
export function presented(
  { actor }: AuthorizedScope,
  row: JudgedPerson,
): AnswerOf<typeof listEnrollments>['items'][number] {
  const { id, learnerId, learnerName, kana, staffNumber, department, organizationName, status, version } = row;
  const { startsOn, endsOn } = periodOf(row);
  const mayEnd = canEnd(actor, row) === null;
  return {
    id,
    learnerId,
    learnerName,
    kana,
    staffNumber,
    department,
    organizationName,
    status,
    version,
    hasMail: row.mail !== null,
    accessPeriod: { startsOn, endsOn },
    enrolledAt: row.enrolledAt.toISOString(),
    startedAt: iso(row.startedAt),
    completedAt: iso(row.completedAt),
    passedAt: iso(row.passedAt),
    abilities: {
      extendAccess: canExtendAccess(actor, row) === null,
      remove: mayEnd && !row.startedAt,
      withdraw: mayEnd && row.startedAt !== null,
    },
  };
}
