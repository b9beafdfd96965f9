import { Injectable } from '@nestjs/common';
import type { CalendarDate, Id, PersonId } from '#kernel';
import { Database } from '#platform';
import type { CohortId, TraineeId } from '../domain/ids.ts';
import type { InBoth } from '../domain/milestone.ts';

interface OfYear {
  readonly name: string;
  readonly mail: string | null;
  readonly program: InBoth;
  readonly fiscalYear: number;
}

/** What a mail says to somebody who has not told yet what an event needs. */
export interface NeedNews extends OfYear {
  readonly title: InBoth;
  readonly startsOn: CalendarDate;
}

/** What a mail says to those who can pair trainees. */
export interface MentorNews extends OfYear {
  readonly trainees: readonly { readonly name: string; readonly track: string }[];
}

const bilingual = (table: string, word: string) =>
  `jsonb_build_object('ja', ${table}.${word}_ja, 'en', ${table}.${word}_en)`;
const OF_YEAR = `a.name, a.mail, ${bilingual('p', 'name')} as program, c.fiscal_year as "fiscalYear"`;
const NEEDS = `
  select ${OF_YEAR}, ${bilingual('g', 'title')} as title,
    (select min(s.day) from offering_sessions s where s.gathering_id = g.id and s.state = 'planned') as "startsOn"
  from trainees t join accounts a on a.id = t.learner_id join cohorts c on c.id = t.cohort_id
    join programs p on p.id = c.program_id join gatherings g on g.id = $2 and g.state = 'planned'
  where t.id = $1 and t.state = 'active'`;
const MENTORS = `
  select ${OF_YEAR}, (select jsonb_agg(jsonb_build_object('name', l.name, 'track', k.name_ja)
      order by k.position, l.name collate "ja-x-icu", t.id)
    from trainees t join accounts l on l.id = t.learner_id join tracks k on k.id = t.track_id
    where t.id = any($3) and t.state = 'active') as trainees
  from cohorts c join programs p on p.id = c.program_id, accounts a where c.id = $1 and a.id = $2`;

/** For whoever is mailed of what is missing. A step under the authority that sends mail. */
@Injectable()
export class NeedNewsOf {
  constructor(private readonly database: Database) {}

  /** Undefined where they have left, or the event is canceled. */
  async needs(traineeId: TraineeId, gatheringId: Id<'Gathering'>): Promise<NeedNews | undefined> {
    return (await this.database.read<NeedNews>('send-mail', NEEDS, [traineeId, gatheringId]))[0];
  }

  /** Undefined where they all have left. */
  async mentors(asked: {
    cohortId: CohortId;
    addresseeId: PersonId;
    traineeIds: readonly TraineeId[];
  }): Promise<MentorNews | undefined> {
    const { cohortId, addresseeId, traineeIds } = asked;
    const [news] = await this.database.read<MentorNews>('send-mail', MENTORS, [cohortId, addresseeId, traineeIds]);
    return news?.trainees ? news : undefined;
  }
}
