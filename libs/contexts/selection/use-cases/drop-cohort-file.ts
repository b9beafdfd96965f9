import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, DomainError, type FileId } from '#kernel';
import { FileStore, Transaction } from '#platform';
import { ApplicationsNotTaken } from '../domain/application-errors.ts';
import type { CohortApplicationId } from '../domain/ids.ts';
import { endOf } from '../domain/open-stages.ts';
import { DraftStatement } from '../persistence/draft.statement.ts';
import { QuestionOfTrack } from '../queries/question-of-track.ts';
import { LockOwnApplication } from './lock-own-application.ts';

/** Takes a file from an answer. One that was submitted stays with the version it belongs to. */
@Injectable()
export class DropCohortFile {
  constructor(
    private readonly lockOwnApplication: LockOwnApplication,
    private readonly questions: QuestionOfTrack,
    private readonly drafts: DraftStatement,
    private readonly files: FileStore,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, id: CohortApplicationId, fileId: FileId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { application, cohort, open } = await this.lockOwnApplication.execute(scope, id, 'write');
      const questionId = await this.drafts.dropFile(id, fileId);
      if (!questionId) throw new DomainError('not-found');
      const { stage } = await this.questions.ask(scope, id, questionId);
      if (!open.includes(stage)) throw new ApplicationsNotTaken(endOf(cohort, stage));
      if (!(await this.drafts.isSent(application, fileId))) await this.files.erase(scope, fileId);
      return {};
    });
  }
}
