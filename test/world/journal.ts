import type pg from 'pg';
import { type Id, newId, type PersonId } from '#kernel';

interface Told {
  readonly by: PersonId;
  readonly words: string;
  readonly at?: string;
}

/** A trainee has written in their log; somebody who guides them has answered, and noted something on them. */
export async function aJournal(
  owner: pg.Client,
  traineeId: Id<'Trainee'>,
  { by, words, at = '2026-11-20T18:00:00+09:00' }: Told,
) {
  const [logEntryId, logAnswerId, traineeNoteId] = [newId<'LogEntry'>(), newId<'LogAnswer'>(), newId<'TraineeNote'>()];
  const five = 'trainee_id, organization_id, learner_id, cohort_id, track_id';
  const of = `id, organization_id, learner_id, cohort_id, track_id from trainees where id = $1`;
  await owner.query(
    `insert into log_entries (id, body, links, written_at, version, ${five}) select $2, $3, '{}', $4, 1, ${of}`,
    [traineeId, logEntryId, words, at],
  );
  await owner.query(
    `insert into log_answers (id, log_entry_id, author_id, body, written_at, version, ${five}) select $2, $3, $4, $5, $6, 1, ${of}`,
    [traineeId, logAnswerId, logEntryId, by, words, at],
  );
  await owner.query(
    `insert into trainee_notes (id, author_id, body, written_at, version, ${five}) select $2, $3, $4, $5, 1, ${of}`,
    [traineeId, traineeNoteId, by, words, at],
  );
  return { logEntryId, logAnswerId, traineeNoteId };
}
