// Anybody may know of a cohort once it is no draft: its times, who may apply, its tracks.
import type { FiscalYear } from '#kernel';
import type { CohortEligibility } from './cohort.ts';
import type { CohortId } from './ids.ts';
import type { Phase } from './phases.ts';
import type { InBoth } from './languages.ts';
import type { PublicTrainer } from './public-trainer.ts';
import { type CohortWindows, takesApplications } from './windows.ts';

export interface PublicTrack {
  readonly code: string;
  readonly name: InBoth;
  readonly summary: InBoth;
  readonly places: number;
  readonly seminars: readonly InBoth[];
  readonly trainers: readonly PublicTrainer[];
}

/** The year of a program that the public is told of. */
export interface PublicCohort extends CohortWindows, CohortEligibility {
  readonly cohortId: CohortId;
  readonly fiscalYear: FiscalYear;
  readonly phase: Phase;
  readonly tracks: readonly PublicTrack[];
}

/** Whether one can apply yet, now, or no more. */
export function applicationsAt(now: Date, cohort: PublicCohort): 'before' | 'open' | 'over' {
  if (takesApplications(cohort.phase, cohort, now)) return 'open';
  return cohort.phase === 'applying' && now < cohort.applicationOpensAt ? 'before' : 'over';
}

const BORDER = '04-02';

/** The first birthday that is young enough: who is so old on 1 April was born on or after 2 April of so many years before. */
export const bornFrom = ({ oldestAge, fiscalYear }: Pick<PublicCohort, 'oldestAge' | 'fiscalYear'>): string | null =>
  oldestAge === null ? null : `${fiscalYear - oldestAge}-${BORDER}`;
