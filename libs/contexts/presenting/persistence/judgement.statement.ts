import { Injectable } from '@nestjs/common';
import { newId, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { CohortId, PresentationId, SlotId } from '../domain/ids.ts';
import type { JudgeConflict } from '../domain/judging.ts';
import type { JudgingCriterionId } from '../domain/judging-ids.ts';

const KEY = 'slot_id, organization_id, cohort_id, presentation_id, judge_id';
const SAVE = `
  insert into judgement_drafts as d (${KEY}, scores, comment, revision, saved_at)
  values ($1, $2, $3, $4, $5, $6, $7, 1, $9)
  on conflict (slot_id, judge_id) do update
    set scores = excluded.scores, comment = excluded.comment, revision = d.revision + 1, saved_at = excluded.saved_at
    where d.revision = $8
  returning revision`;
const GIVE = `
  insert into judgements (${KEY}, state, comment, revision, given_at) values ($1, $2, $3, $4, $5, 'given', $6, $7, $8)
  on conflict (slot_id, judge_id) do update
    set comment = excluded.comment, revision = excluded.revision, corrected_at = excluded.given_at
  returning corrected_at is not null as "isCorrected"`;
const FORGET_SCORES = 'delete from judgement_scores where slot_id = $1 and judge_id = $2';
const KEEP_SCORES = `
  insert into judgement_scores (presentation_id, slot_id, judge_id, criterion_id, score)
  select $1, $2, $3, s."criterionId", s.score from jsonb_to_recordset($4) s ("criterionId" uuid, score integer)`;
const DROP_DRAFT = 'delete from judgement_drafts where slot_id = $1 and judge_id = $2';
const WITHDRAW = `update judgements set state = 'withdrawn' where slot_id = $1 and judge_id = $2 and state = 'given'`;
const NOTE = `
  insert into judge_conflicts (${KEY}, kind, source, reason, noted_by, noted_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`;
const TELL = `
  insert into presenter_comments (id, trainee_id, organization_id, learner_id, cohort_id, track_id, presentation_id, slot_id,
    comment)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** One judge before one slot. */
export interface OfJudgement {
  readonly slotId: SlotId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly presentationId: PresentationId;
  readonly judgeId: PersonId;
}

/** What a judge typed. */
export interface JudgementWritten {
  readonly scores: readonly { readonly criterionId: JudgingCriterionId; readonly score: number }[];
  readonly comment: string;
  /** Of the draft as it was read; 0 where nothing was saved. */
  readonly revision: number;
}

/** What somebody who presented may read; nothing of it says whose it is. */
export interface CommentTold extends Omit<OfJudgement, 'judgeId'> {
  readonly traineeId: string;
  readonly learnerId: PersonId;
  readonly trackId: string;
  readonly comment: string;
}

interface Noted extends Pick<JudgeConflict, 'kind' | 'source' | 'reason'> {
  readonly by: PersonId;
  readonly at: Date;
}

/** What a judge typed and gave. Inside the caller's transaction. */
@Injectable()
export class JudgementStatement {
  constructor(private readonly transaction: Transaction) {}

  /** The new revision; undefined where the draft was saved elsewhere since it was read. */
  async save(of: OfJudgement, { scores, comment, revision }: JudgementWritten, now: Date): Promise<number | undefined> {
    const asked = [...keyOf(of), JSON.stringify(scores), comment, revision, now];
    const [saved] = await this.ask<{ revision: number }>(SAVE, asked);
    return saved?.revision;
  }

  /** Answers whether there was one before. */
  async give(of: OfJudgement, { scores, comment, revision }: JudgementWritten, now: Date): Promise<boolean> {
    const { presentationId, slotId, judgeId } = of;
    const [given] = await this.ask<{ isCorrected: boolean }>(GIVE, [...keyOf(of), comment, revision, now]);
    await this.ask(FORGET_SCORES, [slotId, judgeId]);
    await this.ask(KEEP_SCORES, [presentationId, slotId, judgeId, JSON.stringify(scores)]);
    return given?.isCorrected ?? false;
  }

  async dropDraft({ slotId, judgeId }: OfJudgement): Promise<void> {
    await this.ask(DROP_DRAFT, [slotId, judgeId]);
  }

  /** What was given is kept and counts no more. One that is known already stays as it is. */
  async stepBack(of: OfJudgement, { kind, source, reason, by, at }: Noted): Promise<void> {
    await this.ask(NOTE, [...keyOf(of), kind, source, reason, by, at]);
    await this.ask(WITHDRAW, [of.slotId, of.judgeId]);
  }

  async tell(comment: CommentTold): Promise<void> {
    const { traineeId, organizationId, learnerId, cohortId, trackId, presentationId, slotId } = comment;
    const five = [traineeId, organizationId, learnerId, cohortId, trackId];
    await this.ask(TELL, [newId(), ...five, presentationId, slotId, comment.comment]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}

const keyOf = ({ slotId, organizationId, cohortId, presentationId, judgeId }: OfJudgement) => [
  slotId,
  organizationId,
  cohortId,
  presentationId,
  judgeId,
];
