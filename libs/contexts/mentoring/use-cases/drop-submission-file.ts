import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, DomainError, type FileId } from '#kernel';
import { FileStore, Transaction } from '#platform';
import { SubmissionStatement } from '../persistence/submission.statement.ts';
import { SubmissionDraftStatement } from '../persistence/submission-draft.statement.ts';
import { type Asked, LockOwnSubmission } from './lock-own-submission.ts';

/** Takes a file from the draft. One that was handed in stays with the version it belongs to. */
@Injectable()
export class DropSubmissionFile {
  constructor(
    private readonly lockOwnSubmission: LockOwnSubmission,
    private readonly submissions: SubmissionStatement,
    private readonly drafts: SubmissionDraftStatement,
    private readonly files: FileStore,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked, fileId: FileId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { of } = await this.lockOwnSubmission.execute(scope, asked);
      if (!(await this.drafts.dropFile(of, fileId))) throw new DomainError('not-found');
      if (!(await this.submissions.isSent(of, fileId))) await this.files.erase(scope, fileId);
      return {};
    });
  }
}
