import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, FileId } from '#kernel';
import { Transaction, Uploads } from '#platform';
import { CohortPartNotFound } from '../domain/errors.ts';
import type { CohortApplicationId, FormQuestionId } from '../domain/ids.ts';
import { rulesOf } from '../queries/answer-file-rules.ts';
import { QuestionOfTrack } from '../queries/question-of-track.ts';
import { LockOwnApplication } from './lock-own-application.ts';

interface Announced {
  readonly questionId: FormQuestionId;
  readonly name: string;
  readonly sizeBytes: number;
}

/** Announces a file for an answer; its bytes come through the uploads. */
@Injectable()
export class OpenCohortFile {
  constructor(
    private readonly lockOwnApplication: LockOwnApplication,
    private readonly questions: QuestionOfTrack,
    private readonly uploads: Uploads,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, id: CohortApplicationId, announced: Announced): Promise<{ fileId: FileId }> {
    return this.transaction.run(scope, async () => {
      const question = await this.questions.ask(scope, id, announced.questionId);
      if (question.kind !== 'file') throw new CohortPartNotFound();
      await this.lockOwnApplication.forWriting(scope, id, question.stage);
      return this.uploads.open(scope, rulesOf(id, question), announced);
    });
  }
}
