import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { TraineeHasLeft } from '../domain/errors.ts';
import { addresseesOf, insistOnWords } from '../domain/journal.ts';
import { logAnswered, logNewsDue } from '../domain/journal-events.ts';
import type { LogEntryId } from '../domain/journal-ids.ts';
import { LogStatement } from '../persistence/log.statement.ts';
import { maySpeakInLog } from '../policy.ts';
import { TraineeFacts } from '../queries/trainee-facts.ts';

/** Somebody who guides the trainee answers, or the trainee answers back; the other side hears of it. */
@Injectable()
export class AnswerLogEntry {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly log: LogStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, logEntryId: LogEntryId, body: string) {
    return this.transaction.run(scope, async () => {
      const entry = await this.log.entry(logEntryId);
      const { traineeId, organizationId, learnerId } = entry;
      const trainee = await this.trainees.of(scope, traineeId);
      insist(maySpeakInLog(scope.actor, trainee));
      if (trainee.state === 'left') throw new TraineeHasLeft();
      insistOnWords(body);
      const authorId = scope.actor.personId;
      const concerned = authorId === learnerId ? await this.log.concernedBy(traineeId, logEntryId) : [learnerId];
      const logAnswerId = await this.log.answer(entry, { authorId, body }, this.clock.now());
      const facts = { traineeId, logEntryId };
      await this.events.append({ kind: logAnswered, organizationId, facts: { ...facts, logAnswerId } });
      for (const addresseeId of addresseesOf(concerned, authorId))
        await this.events.append({ kind: logNewsDue, organizationId, facts: { ...facts, addresseeId } });
      return { logAnswerId };
    });
  }
}
