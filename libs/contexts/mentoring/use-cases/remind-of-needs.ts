import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { needsDue } from '../domain/needs-events.ts';
import { type Reminded, ReminderStatement } from '../persistence/reminder.statement.ts';
import { mayViewNeeds } from '../policy.ts';
import { ListTravelNeeds } from '../queries/list-travel-needs.ts';

/** Whoever has not told what an event in a room needs is reminded by mail: two weeks before it once, and when the office says so. */
@Injectable()
export class RemindOfNeeds {
  constructor(
    private readonly reminders: ReminderStatement,
    private readonly travelNeeds: ListTravelNeeds,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  inTime(): Promise<void> {
    return this.transaction.under('remind-trainees', async () =>
      this.tell(await this.reminders.inTime(this.clock.now())),
    );
  }

  /** How many people were reminded. Throws `not-found`. */
  byHand(scope: AuthorizedScope, gatheringId: Id<'Gathering'>): Promise<{ reminded: number }> {
    return this.transaction.run(scope, async () => {
      insist(mayViewNeeds(scope.actor));
      await this.travelNeeds.ask(scope, gatheringId);
      const reminded = await this.reminders.byHand(gatheringId, this.clock.now());
      await this.tell(reminded);
      return { reminded: reminded.length };
    });
  }

  private async tell(reminded: readonly Reminded[]): Promise<void> {
    await this.events.appendAll(
      reminded.map(({ organizationId, ...facts }) => ({ kind: needsDue, organizationId, facts })),
    );
  }
}
