import type { CalendarDate, OfferingId, PersonId } from '#kernel';
import {
  ConclusionChangedMeanwhile,
  OnlyGraduatesStandOut,
  ResultsAlreadyTold,
  TraineeHasLeft,
  YearsNotConcluded,
} from './errors.ts';
import type { EnrollmentId } from './ids.ts';
import type { OfTrainee, TraineeState } from './trainee.ts';
import type { YearDone, YearRule } from './year-rule.ts';

export type YearOutcome = 'completed' | 'not-completed';

/** The year of one cohort, as far as its end is concerned. */
export interface CohortYear extends Pick<OfTrainee, 'organizationId' | 'cohortId'> {
  readonly rule: YearRule;
  /** When everybody was told; nothing changes any more. */
  readonly resultsToldAt: Date | null;
  /** 0 while nothing was said of it. */
  readonly version: number;
}

/** What the office concluded of one trainee: the outcome with its reason, and whether they stand out. */
export interface Conclusion {
  readonly outcome: YearOutcome;
  readonly reason: string;
  readonly fulfilledTheRule: boolean;
  readonly isOutstanding: boolean;
  readonly version: number;
}

/** A trainee at the end of the year. */
export interface Finishing extends OfTrainee, YearDone {
  readonly enrollmentId: EnrollmentId;
  readonly offeringId: OfferingId;
  readonly state: TraineeState;
  readonly conclusion: Conclusion | null;
}

/** Who named a trainee outstanding, when and why. */
export interface Distinction {
  readonly reason: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** What a trainee was told. */
export interface YearResult {
  readonly outcome: YearOutcome;
  readonly isOutstanding: boolean;
  readonly concludedOn: CalendarDate;
}

/** Throws `year-results-already-told`. */
export function insistOnOpen({ resultsToldAt }: Pick<CohortYear, 'resultsToldAt'>): void {
  if (resultsToldAt) throw new ResultsAlreadyTold();
}

/** Throws `trainee-has-left`, `record-changed-meanwhile` for a stale screen; version 0 is no conclusion yet. */
export function insistOnConcluding({ state, conclusion }: Pick<Finishing, 'state' | 'conclusion'>, seen: number): void {
  if (state === 'left') throw new TraineeHasLeft();
  if ((conclusion?.version ?? 0) !== seen) throw new ConclusionChangedMeanwhile();
}

/** Throws `only-graduates-stand-out`: first the year is completed, then somebody stands out in it. */
export function insistOnGraduate({ conclusion }: Pick<Finishing, 'conclusion'>): Conclusion {
  if (conclusion?.outcome !== 'completed') throw new OnlyGraduatesStandOut();
  return conclusion;
}

export type WithConclusion<Row> = Row & { readonly conclusion: Conclusion };
export type FinishedYear = WithConclusion<Finishing>;

/** Everybody who is still in the year, concluded; throws `years-not-concluded` while one is not, or while there is nobody. */
export function insistOnAllConcluded<Row extends Pick<Finishing, 'state' | 'conclusion'>>(
  trainees: readonly Row[],
): readonly WithConclusion<Row>[] {
  const active = trainees.filter(({ state }) => state === 'active');
  const concluded = active.filter((one): one is WithConclusion<Row> => one.conclusion !== null);
  const left = active.length - concluded.length;
  if (left > 0 || active.length === 0) throw new YearsNotConcluded(left);
  return concluded;
}
