import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Transaction } from '#platform';
import { insistOnAnswer } from '../domain/application-content.ts';
import { AnswerChangedElsewhere } from '../domain/application-errors.ts';
import type { CohortApplicationId, FormQuestionId } from '../domain/ids.ts';
import { DraftStatement } from '../persistence/draft.statement.ts';
import { QuestionOfTrack } from '../queries/question-of-track.ts';
import { LockOwnApplication } from './lock-own-application.ts';

interface Saved {
  readonly questionId: FormQuestionId;
  readonly body: string;
  readonly links: readonly string[];
  readonly revision: number;
}

/** Saves an answer as it is typed. Whoever writes the same answer in another window is told, and nothing is overwritten. */
@Injectable()
export class SaveCohortAnswer {
  constructor(
    private readonly lockOwnApplication: LockOwnApplication,
    private readonly questions: QuestionOfTrack,
    private readonly drafts: DraftStatement,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, id: CohortApplicationId, saved: Saved): Promise<{ revision: number }> {
    return this.transaction.run(scope, async () => {
      const question = await this.questions.ask(scope, id, saved.questionId);
      const { application, now } = await this.lockOwnApplication.forWriting(scope, id, question.stage);
      insistOnAnswer(question, saved);
      const revision = await this.drafts.save(application, saved, now);
      if (!revision) throw new AnswerChangedElsewhere();
      return { revision };
    });
  }
}
