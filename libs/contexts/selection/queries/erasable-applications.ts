import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, CalendarDate, OrganizationId, PersonId } from '#kernel';
import { Database } from '#platform';
import type { CohortApplicationId, CohortId, TrackId } from '../domain/ids.ts';
import type { Erasable } from '../domain/own-erasure.ts';
import { ERASES_ON } from './erases-on.ts';

export interface ErasableApplication extends Erasable {
  readonly id: CohortApplicationId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly learnerId: PersonId;
  readonly program: { readonly ja: string; readonly en: string };
  /** When it goes by itself, where results are published by then. */
  readonly erasesOn: CalendarDate;
  /** Whether its applicant was told of a place in the cohort, and did not decline it. */
  readonly hasPlace: boolean;
}

// The result of somebody else would not do, and neither would one that its applicant cannot see yet.
const FIND = `
  select a.id, a.organization_id as "organizationId", a.cohort_id as "cohortId", a.track_id as "trackId",
    a.learner_id as "learnerId", a.state, a.submitted_version as "submittedVersion", a.withdrawn_at as "withdrawnAt",
    coalesce(c.assignment_closes_at, c.application_closes_at) as "endsAt",
    jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as program, ${ERASES_ON('c')} as "erasesOn",
    exists (select from application_results r where r.cohort_id = a.cohort_id and r.learner_id = a.learner_id
      and r.state in ('offered', 'accepted') and results_are_out(a.cohort_id)) as "hasPlace"
  from cohort_applications a join cohorts c on c.id = a.cohort_id join programs p on p.id = c.program_id
  where a.learner_id = $1 and ($2::uuid is null or a.id = $2) order by a.id`;

/** What one person wrote to cohorts, with what says whether it may be erased. Joins the caller's transaction. */
@Injectable()
export class ErasableApplications {
  constructor(private readonly database: Database) {}

  of(asker: AuthorizedScope | Authority, personId: PersonId, id?: CohortApplicationId): Promise<ErasableApplication[]> {
    return this.database.read<ErasableApplication>(asker, FIND, [personId, id ?? null]);
  }
}
