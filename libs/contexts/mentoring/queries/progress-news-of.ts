import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database } from '#platform';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import type { InBoth } from '../domain/milestone.ts';

/** What a mail says of something handed in: whose it is and for which milestone, never what is in it. */
export interface ProgressNews {
  readonly name: string;
  readonly mail: string | null;
  readonly traineeName: string;
  readonly program: InBoth;
  readonly fiscalYear: number;
  readonly title: InBoth;
}

interface Asked {
  readonly traineeId: TraineeId;
  readonly milestoneId: MilestoneId;
  readonly addresseeId: PersonId;
}

const bilingual = (table: string, word: string) =>
  `jsonb_build_object('ja', ${table}.${word}_ja, 'en', ${table}.${word}_en)`;
const NEWS = `
  select a.name, a.mail, l.name as "traineeName", ${bilingual('p', 'name')} as program, c.fiscal_year as "fiscalYear",
    ${bilingual('m', 'title')} as title
  from trainees t join accounts l on l.id = t.learner_id join accounts a on a.id = $3 join milestones m on m.id = $2
    join cohorts c on c.id = t.cohort_id join programs p on p.id = c.program_id
  where t.id = $1 and t.state = 'active'`;

/** For whoever is mailed of it. A step under the authority that sends mail. */
@Injectable()
export class ProgressNewsOf {
  constructor(private readonly database: Database) {}

  /** Undefined where the trainee has left since. */
  async ask({ traineeId, milestoneId, addresseeId }: Asked): Promise<ProgressNews | undefined> {
    return (await this.database.read<ProgressNews>('send-mail', NEWS, [traineeId, milestoneId, addresseeId]))[0];
  }
}
