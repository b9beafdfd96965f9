// A results presentation is a gathering of a cohort: when and where it is, and whether it is held, the gathering says.

import type { Id, OfferingId, OrganizationId } from '#kernel';
import { PresentationChangedMeanwhile, PresentationIsPublished } from './errors.ts';
import type { CohortId, PresentationId } from './ids.ts';

export type InBoth = Readonly<Record<'ja' | 'en', string>>;

/** 成果発表会. */
export interface ResultsPresentation {
  readonly presentationId: PresentationId;
  /** Who runs the cohort. */
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly offeringId: OfferingId;
  readonly gatheringId: Id<'Gathering'>;
  /** What is said above the timetable; empty in both languages or in none. */
  readonly notice: InBoth;
  /** Anybody sees the timetable. */
  readonly isPublished: boolean;
  readonly version: number;
}

/** Refuses what a stale screen asks: `record-changed-meanwhile`. */
export function insistOnPresentationVersion({ version }: Pick<ResultsPresentation, 'version'>, seen: number): void {
  if (version !== seen) throw new PresentationChangedMeanwhile();
}

/** What anybody sees is taken back before it is removed. Throws `presentation-is-published`. */
export function insistOnUnpublished({ isPublished }: Pick<ResultsPresentation, 'isPublished'>): void {
  if (isPublished) throw new PresentationIsPublished();
}
