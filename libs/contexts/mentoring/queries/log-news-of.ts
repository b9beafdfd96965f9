import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database } from '#platform';
import type { TraineeId } from '../domain/ids.ts';

/** What a mail says of something written in a log: whose log it is, never what is written. */
export interface LogNews {
  readonly name: string;
  readonly mail: string | null;
  readonly traineeName: string;
  readonly program: { readonly ja: string; readonly en: string };
  readonly fiscalYear: number;
  readonly isToTrainee: boolean;
}

const NEWS = `
  select a.name, a.mail, l.name as "traineeName", c.fiscal_year as "fiscalYear", t.learner_id = a.id as "isToTrainee",
    jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as program
  from trainees t join accounts l on l.id = t.learner_id join accounts a on a.id = $2
    join cohorts c on c.id = t.cohort_id join programs p on p.id = c.program_id
  where t.id = $1 and t.state = 'active'`;

/** For whoever is mailed that something was written. A step under the authority that sends mail. */
@Injectable()
export class LogNewsOf {
  constructor(private readonly database: Database) {}

  /** Undefined where the trainee has left since. */
  async ask(traineeId: TraineeId, addresseeId: PersonId): Promise<LogNews | undefined> {
    return (await this.database.read<LogNews>('send-mail', NEWS, [traineeId, addresseeId]))[0];
  }
}
