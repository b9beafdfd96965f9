import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import type { EditionId } from '../domain/ids.ts';
import type { Quiz } from '../domain/quiz.ts';
import { QuizRepository } from '../persistence/quiz.repository.ts';

/** The rules of an edition's quiz as it is offered now; null where the edition has none. */
@Injectable()
export class QuizOf {
  constructor(private readonly quizzes: QuizRepository) {}

  ask(scope: AuthorizedScope, editionId: EditionId): Promise<Quiz | null> {
    return this.quizzes.newestOf(scope, editionId);
  }
}
