import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope } from '#kernel';
import { Database, Transaction } from '#platform';
import type { Attempt } from '../domain/attempt.ts';
import { AttemptNotFound } from '../domain/errors.ts';
import type { AttemptId, EnrollmentId } from '../domain/ids.ts';
import type { Answer } from '../domain/score.ts';
import type { Tried } from '../domain/standing.ts';
import { AttemptSchema } from './attempt.schemas.ts';

type Asker = AuthorizedScope | Authority;

const ADD = `
  insert into attempts (id, organization_id, learner_id, enrollment_id, quiz_id, number, state, arrangement,
    started_at, deadline_at, access_ends_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`;
const COLUMNS = `id, organization_id as "organizationId", learner_id as "learnerId", enrollment_id as "enrollmentId",
  quiz_id as "quizId", number, state, arrangement, started_at as "startedAt", deadline_at as "deadlineAt",
  access_ends_at as "accessEndsAt", submitted_at as "submittedAt"`;
const ONE = `select ${COLUMNS} from attempts where id = $1`;
const OPEN = `select ${COLUMNS} from attempts where enrollment_id = $1 and state = 'open'`;
const TRIED = `
  select a.id, a.number, a.state, s.points::float8 as points, s.is_passed as "isPassed",
    a.started_at as "startedAt", a.submitted_at as "submittedAt"
  from attempts a left join attempt_scores s on s.attempt_id = a.id where a.enrollment_id = $1 order by a.number`;
const ANSWERS = `select question_id as "questionId", sequence, choices, saved_at as "savedAt" from answers
  where attempt_id = $1`;
const OVERDUE = `select id from attempts where state = 'open' and least(deadline_at, access_ends_at) < $1
  order by started_at limit 500`;
const MOVE = `update attempts set access_ends_at = $2 where id = $1 and state = 'open'`;
const SUBMIT = `update attempts set state = $2, submitted_at = $3 where id = $1`;
const SCORE = `
  insert into attempt_scores (attempt_id, organization_id, learner_id, enrollment_id, points, is_passed, scored_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;

export interface TriedOnce extends Tried {
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
}

@Injectable()
export class AttemptRepository {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
  ) {}

  async one(asker: Asker, id: AttemptId): Promise<Attempt> {
    const [attempt] = await this.database.read<Attempt>(asker, ONE, [id]);
    if (!attempt) throw new AttemptNotFound();
    return attempt;
  }

  async openOf(asker: Asker, enrollmentId: EnrollmentId): Promise<Attempt | null> {
    const [attempt] = await this.database.read<Attempt>(asker, OPEN, [enrollmentId]);
    return attempt ?? null;
  }

  /** Every attempt of an enrollment with what it earned, as far as the asker may know. */
  triedIn(asker: Asker, enrollmentId: EnrollmentId): Promise<TriedOnce[]> {
    return this.database.read<TriedOnce>(asker, TRIED, [enrollmentId]);
  }

  answersOf(asker: Asker, id: AttemptId): Promise<Answer[]> {
    return this.database.read<Answer>(asker, ANSWERS, [id]);
  }

  /** Attempts whose time was over at this instant. */
  async overdueAt(instant: Date): Promise<AttemptId[]> {
    const rows = await this.database.read<{ id: AttemptId }>('mark-attempts', OVERDUE, [instant]);
    return rows.map(({ id }) => id);
  }

  /** The attempt, locked until the transaction ends: saves wait, and find it submitted. */
  async lock(id: AttemptId): Promise<Attempt> {
    const where = { id };
    const attempt = await this.transaction.manager.findOne(AttemptSchema, {
      where,
      lock: { mode: 'pessimistic_write' },
    });
    if (!attempt) throw new AttemptNotFound();
    return attempt;
  }

  /** False where another attempt of the enrollment is open already. */
  async add(attempt: Attempt): Promise<boolean> {
    const { id, organizationId, learnerId, enrollmentId, quizId, number, state, arrangement } = attempt;
    const whose = [id, organizationId, learnerId, enrollmentId, quizId, number, state, JSON.stringify(arrangement)];
    const times = [attempt.startedAt, attempt.deadlineAt, attempt.accessEndsAt];
    const added = await this.transaction.manager.query(ADD, [...whose, ...times]);
    return added.length > 0;
  }

  async moveAccessEnd(id: AttemptId, accessEndsAt: Date): Promise<void> {
    await this.transaction.manager.query(MOVE, [id, accessEndsAt]);
  }

  async keepScore(attempt: Attempt, { points, isPassed }: { points: number; isPassed: boolean }): Promise<void> {
    const { id, state, submittedAt, organizationId, learnerId, enrollmentId } = attempt;
    await this.transaction.under('mark-attempts', async () => {
      const { manager } = this.transaction;
      await manager.query(SUBMIT, [id, state, submittedAt]);
      await manager.query(SCORE, [id, organizationId, learnerId, enrollmentId, points, isPassed, submittedAt]);
    });
  }
}
