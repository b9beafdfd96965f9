import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database } from '#platform';
import type { CohortApplicationId, CohortId } from '../domain/ids.ts';
import type { ResultState } from '../domain/result.ts';

type Named = { readonly ja: string; readonly en: string };

/** To whom it is told that the results of a cohort are out: nothing of what theirs is. */
export interface ResultTold {
  readonly cohortId: CohortId;
  readonly name: string;
  readonly mail: string | null;
  readonly program: Named;
  readonly fiscalYear: number;
}

/** What is told of a place in a track. */
export interface PlaceTold extends ResultTold {
  readonly track: Named;
  readonly state: ResultState;
  readonly answerBy: Date;
}

const COHORT = `
  c.id as "cohortId", x.name, x.mail, jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as program,
  c.fiscal_year as "fiscalYear"`;
const OUT = `
  select ${COHORT} from cohorts c join programs p on p.id = c.program_id join accounts x on x.id = $2
  where c.id = $1 and results_are_out(c.id)`;
const PLACE = `
  select ${COHORT}, jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as track, r.state,
    greatest(r.answer_by, c.answers_close_at) as "answerBy"
  from application_results r join cohorts c on c.id = r.cohort_id join programs p on p.id = c.program_id
    join tracks t on t.id = r.track_id join accounts x on x.id = r.learner_id
  where r.application_id = $1 and results_are_out(c.id)`;

/** For whoever sends mail about results; nothing before the instant. */
@Injectable()
export class ResultLetter {
  constructor(private readonly database: Database) {}

  async out(cohortId: CohortId, learnerId: PersonId): Promise<ResultTold | undefined> {
    return (await this.database.read<ResultTold>('send-mail', OUT, [cohortId, learnerId]))[0];
  }

  async place(id: CohortApplicationId): Promise<PlaceTold | undefined> {
    return (await this.database.read<PlaceTold>('send-mail', PLACE, [id]))[0];
  }
}
