import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, FileId } from '#kernel';
import { type StoredFile, Transaction, Uploads } from '#platform';
import { TooManyAnswerFiles } from '../domain/application-errors.ts';
import { CohortPartNotFound } from '../domain/errors.ts';
import type { CohortApplicationId, FormQuestionId } from '../domain/ids.ts';
import { DraftStatement } from '../persistence/draft.statement.ts';
import { rulesOf } from '../queries/answer-file-rules.ts';
import { QuestionOfTrack } from '../queries/question-of-track.ts';
import { LockOwnApplication } from './lock-own-application.ts';

interface Kept {
  readonly questionId: FormQuestionId;
  readonly fileId: FileId;
}

/** Puts a file that has come whole to its answer: it counts when this is acknowledged, before the end. */
@Injectable()
export class KeepCohortFile {
  constructor(
    private readonly lockOwnApplication: LockOwnApplication,
    private readonly questions: QuestionOfTrack,
    private readonly drafts: DraftStatement,
    private readonly uploads: Uploads,
    private readonly transaction: Transaction,
  ) {}

  async execute(scope: AuthorizedScope, id: CohortApplicationId, { questionId, fileId }: Kept): Promise<StoredFile> {
    const question = await this.questions.ask(scope, id, questionId);
    if (question.kind !== 'file') throw new CohortPartNotFound();
    const file = await this.uploads.finish(scope, fileId, rulesOf(id, question));
    await this.transaction.run(scope, async () => {
      const { application, now } = await this.lockOwnApplication.forWriting(scope, id, question.stage);
      const others = await this.drafts.countFiles(id, questionId, fileId);
      if (others >= question.atMost) throw new TooManyAnswerFiles(question.atMost);
      await this.drafts.putFile(application, { questionId, fileId }, now);
      return {};
    });
    return file;
  }
}
