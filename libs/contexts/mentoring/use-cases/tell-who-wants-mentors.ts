import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { mentorsWanted } from '../domain/needs-events.ts';
import { lettersOf } from '../domain/reminding.ts';
import { ReminderStatement } from '../persistence/reminder.statement.ts';

/** The office and the course masters hear of trainees who have had no mentor for a week; once, as long as that lasts. */
@Injectable()
export class TellWhoWantsMentors {
  constructor(
    private readonly reminders: ReminderStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<void> {
    return this.transaction.under('remind-trainees', async () => {
      const unpaired = await this.reminders.unpaired(this.clock.now());
      for (const [organizationId, of] of Map.groupBy(unpaired, (each) => each.organizationId)) {
        await this.events.appendAll(lettersOf(of).map((facts) => ({ kind: mentorsWanted, organizationId, facts })));
      }
    });
  }
}
