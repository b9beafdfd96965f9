import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Transaction } from '#platform';
import { type FeedbackWritten, insistOnLevels } from '../domain/feedback.ts';
import { DraftChangedElsewhere } from '../domain/progress-errors.ts';
import { FeedbackStatement } from '../persistence/feedback.statement.ts';
import { LockGuidedSubmission } from './lock-guided-submission.ts';
import type { Asked } from './lock-own-submission.ts';

type Saved = FeedbackWritten & { readonly revision: number };

/** Saves feedback as it is written: its author's own until it is given. */
@Injectable()
export class SaveFeedback {
  constructor(
    private readonly lockGuidedSubmission: LockGuidedSubmission,
    private readonly feedback: FeedbackStatement,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked, saved: Saved): Promise<{ revision: number }> {
    return this.transaction.run(scope, async () => {
      const { of, milestone, now } = await this.lockGuidedSubmission.execute(scope, asked);
      insistOnLevels(milestone.rubric, saved.levels);
      const revision = await this.feedback.save(of, saved, { authorId: scope.actor.personId, now });
      if (!revision) throw new DraftChangedElsewhere();
      return { revision };
    });
  }
}
