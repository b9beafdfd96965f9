import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { CohortApplicationId, CohortId, TrackId } from '../domain/ids.ts';

interface Written {
  readonly id: CohortApplicationId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly submittedVersion: number | null;
}

const ERASE = 'delete from cohort_applications where id = $1';
const COUNT = `
  insert into erased_applications as e (track_id, cohort_id, submitted, drafts, withdrawn) values ($1, $2, 0, 0, 1)
  on conflict (track_id) do update set withdrawn = e.withdrawn + 1`;
const ERASE_PROFILES = `
  delete from applicant_profiles p where p.learner_id = $1 and ($2::uuid is null or p.cohort_id = $2)
    and not exists (select from cohort_applications a where a.cohort_id = p.cohort_id and a.learner_id = p.learner_id)`;

/** Erasing what an applicant wrote, for them. Inside the caller's transaction, under `erase-applications`. */
@Injectable()
export class OwnErasureStatement {
  constructor(private readonly transaction: Transaction) {}

  /** What was submitted once is counted as withdrawn; a draft leaves no trace. */
  async erase({ id, cohortId, trackId, submittedVersion }: Written): Promise<void> {
    await this.transaction.manager.query(ERASE, [id]);
    if (submittedVersion !== null) await this.transaction.manager.query(COUNT, [trackId, cohortId]);
  }

  /** Who the applicant said they are, and their guardian's consent, in the cohorts where no application is left. */
  async eraseProfiles(personId: PersonId, cohortId?: CohortId): Promise<void> {
    await this.transaction.manager.query(ERASE_PROFILES, [personId, cohortId ?? null]);
  }
}
