import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import type { InBoth } from '../domain/work.ts';

/** What a mail at the end of a year says; never why it ended so. */
export interface YearEndTold {
  readonly name: string;
  readonly mail: string | null;
  readonly program: InBoth;
  readonly fiscalYear: number;
  readonly traineeId: TraineeId;
}

const FIND = `
  select a.name, a.mail, jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as program, c.fiscal_year as "fiscalYear",
    t.id as "traineeId"
  from trainees t join accounts a on a.id = t.learner_id join cohorts c on c.id = t.cohort_id
    join programs p on p.id = c.program_id where t.id = $1`;

/** For whoever sends the mails. */
@Injectable()
export class YearEndToldOf {
  constructor(private readonly database: Database) {}

  async ask(id: TraineeId): Promise<YearEndTold | undefined> {
    const [told] = await this.database.read<YearEndTold>('send-mail', FIND, [id]);
    return told;
  }
}
