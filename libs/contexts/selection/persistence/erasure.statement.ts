import { Injectable } from '@nestjs/common';
import { newId, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { CohortApplicationState } from '../domain/cohort-application.ts';
import type { CohortApplicationId, CohortId, TrackId } from '../domain/ids.ts';

export interface CohortToErase {
  readonly cohortId: CohortId;
  readonly organizationId: OrganizationId;
}

export interface ErasedApplication {
  readonly id: CohortApplicationId;
  readonly learnerId: PersonId;
  readonly trackId: TrackId;
  readonly state: CohortApplicationState;
}

/** What one step erased; `submitters` are the people of whom something had been submitted and not withdrawn. */
export interface ErasedCount {
  readonly people: number;
  readonly submitters: number;
  readonly applications: number;
  readonly files: number;
}

/** Applicants who were offered no place that they took, nor were ever enrolled; `p` is their profile, `c` the cohort. */
export const TAKES_NO_PART = `
  not exists (select from application_results r
    where r.cohort_id = p.cohort_id and r.learner_id = p.learner_id and r.state in ('offered', 'accepted'))
  and not exists (select from enrollments e where e.offering_id = c.offering_id and e.learner_id = p.learner_id)`;

const SOME = `
  select p.learner_id as "learnerId" from applicant_profiles p join cohorts c on c.id = p.cohort_id
  where p.cohort_id = $1 and ${TAKES_NO_PART} order by p.learner_id limit $2`;
const ERASE = `
  with gone as (
    delete from cohort_applications where cohort_id = $1 and learner_id = any($2)
    returning id, learner_id as "learnerId", track_id as "trackId", state)
  select * from gone`;
const ERASE_PROFILES = `
  with gone as (delete from applicant_profiles where cohort_id = $1 and learner_id = any($2) returning 1)
  select count(*)::int as count from gone`;
const COUNT = `
  insert into erased_applications as e (track_id, cohort_id, submitted, drafts, withdrawn)
  select g."trackId", $1, count(*) filter (where state = 'submitted'), count(*) filter (where state = 'draft'),
    count(*) filter (where state = 'withdrawn')
  from jsonb_to_recordset($2) g ("trackId" uuid, state text) group by g."trackId"
  on conflict (track_id) do update set submitted = e.submitted + excluded.submitted, drafts = e.drafts + excluded.drafts,
    withdrawn = e.withdrawn + excluded.withdrawn`;
const RECORD = `
  insert into application_erasures (id, organization_id, cohort_id, erased_at, people, submitters, applications, files)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Erasing applications, and counting what was erased. Inside the caller's transaction. */
@Injectable()
export class ErasureStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Some people of a cohort who take no part in it. */
  async some(cohortId: CohortId, atMost: number): Promise<PersonId[]> {
    const people = await this.ask<{ learnerId: PersonId }>(SOME, [cohortId, atMost]);
    return people.map(({ learnerId }) => learnerId);
  }

  /** What was there is told to one alone, of several who erase it at once. */
  erase(cohortId: CohortId, people: readonly PersonId[]): Promise<ErasedApplication[]> {
    return this.ask<ErasedApplication>(ERASE, [cohortId, people]);
  }

  /** Once their applications are gone; tells of how many people there was a profile. */
  async eraseProfiles(cohortId: CohortId, people: readonly PersonId[]): Promise<number> {
    const [gone] = await this.ask<{ count: number }>(ERASE_PROFILES, [cohortId, people]);
    return gone?.count ?? 0;
  }

  async count(cohort: CohortToErase, applications: readonly ErasedApplication[], count: ErasedCount, now: Date) {
    const { cohortId, organizationId } = cohort;
    const { people, submitters, applications: number, files } = count;
    await this.ask(COUNT, [cohortId, JSON.stringify(applications)]);
    await this.ask(RECORD, [newId(), organizationId, cohortId, now, people, submitters, number, files]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
