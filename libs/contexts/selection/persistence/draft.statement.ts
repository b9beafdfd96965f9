import { Injectable } from '@nestjs/common';
import type { FileId } from '#kernel';
import { Transaction } from '#platform';
import type { Answer, AnswerFile, Content } from '../domain/application-content.ts';
import type { CohortApplication } from '../domain/cohort-application.ts';
import type { CohortApplicationId, FormQuestionId } from '../domain/ids.ts';

const SAVE = `
  insert into draft_answers as d (application_id, question_id, organization_id, learner_id, body, links, revision, saved_at)
  values ($1, $2, $3, $4, $5, $6, 1, $8)
  on conflict (application_id, question_id) do update
    set body = excluded.body, links = excluded.links, revision = d.revision + 1, saved_at = excluded.saved_at
    where d.revision = $7
  returning revision`;
const ANSWERS = `
  select question_id as "questionId", body, links from draft_answers where application_id = $1`;
const FILES = `
  select d.question_id as "questionId", d.file_id as "fileId", f.sha256
  from draft_files d join stored_files f on f.id = d.file_id where d.application_id = $1`;
const SENT_ANSWERS = `
  select question_id as "questionId", body, links from application_answers where application_id = $1 and number = $2`;
const SENT_FILES = `
  select a.question_id as "questionId", a.file_id as "fileId", f.sha256
  from application_files a join stored_files f on f.id = a.file_id where a.application_id = $1 and a.number = $2`;
const COUNT_FILES = `
  select count(*)::int as count from draft_files where application_id = $1 and question_id = $2 and file_id <> $3`;
const PUT_FILE = `
  insert into draft_files (application_id, question_id, organization_id, learner_id, file_id, added_at)
  values ($1, $2, $3, $4, $5, $6) on conflict (application_id, file_id) do nothing`;
const DROP_FILE = 'delete from draft_files where application_id = $1 and file_id = $2 returning question_id';
const IS_SENT = 'select from application_files where learner_id = $1 and file_id = $2 limit 1';

interface Saved extends Answer {
  /** That of the answer which was read; zero where there was none. */
  readonly revision: number;
}

/** What an applicant is writing, which nobody else sees. Inside the caller's transaction. */
@Injectable()
export class DraftStatement {
  constructor(private readonly transaction: Transaction) {}

  /** The new revision; undefined where the answer has been saved since it was read. */
  async save({ id, organizationId, learnerId }: CohortApplication, saved: Saved, now: Date) {
    const { questionId, body, links, revision } = saved;
    // Nothing has been saved before revision 1, and nothing has the revision 0.
    const asked = [id, questionId, organizationId, learnerId, body, links, revision, now];
    return (await this.ask<{ revision: number }>(SAVE, asked))[0]?.revision;
  }

  async draftOf(id: CohortApplicationId): Promise<Content> {
    return { answers: await this.ask<Answer>(ANSWERS, [id]), files: await this.ask<AnswerFile>(FILES, [id]) };
  }

  async sentOf(id: CohortApplicationId, number: number): Promise<Content> {
    const asked = [id, number];
    return {
      answers: await this.ask<Answer>(SENT_ANSWERS, asked),
      files: await this.ask<AnswerFile>(SENT_FILES, asked),
    };
  }

  /** How many other files stand with this answer. */
  async countFiles(id: CohortApplicationId, questionId: FormQuestionId, fileId: FileId): Promise<number> {
    const [counted] = await this.ask<{ count: number }>(COUNT_FILES, [id, questionId, fileId]);
    return counted?.count ?? 0;
  }

  async putFile(
    application: CohortApplication,
    { questionId, fileId }: { questionId: FormQuestionId; fileId: FileId },
    now: Date,
  ) {
    const { id, organizationId, learnerId } = application;
    await this.ask(PUT_FILE, [id, questionId, organizationId, learnerId, fileId, now]);
  }

  /** The question it stood with; undefined where there is no such file. */
  async dropFile(id: CohortApplicationId, fileId: FileId): Promise<FormQuestionId | undefined> {
    const [rows] = (await this.ask(DROP_FILE, [id, fileId])) as unknown as [{ question_id: FormQuestionId }[]];
    return rows[0]?.question_id;
  }

  /** Whether the file is part of a version that was submitted. */
  async isSent({ learnerId }: CohortApplication, fileId: FileId): Promise<boolean> {
    return (await this.ask(IS_SENT, [learnerId, fileId])).length > 0;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
