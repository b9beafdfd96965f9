import { Injectable } from '@nestjs/common';
import { MembershipOn } from '#identity';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Settings, Transaction } from '#platform';
import { calendarAddressMade } from '../domain/events.ts';
import { CalendarFeedStatement } from '../persistence/calendar-feed.statement.ts';

/** Makes a person the address of their calendar, told this once; the one before it reads nothing any more. */
@Injectable()
export class MakeCalendarAddress {
  constructor(
    private readonly feeds: CalendarFeedStatement,
    private readonly memberships: MembershipOn,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope): Promise<{ address: string; madeAt: string }> {
    const { personId } = scope.actor;
    const token = this.feeds.tokenFor(personId, scope.once?.key);
    const madeAt = await this.transaction.run(scope, async () => {
      const made = await this.feeds.keep(personId, token);
      const [organizationId] = await this.memberships.ask(scope, personId, this.clock.today());
      if (organizationId) await this.events.append({ kind: calendarAddressMade, organizationId, facts: { personId } });
      return made;
    });
    return { address: `${this.settings.values.PUBLIC_URL}/calendar/${token}.ics`, madeAt };
  }
}
