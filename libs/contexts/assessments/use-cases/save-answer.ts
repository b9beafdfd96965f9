import { Injectable } from '@nestjs/common';
import { AccessPeriodOf } from '#enrollment';
import { type AuthorizedScope, Clock, type DomainError, insist } from '#kernel';
import { Transaction } from '#platform';
import { endOf, whyNotSaved } from '../domain/attempt.ts';
import { ChoiceNotOffered, QuestionNotInAttempt } from '../domain/errors.ts';
import type { Answer } from '../domain/score.ts';
import { AnswerStatement, type GivenAnswer } from '../persistence/answer.statement.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { canTake } from '../policy.ts';

/** What the database keeps after a save: what was sent, or something newer. */
export type KeptAnswer = Pick<Answer, 'sequence' | 'choices' | 'savedAt'>;

/** Keeps one answer. A hot path: one statement, no event. The higher sequence wins, and a repeated save changes nothing. */
@Injectable()
export class SaveAnswer {
  constructor(
    private readonly answers: AnswerStatement,
    private readonly attempts: AttemptRepository,
    private readonly accessPeriodOf: AccessPeriodOf,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, given: GivenAnswer): Promise<KeptAnswer> {
    const now = this.clock.now();
    if (await this.answers.save(scope, given, now)) return { ...given, savedAt: now };
    const newer = await this.newer(scope, given);
    if (newer) return newer;
    if (!(await this.followExtension(scope, given))) throw await this.whyNot(scope, given, now);
    if (await this.answers.save(scope, given, now)) return { ...given, savedAt: now };
    throw await this.whyNot(scope, given, now);
  }

  private async newer(scope: AuthorizedScope, { attemptId, questionId, sequence }: GivenAnswer) {
    const kept = await this.attempts.answersOf(scope, attemptId);
    return kept.find((answer) => answer.questionId === questionId && answer.sequence >= sequence);
  }

  /** Access may have been extended since the attempt began: true where that moved its end. */
  private async followExtension(scope: AuthorizedScope, { attemptId }: GivenAnswer): Promise<boolean> {
    const attempt = await this.attempts.one(scope, attemptId);
    insist(canTake(scope.actor, attempt));
    const { endsOn } = await this.accessPeriodOf.ask(scope, attempt.enrollmentId);
    if (endOf(endsOn) <= attempt.accessEndsAt) return false;
    await this.transaction.run(scope, () => this.attempts.moveAccessEnd(attempt.id, endOf(endsOn)));
    return true;
  }

  private async whyNot(scope: AuthorizedScope, given: GivenAnswer, now: Date): Promise<DomainError> {
    const attempt = await this.attempts.one(scope, given.attemptId);
    const isAsked = attempt.arrangement.some(({ questionId }) => questionId === given.questionId);
    if (!isAsked) return new QuestionNotInAttempt();
    return whyNotSaved(attempt, now) ?? new ChoiceNotOffered();
  }
}
