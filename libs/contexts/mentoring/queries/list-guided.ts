import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listGuided } from '#contract';
import { type AuthorizedScope, Clock, fiscalYearOf } from '#kernel';
import { Database } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { countsOf, inOrderOfNeed, needsOf, SILENT_AFTER_DAYS } from '../domain/guiding.ts';
import { SubmissionsOf } from './submissions-of.ts';

type Guided = AnswerOf<typeof listGuided>;
type Row = Omit<Guided['items'][number], 'traineeId' | 'overdue' | 'waiting' | 'needs'> & {
  readonly traineeId: TraineeId;
};

const named = (of: string) => `jsonb_build_object('ja', ${of}.name_ja, 'en', ${of}.name_en)`;
const dayOf = (instant: string) => `(${instant} at time zone 'Asia/Tokyo')::date`;

// Days are counted as the calendar in Japan has them. Whoever has never said a word is silent since they joined.
const FIND = `
  select t.id as "traineeId", a.name, ${named('p')} as "programName", ${named('k')} as track,
    case when s.id is not null then ${named('s')} end as seminar,
    exists (select from mentorships m where m.trainee_id = t.id and m.mentor_id = $1) as "isMine",
    (select count(*)::int from log_entries e where e.trainee_id = t.id and coalesce((
      select w.author_id = w.learner_id from log_answers w where w.log_entry_id = e.id
      order by w.written_at desc, w.id desc limit 1), true)) as unanswered,
    ${dayOf('$2::timestamptz')} - ${dayOf(`greatest(t.joined_at,
      (select max(e.written_at) from log_entries e where e.trainee_id = t.id),
      (select max(w.written_at) from log_answers w where w.trainee_id = t.id and w.author_id = w.learner_id),
      (select max(v.submitted_at) from submission_versions v where v.trainee_id = t.id))`)} as "silentDays"
  from trainees t join accounts a on a.id = t.learner_id join cohorts c on c.id = t.cohort_id
    join programs p on p.id = c.program_id join tracks k on k.id = t.track_id left join seminars s on s.id = t.seminar_id
  where t.state = 'active' and c.fiscal_year = $3
  order by a.name collate "ja-x-icu", t.id`;

/** Those somebody guides this fiscal year, with what each needs of them; who needs most comes first. */
@Injectable()
export class ListGuided {
  constructor(
    private readonly database: Database,
    private readonly submissionsOf: SubmissionsOf,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, { silentAfter = SILENT_AFTER_DAYS }: InputOf<typeof listGuided>): Promise<Guided> {
    const asked = [scope.actor.personId, this.clock.now(), fiscalYearOf(this.clock.today())];
    const rows = await this.database.read<Row>(scope, FIND, asked);
    const submissions = await this.submissionsOf.ask(
      scope,
      rows.map(({ traineeId }) => traineeId),
    );
    const known = new Map(submissions.map(({ traineeId, overdue, waiting }) => [traineeId, { overdue, waiting }]));
    const standing = rows.map((row) => ({ ...row, ...(known.get(row.traineeId) ?? { overdue: 0, waiting: 0 }) }));
    const items = inOrderOfNeed(standing, silentAfter).map((one) => ({ ...one, needs: needsOf(one, silentAfter) }));
    return { items, counts: countsOf(standing, silentAfter), silentAfter };
  }
}
