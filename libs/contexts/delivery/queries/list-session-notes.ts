import { Injectable } from '@nestjs/common';
import type { AnswerOf, listSessionNotes } from '#contract';
import { type AuthorizedScope, insist, type PersonId } from '#kernel';
import { Database } from '#platform';
import type { OfferingSessionId, SessionNoteId } from '../domain/ids.ts';
import { mayCorrectNote, mayView, mayWriteNote } from '../policy.ts';
import { SessionFactsOf } from './session-facts.ts';

interface NoteRow {
  readonly id: SessionNoteId;
  readonly text: string;
  readonly writtenBy: PersonId;
  readonly writtenAt: Date;
  readonly correctedAt: Date | null;
  readonly byName: string | null;
  readonly version: number;
}

const NOTES = `
  select n.id, n.note as text, n.written_by as "writtenBy", n.written_at as "writtenAt", n.corrected_at as "correctedAt",
    p.name as "byName", n.version
  from session_notes n left join accounts p on p.id = n.written_by
  where n.session_id = $1 order by n.written_at desc, n.id desc`;

/** The notes of a session, the newest first. */
@Injectable()
export class ListSessionNotes {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionFactsOf,
  ) {}

  async ask(scope: AuthorizedScope, id: OfferingSessionId): Promise<AnswerOf<typeof listSessionNotes>> {
    const known = await this.sessions.ask(scope, id);
    insist(mayView(scope.actor, known));
    const rows = await this.database.read<NoteRow>(scope, NOTES, [id]);
    return {
      items: rows.map(({ writtenBy, writtenAt, correctedAt, ...note }) => ({
        ...note,
        writtenAt: writtenAt.toISOString(),
        correctedAt: correctedAt && correctedAt.toISOString(),
        abilities: { correct: mayCorrectNote(scope.actor, known, writtenBy) === null },
      })),
      abilities: { write: mayWriteNote(scope.actor, known) === null },
    };
  }
}
