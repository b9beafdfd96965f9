import { Injectable } from '@nestjs/common';
import { type Access, AccessPeriodOf, statusOf } from '#enrollment';
import {
  type AuthorizedScope,
  type CalendarDate,
  Clock,
  dayInTokyo,
  type FiscalYear,
  fiscalYearInJapanese,
  type Id,
} from '#kernel';
import type { AnswerOf, listMyCourses, viewMyCourse } from '#contract';
import { Database } from '#platform';
import { readingOf } from '../domain/completion.ts';
import { CourseNotFound } from '../domain/errors.ts';
import { type ExerciseSituation, nextStepIn } from '../domain/next-step.ts';
import { LessonProgressOf, type ReadLesson } from './lesson-progress.ts';
import { presentTags, titleOf } from './lesson-words.ts';

type MyCourse = AnswerOf<typeof listMyCourses>['items'][number];

interface Row {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly state: 'active' | 'withdrawn' | 'removed';
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly passedAt: Date | null;
  readonly course: MyCourse['course'];
  readonly edition: MyCourse['edition'];
  readonly offeringName: string;
  readonly fiscalYear: FiscalYear;
  readonly nextCourse: MyCourse['nextCourse'];
  readonly bookmark: string | null;
  readonly hasQuiz: boolean;
  readonly completionNeedsPass: boolean;
  readonly isQuizUnderWay: boolean;
  readonly exercise: MyCourse['exercise'];
}

const FIND = `
  select e.id as "enrollmentId", e.state, e.started_at as "startedAt", e.completed_at as "completedAt",
    e.passed_at as "passedAt", o.name as "offeringName", o.fiscal_year as "fiscalYear", b.unit as bookmark,
    jsonb_build_object('code', c.code, 'countsAs', c.counts_as, 'format', c.format,
      'name', jsonb_build_object('ja', c.name_ja, 'en', c.name_en)) as course,
    jsonb_build_object('name', jsonb_build_object('ja', d.name_ja, 'en', d.name_en),
      'summary', jsonb_build_object('ja', d.summary_ja, 'en', d.summary_en)) as edition,
    case when n.id is not null then jsonb_build_object('name', jsonb_build_object('ja', n.name_ja, 'en', n.name_en),
      'text', case when c.next_step_ja is not null
        then jsonb_build_object('ja', c.next_step_ja, 'en', coalesce(c.next_step_en, '')) end) end as "nextCourse",
    d.completion_rule ->> 'quiz' = 'passed' as "completionNeedsPass",
    exists (select from quizzes q where q.edition_id = d.id) as "hasQuiz",
    exists (select from attempts a where a.enrollment_id = e.id and a.state = 'open') as "isQuizUnderWay",
    case when d.completion_rule ->> 'attendance' in ('full', 'partial') then jsonb_build_object(
      'startsOn', s.starts_on, 'endsOn', s.ends_on, 'dueOn', s.starts_on - 1, 'venueName', y.name,
      'isCalledOff', o.state = 'canceled', 'completedBy', d.completion_rule ->> 'attendance',
      'attendance', t.verdict) end as exercise
  from enrollments e join offerings o on o.id = e.offering_id join editions d on d.id = o.edition_id
    left join seated_offerings s on s.offering_id = o.id left join venues y on y.id = s.venue_id
    left join attendance_verdicts t on t.enrollment_id = e.id
    join courses c on c.id = d.course_id left join courses n on n.id = c.next_course_id
    left join bookmarks b on b.enrollment_id = e.id
  where e.learner_id = $1 and e.state <> 'removed' and ($2::uuid is null or e.id = $2)
  order by e.enrolled_at desc, e.id desc limit 100`;

/** What a learner is enrolled in, now and in past years, and what to do next in each. */
@Injectable()
export class MyCourses {
  constructor(
    private readonly database: Database,
    private readonly accessPeriodOf: AccessPeriodOf,
    private readonly lessonProgressOf: LessonProgressOf,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope): Promise<AnswerOf<typeof listMyCourses>> {
    const items: MyCourse[] = [];
    for (const row of await this.rows(scope, null)) items.push((await this.present(scope, row)).course);
    return { items };
  }

