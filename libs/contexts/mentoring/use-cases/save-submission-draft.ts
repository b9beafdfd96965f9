import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Transaction } from '#platform';
import { DraftChangedElsewhere } from '../domain/progress-errors.ts';
import { insistOnWritten, type Written } from '../domain/submission-content.ts';
import { SubmissionDraftStatement } from '../persistence/submission-draft.statement.ts';
import { type Asked, LockOwnSubmission } from './lock-own-submission.ts';

/** Saves a draft as it is typed. Whoever writes it in another window is told, and nothing is overwritten. */
@Injectable()
export class SaveSubmissionDraft {
  constructor(
    private readonly lockOwnSubmission: LockOwnSubmission,
    private readonly drafts: SubmissionDraftStatement,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked, saved: Written & { revision: number }): Promise<{ revision: number }> {
    return this.transaction.run(scope, async () => {
      const { of, milestone, now } = await this.lockOwnSubmission.execute(scope, asked);
      insistOnWritten(milestone, saved);
      const revision = await this.drafts.save(of, saved, { revision: saved.revision, now });
      if (!revision) throw new DraftChangedElsewhere();
      return { revision };
    });
  }
}
