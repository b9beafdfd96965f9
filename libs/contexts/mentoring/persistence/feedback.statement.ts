import { Injectable } from '@nestjs/common';
import { type Id, newId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { FeedbackWritten } from '../domain/feedback.ts';
import type { FeedbackVerdict } from '../domain/submission.ts';
import { KEY, keyOf, type OfSubmission } from './submission.statement.ts';

const SAVE = `
  insert into feedback_drafts as d (${KEY}, author_id, levels, comment, revision, saved_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $11)
  on conflict (trainee_id, milestone_id, author_id) do update
    set levels = excluded.levels, comment = excluded.comment, revision = d.revision + 1, saved_at = excluded.saved_at
    where d.revision = $10
  returning revision`;
const GIVE = `
  insert into feedback (id, ${KEY}, number, author_id, verdict, revise_until, levels, comment, given_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
const DROP = 'delete from feedback_drafts where trainee_id = $1 and milestone_id = $2 and author_id = $3';

interface Given extends FeedbackWritten {
  /** The version it is on. */
  readonly number: number;
  readonly verdict: FeedbackVerdict;
  readonly reviseUntil: Date | null;
}
interface ByWhom {
  readonly authorId: PersonId;
  readonly now: Date;
}

/** Feedback on what was handed in, and what its author is still writing. Inside the caller's transaction. */
@Injectable()
export class FeedbackStatement {
  constructor(private readonly transaction: Transaction) {}

  /** The new revision; undefined where the draft has been saved since it was read. Nothing was saved before revision 1. */
  async save(of: OfSubmission, written: FeedbackWritten & { revision: number }, { authorId, now }: ByWhom) {
    const { levels, comment, revision } = written;
    const asked = [...keyOf(of), authorId, JSON.stringify(levels), comment, revision, now];
    const saved: { revision: number }[] = await this.transaction.manager.query(SAVE, asked);
    return saved[0]?.revision;
  }

  /** What its author was writing is given, and no draft any more. */
  async give(of: OfSubmission, given: Given, { authorId, now }: ByWhom): Promise<Id<'Feedback'>> {
    const id = newId<'Feedback'>();
    const { number, verdict, reviseUntil, levels, comment } = given;
    const said = [number, authorId, verdict, reviseUntil, JSON.stringify(levels), comment, now];
    await this.transaction.manager.query(GIVE, [id, ...keyOf(of), ...said]);
    await this.transaction.manager.query(DROP, [of.traineeId, of.milestoneId, authorId]);
    return id;
  }
}
