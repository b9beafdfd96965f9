import { Injectable } from '@nestjs/common';
import { MembershipOn } from '#identity';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { calendarAddressRevoked } from '../domain/events.ts';
import { CalendarFeedStatement } from '../persistence/calendar-feed.statement.ts';

/** The address of a person's calendar reads nothing any more; where there is none, there is nothing to do. */
@Injectable()
export class RevokeCalendarAddress {
  constructor(
    private readonly feeds: CalendarFeedStatement,
    private readonly memberships: MembershipOn,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope): Promise<Record<string, never>> {
    const { personId } = scope.actor;
    return this.transaction.run(scope, async () => {
      if (!(await this.feeds.forget(personId))) return {};
      const [organizationId] = await this.memberships.ask(scope, personId, this.clock.today());
      if (organizationId) {
        await this.events.append({ kind: calendarAddressRevoked, organizationId, facts: { personId } });
      }
      return {};
    });
  }
}
