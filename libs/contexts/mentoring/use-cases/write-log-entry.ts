import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { TraineeHasLeft } from '../domain/errors.ts';
import type { TraineeId } from '../domain/ids.ts';
import { addresseesOf, insistOnLogText, type LogText } from '../domain/journal.ts';
import { logEntryWritten, logNewsDue } from '../domain/journal-events.ts';
import { LogStatement } from '../persistence/log.statement.ts';
import { mayTakePart } from '../policy.ts';
import { TraineeFacts } from '../queries/trainee-facts.ts';

/** A trainee writes of how it goes; their mentors hear that they did. */
@Injectable()
export class WriteLogEntry {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly log: LogStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, traineeId: TraineeId, text: LogText) {
    return this.transaction.run(scope, async () => {
      const trainee = await this.trainees.of(scope, traineeId);
      insist(mayTakePart(scope.actor, trainee));
      if (trainee.state === 'left') throw new TraineeHasLeft();
      insistOnLogText(text);
      const logEntryId = await this.log.write(trainee, text, this.clock.now());
      const { organizationId, learnerId } = trainee;
      const facts = { traineeId, logEntryId };
      await this.events.append({ kind: logEntryWritten, organizationId, facts });
      for (const addresseeId of addresseesOf(await this.log.concernedBy(traineeId, logEntryId), learnerId))
        await this.events.append({ kind: logNewsDue, organizationId, facts: { ...facts, addresseeId } });
      return { logEntryId };
    });
  }
}
