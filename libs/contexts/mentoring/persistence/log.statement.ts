import { Injectable } from '@nestjs/common';
import { newId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import type { LogAnswer, LogEntry, LogText } from '../domain/journal.ts';
import { WordsChangedMeanwhile, WordsNotFound } from '../domain/journal-errors.ts';
import type { LogAnswerId, LogEntryId } from '../domain/journal-ids.ts';
import type { OfTrainee } from '../domain/trainee.ts';

const FIVE = 'trainee_id, organization_id, learner_id, cohort_id, track_id';
const OF = `trainee_id as "traineeId", organization_id as "organizationId", learner_id as "learnerId",
  cohort_id as "cohortId", track_id as "trackId"`;
const KEEP = `
  insert into log_drafts as d (${FIVE}, body, links, revision, saved_at) values ($1, $2, $3, $4, $5, $6, $7, 1, $8)
  on conflict (trainee_id) do update
    set body = excluded.body, links = excluded.links, revision = d.revision + 1, saved_at = excluded.saved_at
    where d.revision = $9
  returning revision`;
const CLEAR = `update log_drafts set body = '', links = '{}', revision = revision + 1, saved_at = $2 where trainee_id = $1`;
const WRITE = `
  insert into log_entries (id, ${FIVE}, body, links, written_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)`;
const ENTRY = `select id, ${OF}, version from log_entries where id = $1`;
const CORRECT = `
  update log_entries set body = $3, links = $4, corrected_at = $5, version = version + 1
  where id = $1 and version = $2 returning version`;
const ANSWER = `
  insert into log_answers (id, log_entry_id, author_id, ${FIVE}, body, written_at, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)`;
const ONE_ANSWER = `
  select id, log_entry_id as "logEntryId", author_id as "authorId", ${OF}, version from log_answers where id = $1`;
const CORRECT_ANSWER = `
  update log_answers set body = $3, corrected_at = $4, version = version + 1
  where id = $1 and version = $2 returning version`;
const MENTORS = `
  select mentor_id as "personId" from mentorships where trainee_id = $1
  union select author_id from log_answers where log_entry_id = $2 order by 1`;

const columnsOf = ({ traineeId, organizationId, learnerId, cohortId, trackId }: OfTrainee) => [
  traineeId,
  organizationId,
  learnerId,
  cohortId,
  trackId,
];

interface Draft extends LogText {
  /** That of the draft which was read; zero where there was none. */
  readonly revision: number;
}

/** The log of a trainee: the draft, the entries, what is answered. Inside the caller's transaction. */
@Injectable()
export class LogStatement {
  constructor(private readonly transaction: Transaction) {}

  /** The new revision; undefined where the draft has been saved since it was read. */
  async keep(of: OfTrainee, { body, links, revision }: Draft, now: Date): Promise<number | undefined> {
    const [kept] = await this.ask<{ revision: number }>(KEEP, [...columnsOf(of), body, links, now, revision]);
    return kept?.revision;
  }

  /** Its draft is empty from now on. */
  async write(of: OfTrainee, { body, links }: LogText, now: Date): Promise<LogEntryId> {
    const id = newId<'LogEntry'>();
    await this.ask(WRITE, [id, ...columnsOf(of), body, links, now]);
    await this.ask(CLEAR, [of.traineeId, now]);
    return id;
  }

  /** Throws `not-found`. */
  async entry(id: LogEntryId): Promise<LogEntry> {
    const [entry] = await this.ask<LogEntry>(ENTRY, [id]);
    if (!entry) throw new WordsNotFound();
    return entry;
  }

  /** The version it has now. */
  correct({ id, version }: LogEntry, { body, links }: LogText, now: Date): Promise<number> {
    return this.settle(CORRECT, [id, version, body, links, now]);
  }

  async answer(entry: LogEntry, { authorId, body }: { authorId: PersonId; body: string }, now: Date) {
    const id = newId<'LogAnswer'>();
    await this.ask(ANSWER, [id, entry.id, authorId, ...columnsOf(entry), body, now]);
    return id;
  }

  /** Throws `not-found`. */
  async answerOf(id: LogAnswerId): Promise<LogAnswer> {
    const [answer] = await this.ask<LogAnswer>(ONE_ANSWER, [id]);
    if (!answer) throw new WordsNotFound();
    return answer;
  }

  /** The version it has now. */
  correctAnswer({ id, version }: LogAnswer, body: string, now: Date): Promise<number> {
    return this.settle(CORRECT_ANSWER, [id, version, body, now]);
  }

  /** The mentors of the trainee, and whoever has answered the entry. */
  async concernedBy(traineeId: TraineeId, entryId: LogEntryId): Promise<PersonId[]> {
    const people = await this.ask<{ personId: PersonId }>(MENTORS, [traineeId, entryId]);
    return people.map(({ personId }) => personId);
  }

  private async settle(sql: string, params: unknown[]): Promise<number> {
    const [[settled]] = await this.transaction.manager.query<[{ version: number }[], number]>(sql, params);
    if (!settled) throw new WordsChangedMeanwhile();
    return settled.version;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
