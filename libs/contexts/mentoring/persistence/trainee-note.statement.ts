import { Injectable } from '@nestjs/common';
import { newId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { TraineeNote } from '../domain/journal.ts';
import { WordsChangedMeanwhile, WordsNotFound } from '../domain/journal-errors.ts';
import type { TraineeNoteId } from '../domain/journal-ids.ts';
import type { OfTrainee } from '../domain/trainee.ts';

const WRITE = `
  insert into trainee_notes
    (id, author_id, trainee_id, organization_id, learner_id, cohort_id, track_id, body, written_at, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)`;
const ONE = `
  select id, author_id as "authorId", trainee_id as "traineeId", organization_id as "organizationId",
    learner_id as "learnerId", cohort_id as "cohortId", track_id as "trackId", version
  from trainee_notes where id = $1`;
const CORRECT = `
  update trainee_notes set body = $3, corrected_at = $4, version = version + 1
  where id = $1 and version = $2 returning version`;

/** What those who guide a trainee note for each other. Inside the caller's transaction. */
@Injectable()
export class TraineeNoteStatement {
  constructor(private readonly transaction: Transaction) {}

  async write(of: OfTrainee, { authorId, body }: { authorId: PersonId; body: string }, now: Date) {
    const id = newId<'TraineeNote'>();
    const { traineeId, organizationId, learnerId, cohortId, trackId } = of;
    const row = [id, authorId, traineeId, organizationId, learnerId, cohortId, trackId, body, now];
    await this.transaction.manager.query(WRITE, row);
    return id;
  }

  /** Throws `not-found`. */
  async one(id: TraineeNoteId): Promise<TraineeNote> {
    const [note] = await this.transaction.manager.query<TraineeNote[]>(ONE, [id]);
    if (!note) throw new WordsNotFound();
    return note;
  }

  /** The version it has now. */
  async correct({ id, version }: TraineeNote, body: string, now: Date): Promise<number> {
    const asked = [id, version, body, now];
    const [[settled]] = await this.transaction.manager.query<[{ version: number }[], number]>(CORRECT, asked);
    if (!settled) throw new WordsChangedMeanwhile();
    return settled.version;
  }
}
