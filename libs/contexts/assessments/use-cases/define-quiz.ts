import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { Transaction } from '#platform';
import type { QuizId } from '../domain/ids.ts';
import { type QuizDefinition, quizFrom } from '../domain/quiz.ts';
import { QuizRepository } from '../persistence/quiz.repository.ts';

/** Publishes a quiz as the newest version of its edition; attempts under way keep the version they began with. */
@Injectable()
export class DefineQuiz {
  constructor(
    private readonly quizzes: QuizRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, definition: QuizDefinition): Promise<{ quizId: QuizId; version: number }> {
    return this.transaction.run(scope, async () => {
      const newest = await this.quizzes.newestOf(scope, definition.editionId);
      const written = quizFrom(definition, (newest?.version ?? 0) + 1, this.clock.now());
      await this.quizzes.add(written);
      return { quizId: written.quiz.id, version: written.quiz.version };
    });
  }
}
