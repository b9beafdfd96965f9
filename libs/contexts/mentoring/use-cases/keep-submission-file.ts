import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, FileId } from '#kernel';
import { type StoredFile, Transaction, Uploads } from '#platform';
import { SubmissionNotAsked, TooManySubmissionFiles } from '../domain/progress-errors.ts';
import { SubmissionDraftStatement } from '../persistence/submission-draft.statement.ts';
import { milestoneFileRules } from '../queries/milestone-file-rules.ts';
import { OwnMilestoneOf } from '../queries/own-milestone.ts';
import { type Asked, LockOwnSubmission } from './lock-own-submission.ts';

/** Puts a file that has come whole to the draft. */
@Injectable()
export class KeepSubmissionFile {
  constructor(
    private readonly ownMilestone: OwnMilestoneOf,
    private readonly lockOwnSubmission: LockOwnSubmission,
    private readonly drafts: SubmissionDraftStatement,
    private readonly uploads: Uploads,
    private readonly transaction: Transaction,
  ) {}

  async execute(scope: AuthorizedScope, asked: Asked, fileId: FileId): Promise<StoredFile> {
    const { milestone } = await this.ownMilestone.ask(scope, asked.traineeId, asked.milestoneId);
    if (!milestone.files) throw new SubmissionNotAsked();
    const file = await this.uploads.finish(scope, fileId, milestoneFileRules(asked, milestone.files));
    await this.transaction.run(scope, async () => {
      const { of, limits, now } = await this.lockOwnSubmission.forFiles(scope, asked);
      const others = await this.drafts.countFiles(of, fileId);
      if (others >= limits.most) throw new TooManySubmissionFiles(limits.most);
      await this.drafts.putFile(of, fileId, now);
      return {};
    });
    return file;
  }
}
