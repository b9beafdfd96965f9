import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewTraineeTimeline } from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { Database } from '#platform';
import type { TraineeId } from '../domain/ids.ts';

type Timeline = AnswerOf<typeof viewTraineeTimeline>;

const named = (of: string, columns = 'name') =>
  `jsonb_build_object('ja', ${of}.${columns}_ja, 'en', ${of}.${columns}_en)`;
const BY = `a.name as "byName"`;
const NOBODY = `null as "byName"`;
const UNNAMED = 'null::jsonb as title';

const JOINED = `
  select t.id, 'placing' as kind, 'joined' as detail, t.joined_at as at, ${named('k')} as title, ${NOBODY}, '' as words
  from trainees t join tracks k on k.id = t.track_id where t.id = $1
  union all
  select t.id, 'placing', 'left', t.left_at, ${named('k')}, null, ''
  from trainees t join tracks k on k.id = t.track_id where t.id = $1 and t.left_at is not null`;
const PLACED = `
  select p.trainee_id as id, 'placing' as kind, 'placed' as detail, p.placed_at as at,
    case when s.id is not null then ${named('s')} end as title, ${NOBODY},
    coalesce((select string_agg(a.name, '・' order by a.name collate "ja-x-icu", a.id) from accounts a
      where a.id = any(p.mentor_ids)), '') as words
  from trainee_placings p left join seminars s on s.id = p.seminar_id where p.trainee_id = $1`;
const LOG = `
  select e.id, 'log' as kind, 'entry' as detail, e.written_at as at, ${UNNAMED}, ${NOBODY}, e.body as words
  from log_entries e where e.trainee_id = $1
  union all
  select w.id, 'log', case when w.author_id = w.learner_id then 'answered-back' else 'answer' end, w.written_at, null,
    a.name, w.body
  from log_answers w left join accounts a on a.id = w.author_id where w.trainee_id = $1`;
const NOTES = `
  select n.id, 'note' as kind, 'note' as detail, n.written_at as at, ${UNNAMED}, ${BY}, n.body as words
  from trainee_notes n left join accounts a on a.id = n.author_id where n.trainee_id = $1`;
const SUBMISSIONS = `
  select v.milestone_id as id, 'submission' as kind,
    case when v.number = 1 then 'submitted' else 'submitted-again' end as detail, v.submitted_at as at,
    ${named('m', 'title')} as title, ${NOBODY}, '' as words
  from submission_versions v join milestones m on m.id = v.milestone_id where v.trainee_id = $1
  union all
  select f.id, 'submission', f.verdict, f.given_at, ${named('m', 'title')}, a.name, f.comment
  from feedback f join milestones m on m.id = f.milestone_id left join accounts a on a.id = f.author_id
  where f.trainee_id = $1`;
// What was told of an absence stands beside what was marked; whatever is planned is no part of what happened.
const EVENTS = `
  select s.id, 'event' as kind, case
      when count(x.mark) = 0 then 'unmarked'
      when bool_and(x.mark = 'full') then 'present'
      when bool_and(x.mark = 'absent') then 'absent'
      else 'in-part' end as detail,
    s.starts_at as at, ${named('s', 'title')} as title, ${NOBODY}, coalesce(min(b.words), '') as words,
    case when min(b.sort) is not null then jsonb_build_object('sort', min(b.sort), 'isPartial', bool_or(b.is_partial)) end
      as absence
  from trainees t join cohorts c on c.id = t.cohort_id
    join offering_sessions s on s.offering_id = c.offering_id and s.state = 'planned' and s.ends_at <= $2
      and is_asked(s.gathering_id, t.enrollment_id)
    left join attendances x on x.session_id = s.id and x.enrollment_id = t.enrollment_id
    left join absences b on b.session_id = s.id and b.enrollment_id = t.enrollment_id
  where t.id = $1 group by s.id`;

// Only an event has what was told of an absence.
const without = (part: string) => `
  select x.*, null::jsonb as absence from (${part}) x`;
const partsFor = {
  placing: [JOINED, PLACED].map(without),
  log: [without(LOG)],
  note: [without(NOTES)],
  submission: [without(SUBMISSIONS)],
  event: [EVENTS],
};
export type TimelineKind = keyof typeof partsFor;

const timelineOf = (kinds: readonly TimelineKind[]) => `
  select told.* from (${kinds.flatMap((kind) => partsFor[kind]).join('\n  union all')}) told
  order by told.at desc, told.kind, told.id`;

type Row = Omit<Timeline['items'][number], 'at'> & { readonly at: Date };

/** All that happened to one trainee, the latest first, of these kinds and as far as the asker reaches. */
@Injectable()
export class TimelineOf {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, id: TraineeId, kinds: readonly TimelineKind[]): Promise<Timeline['items']> {
    const rows = await this.database.read<Row>(scope, timelineOf(kinds), [id, this.clock.now()]);
    return rows.map(({ at, ...told }) => ({ ...told, at: at.toISOString() }));
  }
}
