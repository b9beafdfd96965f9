import type { CohortApplicationState } from './cohort-application.ts';

// Until the last end of its cohort an application is its applicant's to erase. What stood then comes before reviewers, and is
// kept as what was selected from, as long as the cohort says; it can be withdrawn all the same.

export interface Erasable {
  readonly state: CohortApplicationState;
  /** The version that counts; null before the first. */
  readonly submittedVersion: number | null;
  readonly withdrawnAt: Date | null;
  /** The last instant at which anything of it could be sent. */
  readonly endsAt: Date;
}

/** Whether an application is kept: it was submitted, and not taken back before the end. */
export function isKept({ state, submittedVersion, withdrawnAt, endsAt }: Erasable, now: Date): boolean {
  if (state === 'submitted') return now >= endsAt;
  return state === 'withdrawn' && submittedVersion !== null && withdrawnAt !== null && withdrawnAt >= endsAt;
}
