import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist, newId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { OfferingSessionId, SessionNoteId } from '../domain/ids.ts';
import { sessionNoteWritten } from '../domain/result-events.ts';
import { SessionNoteStatement } from '../persistence/session-note.statement.ts';
import { mayWriteNote } from '../policy.ts';
import { SessionFactsOf } from '../queries/session-facts.ts';

/** Writes a note about a session, for those who teach it and the office. */
@Injectable()
export class WriteSessionNote {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly notes: SessionNoteStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, sessionId: OfferingSessionId, text: string): Promise<{ id: SessionNoteId }> {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      insist(mayWriteNote(scope.actor, session));
      const { offeringId, organizationId } = session;
      const id: SessionNoteId = newId();
      const written = { writtenBy: scope.actor.personId, writtenAt: this.clock.now() };
      await this.notes.add({ id, offeringId, sessionId, text, ...written });
      const facts = { offeringId, sessionId, noteId: id };
      await this.events.append({ kind: sessionNoteWritten, organizationId, facts });
      return { id };
    });
  }
}
