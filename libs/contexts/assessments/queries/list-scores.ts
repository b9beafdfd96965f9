import { Injectable } from '@nestjs/common';
import type { AnswerOf, listScores } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { AttemptId, EnrollmentId } from '../domain/ids.ts';
import { bestOf } from '../domain/standing.ts';
import { type Named, namesIn } from './names-in.ts';

interface Row extends Named {
  readonly attemptId: AttemptId;
  readonly enrollmentId: EnrollmentId;
  readonly fiscalYear: number;
  readonly number: number;
  readonly submittedAt: Date;
  readonly points: number;
  readonly fullMarks: number;
  readonly passMark: number;
  readonly isPassed: boolean;
}

const LIST = `
  select a.id as "attemptId", a.enrollment_id as "enrollmentId", o.fiscal_year as "fiscalYear", a.number,
    a.submitted_at as "submittedAt", s.points::float8 as points, q.full_marks as "fullMarks", q.pass_mark as "passMark",
    s.is_passed as "isPassed", c.name_ja as "courseNameJa", c.name_en as "courseNameEn",
    e.name_ja as "editionNameJa", e.name_en as "editionNameEn"
  from attempt_scores s join attempts a on a.id = s.attempt_id join quizzes q on q.id = a.quiz_id
    join enrollments n on n.id = a.enrollment_id join offerings o on o.id = n.offering_id
    join editions e on e.id = q.edition_id join courses c on c.id = e.course_id
  where a.learner_id = $1 order by a.submitted_at desc, a.id`;

/** One's own scores, of every year. Nobody else's: the query and the database both narrow to the person who asks. */
@Injectable()
export class ListScores {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope): Promise<AnswerOf<typeof listScores>> {
    const rows = await this.database.read<Row>(scope, LIST, [scope.actor.personId]);
    const best = new Set(
      [...Map.groupBy(rows, ({ enrollmentId }) => enrollmentId).values()].map((tried) => bestOf(tried)?.attemptId),
    );
    return { items: rows.map((row) => present(row, best.has(row.attemptId))) };
  }
}

const present = (row: Row, isBest: boolean) => {
  const { attemptId, enrollmentId, fiscalYear, number, points, fullMarks, passMark, isPassed } = row;
  const submittedAt = row.submittedAt.toISOString();
  const marks = { points, fullMarks, passMark, isPassed, isBest };
  return { attemptId, enrollmentId, ...namesIn(row), fiscalYear, number, submittedAt, ...marks };
};
