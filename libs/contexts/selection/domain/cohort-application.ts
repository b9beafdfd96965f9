import type { OrganizationId, PersonId, StateTable } from '#kernel';
import type { CohortApplicationId, CohortId, TrackId } from './ids.ts';

export type CohortApplicationState = 'draft' | 'submitted' | 'withdrawn';
export type CohortApplicationVerb = 'begin' | 'write' | 'submit' | 'withdraw';

/** What may be done with an application to a track; when is the windows' to say. */
export const cohortApplicationStates: StateTable<CohortApplicationState, CohortApplicationVerb> = {
  draft: { begin: 'draft', write: 'draft', submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { begin: 'submitted', write: 'submitted', submit: 'submitted', withdraw: 'withdrawn' },
  withdrawn: { begin: 'draft' },
};

/** What one person wrote for one track of a cohort. */
export interface CohortApplication {
  readonly id: CohortApplicationId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly learnerId: PersonId;
  readonly state: CohortApplicationState;
  /** The version that counts; null before the first. */
  readonly submittedVersion: number | null;
}

/** What somebody has for having submitted: the version, when by the database's clock, and its SHA-256. */
export interface Receipt {
  readonly number: number;
  readonly submittedAt: Date;
  readonly digest: string;
}
