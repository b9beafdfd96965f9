import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import { GRACE_SECONDS } from '../domain/attempt.ts';
import type { AttemptId, QuestionId } from '../domain/ids.ts';

export interface GivenAnswer {
  readonly attemptId: AttemptId;
  readonly questionId: QuestionId;
  readonly sequence: number;
  /** Shown positions. */
  readonly choices: readonly number[];
}

// The lock makes a submission wait for saves under way, and saves after it find the attempt submitted.
const SAVE = `
  with answered as (
    select a.id, a.organization_id, a.learner_id, q.id as question_id
    from attempts a join questions q on q.quiz_id = a.quiz_id and q.id = $2
    where a.id = $1 and a.learner_id = $3 and a.state = 'open' and least(a.deadline_at, a.access_ends_at) >= $7
      and $8 < cardinality(q.options) and (q.kind = 'multiple' or $9 <= 1)
    for key share of a)
  insert into answers (attempt_id, question_id, organization_id, learner_id, sequence, choices, saved_at)
  select id, question_id, organization_id, learner_id, $4, $5, $6 from answered
  on conflict (attempt_id, question_id) do update
    set sequence = excluded.sequence, choices = excluded.choices, saved_at = excluded.saved_at
    where answers.sequence < excluded.sequence
  returning sequence`;

@Injectable()
export class AnswerStatement {
  constructor(private readonly database: Database) {}

  /** False where nothing was written: refused, or something as new is kept already. */
  async save(scope: AuthorizedScope, given: GivenAnswer, now: Date): Promise<boolean> {
    const { attemptId, questionId, sequence, choices } = given;
    const inGrace = new Date(now.getTime() - GRACE_SECONDS * 1000);
    const kept = await this.database.write(scope, SAVE, [
      attemptId,
      questionId,
      scope.actor.personId,
      sequence,
      choices,
      now,
      inGrace,
      Math.max(-1, ...choices),
      choices.length,
    ]);
    return kept.length > 0;
  }
}
