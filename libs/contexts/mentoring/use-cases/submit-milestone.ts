import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { milestoneSubmitted, progressNewsDue } from '../domain/progress-events.ts';
import { answered, isLate } from '../domain/submission.ts';
import { insistOnContent } from '../domain/submission-content.ts';
import { type LastVersion, SubmissionStatement } from '../persistence/submission.statement.ts';
import { type ContentOfDraft, ContentToHandIn } from '../queries/content-to-hand-in.ts';
import { type Asked, type Locked, LockOwnSubmission } from './lock-own-submission.ts';

interface Receipt {
  readonly number: number;
  readonly submittedAt: string;
  readonly digest: string;
  readonly isLate: boolean;
}

/**
 * Hands in what is written: a version that is kept, with its time by the database's clock and its digest. What comes late
 * is taken and marked; the same content is handed in once.
 */
@Injectable()
export class SubmitMilestone {
  constructor(
    private readonly lockOwnSubmission: LockOwnSubmission,
    private readonly contentToHandIn: ContentToHandIn,
    private readonly submissions: SubmissionStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<Receipt> {
    return this.transaction.run(scope, async () => {
      const locked = await this.lockOwnSubmission.execute(scope, asked);
      const toSubmit = await this.contentToHandIn.ask(asked.traineeId, asked.milestoneId);
      insistOnContent(toSubmit.content);
      const last = await this.submissions.last(asked.traineeId, asked.milestoneId);
      const version = last?.digest === toSubmit.digest ? last : await this.keep(locked, toSubmit, last);
      const { number, digest, submittedAt } = version;
      const late = isLate(version, locked.milestone.dueAt);
      return { number, digest, submittedAt: submittedAt.toISOString(), isLate: late };
    });
  }

  private async keep(
    { of, submission, next, now }: Locked,
    { content, digest }: ContentOfDraft,
    last: LastVersion | null,
  ) {
    const number = submission.latest + 1;
    const version = { number, submittedAt: now, digest, ...answered({ ...submission, last }) };
    await this.submissions.submit(of, next, { ...version, content });
    const { organizationId, ...whose } = of;
    const facts = { ...whose, number };
    await this.events.append({ kind: milestoneSubmitted, organizationId, facts });
    for (const addresseeId of await this.submissions.mentorsOf(of.traineeId)) {
      const told = { ...facts, addresseeId, news: 'submitted' as const };
      await this.events.append({ kind: progressNewsDue, organizationId, facts: told });
    }
    return version;
  }
}
