import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, FileId } from '#kernel';
import { Transaction, Uploads } from '#platform';
import { milestoneFileRules } from '../queries/milestone-file-rules.ts';
import { type Asked, LockOwnSubmission } from './lock-own-submission.ts';

interface Announced {
  readonly name: string;
  readonly sizeBytes: number;
}

/** Announces a file for a draft; its bytes come through the uploads. */
@Injectable()
export class OpenSubmissionFile {
  constructor(
    private readonly lockOwnSubmission: LockOwnSubmission,
    private readonly uploads: Uploads,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked, announced: Announced): Promise<{ fileId: FileId }> {
    return this.transaction.run(scope, async () => {
      const { limits } = await this.lockOwnSubmission.forFiles(scope, asked);
      return this.uploads.open(scope, milestoneFileRules(asked, limits), announced);
    });
  }
}
