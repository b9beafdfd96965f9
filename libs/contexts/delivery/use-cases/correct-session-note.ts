import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { RecordChangedMeanwhile } from '../domain/errors.ts';
import type { OfferingSessionId, SessionNoteId } from '../domain/ids.ts';
import { sessionNoteCorrected } from '../domain/result-events.ts';
import { ResultNotFound } from '../domain/result-refusals.ts';
import { SessionNoteStatement } from '../persistence/session-note.statement.ts';
import { mayCorrectNote } from '../policy.ts';
import { SessionFactsOf } from '../queries/session-facts.ts';

interface Asked {
  readonly sessionId: OfferingSessionId;
  readonly noteId: SessionNoteId;
  readonly text: string;
  /** Of the note as it was looked at. */
  readonly version: number;
}

/** Whoever wrote a note corrects it. */
@Injectable()
export class CorrectSessionNote {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly notes: SessionNoteStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, noteId, text, version }: Asked): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      const note = await this.notes.find(sessionId, noteId);
      if (!note) throw new ResultNotFound();
      insist(mayCorrectNote(scope.actor, session, note.writtenBy));
      const at = this.clock.now();
      const wasAsSeen = await this.notes.correct({ id: noteId, text, seenVersion: version, at });
      if (!wasAsSeen) throw new RecordChangedMeanwhile();
      const { offeringId, organizationId } = session;
      const facts = { offeringId, sessionId, noteId };
      await this.events.append({ kind: sessionNoteCorrected, organizationId, facts });
      return {};
    });
  }
}
