import { type CalendarDate, eventKind, type OfferingId } from '#kernel';
import type { YearOutcome } from './conclusion.ts';
import type { CohortId, EnrollmentId } from './ids.ts';
import type { OfTrainee } from './trainee.ts';

type OfYear = Omit<OfTrainee, 'organizationId'>;

interface Told extends OfYear {
  readonly enrollmentId: EnrollmentId;
  readonly offeringId: OfferingId;
  readonly concludedOn: CalendarDate;
}

/** What a cohort asks of who completes its year. */
export const yearRuleSet = eventKind<{ readonly cohortId: CohortId }>('year-rule-set');

/** The office concluded a trainee's year, or corrected what it had concluded; the reason stands with it. */
export const yearConcluded = eventKind<OfYear & { readonly outcome: YearOutcome; readonly byRule: boolean }>(
  'year-concluded',
);

/** The office named a trainee outstanding, or took that back. */
export const distinctionDecided = eventKind<OfYear & { readonly isOutstanding: boolean }>('distinction-decided');

/** Everybody of a cohort was told how their year ended. */
export const yearResultsTold = eventKind<{ readonly cohortId: CohortId; readonly people: number }>('year-results-told');

/** Somebody was told that they completed the year. */
export const yearCompleted = eventKind<Told>('year-completed');

/** Somebody was told that they did not. */
export const yearNotCompleted = eventKind<Told>('year-not-completed');

/** Somebody was told that they are an outstanding graduate. */
export const outstandingGraduateNamed = eventKind<Told>('outstanding-graduate-named');
