import type pg from 'pg';
import { newId, type OfferingId, type PersonId } from '#kernel';
import type { Town } from './town.ts';

interface Rated {
  readonly town: Town;
  readonly offering: OfferingId;
  readonly session: string;
  readonly by: PersonId;
  readonly words: string;
}

/** A result that is not released yet, a sticker, and a note; answers the note's id. */
export async function withResults(owner: pg.Client, { town, offering, session, by, words }: Rated): Promise<string> {
  const at = '2026-11-22T16:00:00+09:00';
  const person = [town.enrollment, town.id, town.learner, offering];
  await owner.query('insert into result_sheets (offering_id, most_points, version) values ($1, 100, 1)', [offering]);
  await owner.query(
    `insert into person_results (enrollment_id, organization_id, learner_id, offering_id, points, comment, recorded_by,
       recorded_at, version) values ($1, $2, $3, $4, 80, $5, $6, $7, 1)`,
    [...person, words, by, at],
  );
  await owner.query('insert into stickers values ($1, $2, $3, $4, $5, $6)', [...person, by, at]);
  const note = newId();
  await owner.query(
    `insert into session_notes (id, offering_id, session_id, note, written_by, written_at, version)
     values ($1, $2, $3, $4, $5, $6, 1)`,
    [note, offering, session, words, by, at],
  );
  return note;
}
