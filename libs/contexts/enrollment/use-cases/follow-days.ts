import { Injectable } from '@nestjs/common';
import type { OfferingId, OrganizationId, PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { peopleFreed, seatDaysMoved } from '../domain/application-events.ts';
import { named } from '../domain/seat.ts';
import { daysOf } from '../domain/seat-book.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { BookedDayStatement } from '../persistence/booked-day.statement.ts';
import { FollowDeadlines } from './follow-deadlines.ts';
import { OpenSeatBook } from './open-seat-book.ts';

/**
 * The sessions of an offering moved: everybody's booked days and deadlines go with them. Who is elsewhere on the new day
 * keeps the seat, and the office is told, because only people can decide where they go.
 */
@Injectable()
export class FollowDays {
  constructor(
    private readonly openSeatBook: OpenSeatBook,
    private readonly applications: ApplicationRepository,
    private readonly days: BookedDayStatement,
    private readonly followDeadlines: FollowDeadlines,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(offeringId: OfferingId, organizationId: OrganizationId): Promise<void> {
    return this.transaction.under('allot-seats', async () => {
      const book = await this.openSeatBook.execute([offeringId]);
      const { startsOn, endsOn } = book.facts(offeringId);
      const conflicts: PersonId[] = [];
      const holding = await this.applications.holding(offeringId);
      for (const party of holding) await this.days.free(party, named(party.seats));
      for (const party of holding) {
        const { taken } = await this.days.book(party, named(party.seats), daysOf(startsOn, endsOn));
        conflicts.push(...taken.map(({ learnerId }) => learnerId));
      }
      const facts = { offeringId, startsOn, endsOn, conflicts: [...new Set(conflicts)] };
      const offeringIds = await this.days.linesOf(holding.flatMap(({ seats }) => named(seats)));
      await this.events.append({ kind: seatDaysMoved, organizationId, facts });
      if (offeringIds.length) await this.events.append({ kind: peopleFreed, organizationId, facts: { offeringIds } });
      await this.followDeadlines.execute(book, offeringId);
    });
  }
}
