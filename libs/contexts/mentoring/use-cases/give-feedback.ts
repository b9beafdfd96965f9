import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, Id } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { TraineeHasLeft } from '../domain/errors.ts';
import { type FeedbackWritten, insistOnFeedback } from '../domain/feedback.ts';
import { feedbackGiven, progressNewsDue, revisionAsked, submissionAccepted } from '../domain/progress-events.ts';
import { type FeedbackVerdict, judged } from '../domain/submission.ts';
import { FeedbackStatement } from '../persistence/feedback.statement.ts';
import { SubmissionStatement } from '../persistence/submission.statement.ts';
import { LockGuidedSubmission } from './lock-guided-submission.ts';
import type { Asked } from './lock-own-submission.ts';

interface Given extends FeedbackWritten {
  /** The version that was looked at. */
  readonly number: number;
  readonly verdict: FeedbackVerdict;
  readonly reviseUntil: Date | null;
}

const told = {
  comment: { kind: feedbackGiven, news: 'feedback' },
  'ask-revision': { kind: revisionAsked, news: 'revision' },
  accept: { kind: submissionAccepted, news: 'accepted' },
} as const;

/** Gives feedback on the latest version; the trainee sees it from now on, and hears of it. */
@Injectable()
export class GiveFeedback {
  constructor(
    private readonly lockGuidedSubmission: LockGuidedSubmission,
    private readonly submissions: SubmissionStatement,
    private readonly feedback: FeedbackStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked, given: Given): Promise<{ feedbackId: Id<'Feedback'> }> {
    return this.transaction.run(scope, async () => {
      const { of, milestone, submission, traineeState, now } = await this.lockGuidedSubmission.execute(scope, asked);
      if (traineeState === 'left') throw new TraineeHasLeft();
      const state = judged(submission, given.verdict, given.number);
      insistOnFeedback(milestone.rubric, given, now);
      const feedbackId = await this.feedback.give(of, given, { authorId: scope.actor.personId, now });
      const reviseUntil = given.verdict === 'comment' ? submission.reviseUntil : given.reviseUntil;
      await this.submissions.judge(of, state, reviseUntil);
      const { organizationId, ...whose } = of;
      const facts = { ...whose, number: given.number };
      const { kind, news } = told[given.verdict];
      await this.events.append({ kind, organizationId, facts });
      const due = { ...facts, addresseeId: of.learnerId, news };
      await this.events.append({ kind: progressNewsDue, organizationId, facts: due });
      return { feedbackId };
    });
  }
}
