import { Injectable } from '@nestjs/common';
import type { OfferingId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { OfferingSessionId, SessionNoteId } from '../domain/ids.ts';

interface WrittenNote {
  readonly id: SessionNoteId;
  readonly offeringId: OfferingId;
  readonly sessionId: OfferingSessionId;
  readonly text: string;
  readonly writtenBy: PersonId;
  readonly writtenAt: Date;
}

const ADD = `
  insert into session_notes (id, offering_id, session_id, note, written_by, written_at, version)
  values ($1, $2, $3, $4, $5, $6, 1)`;
const FIND = `
  select written_by as "writtenBy", version from session_notes where session_id = $1 and id = $2`;
const CORRECT = `
  with corrected as (update session_notes set note = $2, corrected_at = $3, version = version + 1
    where id = $1 and version = $4 returning id)
  select id from corrected`;

/** What instructors write down about a session. */
@Injectable()
export class SessionNoteStatement {
  constructor(private readonly transaction: Transaction) {}

  async add({ id, offeringId, sessionId, text, writtenBy, writtenAt }: WrittenNote): Promise<void> {
    await this.query(ADD, [id, offeringId, sessionId, text, writtenBy, writtenAt]);
  }

  async find(
    sessionId: OfferingSessionId,
    id: SessionNoteId,
  ): Promise<{ readonly writtenBy: PersonId; readonly version: number } | undefined> {
    const [found] = await this.query<{ writtenBy: PersonId; version: number }>(FIND, [sessionId, id]);
    return found;
  }

  /** Whether the note was still as it was seen. */
  async correct(note: { id: SessionNoteId; text: string; seenVersion: number; at: Date }): Promise<boolean> {
    const corrected = await this.query(CORRECT, [note.id, note.text, note.at, note.seenVersion]);
    return corrected.length > 0;
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
