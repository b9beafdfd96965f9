import type { CalendarDate, FiscalYear, Id, OrganizationId, PersonId } from '#kernel';
import type { CompletionCountedId } from './ids.ts';

/** What a course counts as in coverage, where it counts at all. */
export type CountedAs = 'cyder' | 'pre-cyder';

/** A completion for an organization: one person's with an account, or so many persons' of a past year. */
export interface CompletionCounted {
  readonly id: CompletionCountedId;
  readonly organizationId: OrganizationId;
  readonly learnerId: PersonId | null;
  readonly enrollmentId: Id<'Enrollment'> | null;
  readonly courseId: Id<'Course'>;
  readonly countsAs: CountedAs;
  readonly fiscalYear: FiscalYear;
  readonly completedOn: CalendarDate;
  readonly persons: number;
}

/** The same as kept: its certificate may be revoked as not earned, from which day it counts no more. */
export interface CompletionKept extends CompletionCounted {
  readonly withdrawnOn: CalendarDate | null;
}
