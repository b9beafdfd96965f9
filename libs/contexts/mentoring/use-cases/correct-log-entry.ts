import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { TraineeHasLeft } from '../domain/errors.ts';
import { insistOnLogText, insistOnSeen, type LogText } from '../domain/journal.ts';
import { logEntryCorrected } from '../domain/journal-events.ts';
import type { LogEntryId } from '../domain/journal-ids.ts';
import { LogStatement } from '../persistence/log.statement.ts';
import { mayTakePart } from '../policy.ts';
import { TraineeFacts } from '../queries/trainee-facts.ts';

interface Corrected extends LogText {
  readonly version: number;
}

/** A trainee corrects what they wrote; it says that it was corrected. */
@Injectable()
export class CorrectLogEntry {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly log: LogStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, logEntryId: LogEntryId, text: Corrected): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const entry = await this.log.entry(logEntryId);
      const { traineeId, organizationId } = entry;
      const trainee = await this.trainees.of(scope, traineeId);
      insist(mayTakePart(scope.actor, trainee));
      if (trainee.state === 'left') throw new TraineeHasLeft();
      insistOnLogText(text);
      insistOnSeen(entry, text.version);
      const version = await this.log.correct(entry, text, this.clock.now());
      await this.events.append({ kind: logEntryCorrected, organizationId, facts: { traineeId, logEntryId } });
      return { version };
    });
  }
}
