import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import { memberLeft } from '../domain/application-events.ts';
import type { Application } from '../domain/application.ts';
import { live } from '../domain/seat.ts';
import { type LeftSeats, SeatsOfLeavers } from '../queries/seats-of-leavers.ts';
import { MoveParty } from './move-party.ts';
import { type OpenBook, OpenSeatBook } from './open-seat-book.ts';

const REASON = '所属の終了';

/**
 * Somebody no longer belongs to an organization: their seats in its exercises to come go to whoever waits, their
 * companions stay, and its coordinators are told. What has begun stays as it was. Whoever has come back keeps theirs.
 */
@Injectable()
export class GiveUpLeftSeats {
  constructor(
    private readonly seatsOfLeavers: SeatsOfLeavers,
    private readonly openSeatBook: OpenSeatBook,
    private readonly moveParty: MoveParty,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, personId: PersonId): Promise<void> {
    await this.transaction.under('allot-seats', async () => {
      const left = await this.seatsOfLeavers.find(personId);
      // All locks in one order, before the first party is moved.
      if (left.length) await this.openSeatBook.execute(left.flatMap(({ offeringIds }) => offeringIds));
      for (const seats of left) {
        await this.moveParty.execute(scope, {
          applicationId: seats.applicationId,
          reason: REASON,
          judge: () => null,
          change: (party, book) => this.giveUp(party, book, seats),
        });
      }
    });
  }

  private giveUp(party: Application, book: OpenBook, { seatIds, personId }: LeftSeats) {
    const still = live(party.seats).filter(({ id, learnerId }) => seatIds.includes(id) && learnerId === personId);
    const { startsOn } = book.facts(party.offeringId);
    const hasBegun = party.holdsSeats && startsOn !== null && startsOn <= this.clock.today();
    if (party.isOver || hasBegun || still.length === 0) return null;
    party.giveUp(
      still.map(({ id }) => id),
      'canceled',
    );
    return memberLeft;
  }
}
