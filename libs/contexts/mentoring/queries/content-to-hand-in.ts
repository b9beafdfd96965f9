import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import { canonicalSubmission, type SubmissionContent } from '../domain/submission-content.ts';
import { SubmissionDraftStatement } from '../persistence/submission-draft.statement.ts';

export interface ContentOfDraft {
  readonly content: SubmissionContent;
  /** SHA-256 of the content, of whom it is and for which milestone. */
  readonly digest: string;
}

/** What would be handed in now. Inside a transaction. */
@Injectable()
export class ContentToHandIn {
  constructor(private readonly drafts: SubmissionDraftStatement) {}

  async ask(traineeId: TraineeId, milestoneId: MilestoneId): Promise<ContentOfDraft> {
    const content = await this.drafts.contentOf(traineeId, milestoneId);
    const text = canonicalSubmission({ trainee: traineeId, milestone: milestoneId }, content);
    return { content, digest: createHash('sha256').update(text).digest('hex') };
  }
}