  async one(scope: AuthorizedScope, enrollmentId: Id<'Enrollment'>): Promise<AnswerOf<typeof viewMyCourse>> {
    const [row] = await this.rows(scope, enrollmentId);
    if (!row) throw new CourseNotFound();
    const { course, lessons } = await this.present(scope, row);
    return {
      ...course,
      lessons: lessons.map((lesson) => ({
        slug: lesson.slug,
        title: titleOf(lesson),
        minutes: lesson.minutes,
        isRequired: lesson.isRequired,
        dutyTags: presentTags(lesson.dutyTags),
        readOn: lesson.readAt && dayInTokyo(lesson.readAt),
        isBookmarked: lesson.slug === row.bookmark,
      })),
    };
  }

  private rows(scope: AuthorizedScope, enrollmentId: Id<'Enrollment'> | null): Promise<Row[]> {
    return this.database.read<Row>(scope, FIND, [scope.actor.personId, enrollmentId]);
  }

  private async present(scope: AuthorizedScope, row: Row) {
    const access = await this.accessPeriodOf.ask(scope, row.enrollmentId);
    const lessons = await this.lessonProgressOf.ask(scope, row.enrollmentId);
    const { enrollmentId, course: taken, edition, offeringName, fiscalYear, hasQuiz, completedAt, passedAt } = row;
    const course: MyCourse = {
      enrollmentId,
      course: taken,
      edition,
      offeringName,
      fiscalYear,
      hasQuiz,
      completionNeedsPass: row.completionNeedsPass,
      exercise: row.exercise,
      fiscalYearInJapanese: fiscalYearInJapanese(fiscalYear),
      status: statusOf(row, access.endsOn, this.clock.today()),
      access,
      completedOn: completedAt && dayInTokyo(completedAt),
      passedOn: passedAt && dayInTokyo(passedAt),
      reading: readingOf(lessons),
      nextStep: stepOf(row, access, { lessons, today: this.clock.today() }),
      nextCourse: completedAt ? row.nextCourse : null,
    };
    return { course, lessons };
  }
}

interface Around {
  readonly lessons: readonly ReadLesson[];
  readonly today: CalendarDate;
}

function stepOf(row: Row, access: Access, { lessons, today }: Around): MyCourse['nextStep'] {
  const quiz = row.hasQuiz ? { isUnderWay: row.isQuizUnderWay } : null;
  const exercise = row.exercise && situationOf(row, row.exercise, today);
  const hasPassed = row.passedAt !== null;
  const step = nextStepIn({ access, lessons, bookmark: row.bookmark, quiz, hasPassed, exercise });
  if (step.kind !== 'lesson') return step;
  const at = lessons.findIndex(({ slug }) => slug === step.slug);
  const lesson = lessons[at];
  if (!lesson) throw new Error(`No lesson ${step.slug}`);
  return { ...step, title: titleOf(lesson), minutes: lesson.minutes, position: at + 1 };
}

function situationOf(row: Row, exercise: NonNullable<Row['exercise']>, today: CalendarDate): ExerciseSituation {
  const isOver = exercise.endsOn !== null && exercise.endsOn <= today;
  return {
    startsOn: exercise.startsOn as CalendarDate | null,
    isCompleted: row.completedAt !== null,
    shortBecause: shortBecause(exercise),
    postTest: !row.completionNeedsPass ? 'none' : isOver ? 'open' : 'to-come',
  };
}

function shortBecause({
  isCalledOff,
  attendance,
  completedBy,
}: NonNullable<Row['exercise']>): ExerciseSituation['shortBecause'] {
  if (isCalledOff) return 'called-off';
  if (attendance === 'none') return 'absent';
  return attendance === 'partial' && completedBy === 'full' ? 'in-part' : null;
}
