import { Injectable } from '@nestjs/common';
import type { Authority } from '#kernel';
import { Database } from '#platform';
import type { CohortApplicationId, CohortId } from '../domain/ids.ts';

const PUBLICATIONS = `select id from cohorts where phase = 'deciding' and results_are_out(id) order by publish_at, id`;
// Some may be there a moment too early by this clock: whoever lets them lapse asks the clock again.
const UNANSWERED = `
  select r.application_id as id, r.cohort_id as "cohortId" from application_results r join cohorts c on c.id = r.cohort_id
  where r.state = 'offered' and results_are_out(c.id) and greatest(r.answer_by, c.answers_close_at) <= $1
  order by greatest(r.answer_by, c.answers_close_at), r.application_id`;

const REMINDERS = `
  select r.application_id as id, r.cohort_id as "cohortId" from application_results r join cohorts c on c.id = r.cohort_id
  where r.state = 'offered' and r.reminded_at is null and results_are_out(c.id)
    and greatest(r.answer_by, c.answers_close_at) > $1
    and greatest(r.answer_by, c.answers_close_at) <= $1::timestamptz + interval '2 days'
  order by greatest(r.answer_by, c.answers_close_at), r.application_id`;

/** What has come to its instant: publications, reminders, and places that nobody answered for. */
@Injectable()
export class DueResults {
  constructor(private readonly database: Database) {}

  async publications(under: Authority): Promise<CohortId[]> {
    const rows = await this.database.read<{ id: CohortId }>(under, PUBLICATIONS);
    return rows.map(({ id }) => id);
  }

  reminders(under: Authority, now: Date): Promise<{ id: CohortApplicationId; cohortId: CohortId }[]> {
    return this.database.read(under, REMINDERS, [now]);
  }

  unanswered(under: Authority, now: Date): Promise<{ id: CohortApplicationId; cohortId: CohortId }[]> {
    return this.database.read(under, UNANSWERED, [now]);
  }
}
