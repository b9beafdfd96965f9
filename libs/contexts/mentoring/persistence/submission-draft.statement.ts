import { Injectable } from '@nestjs/common';
import type { FileId } from '#kernel';
import { Transaction } from '#platform';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import type { SubmissionContent, Written } from '../domain/submission-content.ts';
import { KEY, keyOf, type OfSubmission } from './submission.statement.ts';

const THAT = 'trainee_id = $1 and milestone_id = $2';
const SAVE = `
  insert into submission_drafts as d (${KEY}, body, links, revision, saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $10)
  on conflict (trainee_id, milestone_id) do update
    set body = excluded.body, links = excluded.links, revision = d.revision + 1, saved_at = excluded.saved_at
    where d.revision = $9
  returning revision`;
const WRITTEN = `select body, links from submission_drafts where ${THAT}`;
const FILES = `
  select d.file_id as "fileId", f.sha256 from submission_draft_files d join stored_files f on f.id = d.file_id where ${THAT}`;
const COUNT = `
  select count(*)::int as count from submission_draft_files where ${THAT} and file_id <> $3`;
const PUT = `
  insert into submission_draft_files (${KEY}, file_id, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict do nothing`;
const DROP = `delete from submission_draft_files where ${THAT} and file_id = $3 returning file_id`;

/** What a trainee is writing, which nobody else sees. Inside the caller's transaction. */
@Injectable()
export class SubmissionDraftStatement {
  constructor(private readonly transaction: Transaction) {}

  /** The new revision; undefined where the draft has been saved since it was read. Nothing was saved before revision 1. */
  async save(of: OfSubmission, { body, links }: Written, { revision, now }: { revision: number; now: Date }) {
    const saved = await this.ask<{ revision: number }>(SAVE, [...keyOf(of), body, links, revision, now]);
    return saved[0]?.revision;
  }

  async contentOf(traineeId: TraineeId, milestoneId: MilestoneId): Promise<SubmissionContent> {
    const [written] = await this.ask<Written>(WRITTEN, [traineeId, milestoneId]);
    const files = await this.ask<SubmissionContent['files'][number]>(FILES, [traineeId, milestoneId]);
    return { body: written?.body ?? '', links: written?.links ?? [], files };
  }

  /** How many other files stand with the draft. */
  async countFiles({ traineeId, milestoneId }: OfSubmission, fileId: FileId): Promise<number> {
    const [counted] = await this.ask<{ count: number }>(COUNT, [traineeId, milestoneId, fileId]);
    return counted?.count ?? 0;
  }

  async putFile(of: OfSubmission, fileId: FileId, now: Date): Promise<void> {
    await this.ask(PUT, [...keyOf(of), fileId, now]);
  }

  /** Whether the file stood with the draft. */
  async dropFile({ traineeId, milestoneId }: OfSubmission, fileId: FileId): Promise<boolean> {
    const { manager } = this.transaction;
    const [dropped] = await manager.query<[unknown[], number]>(DROP, [traineeId, milestoneId, fileId]);
    return dropped.length > 0;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
