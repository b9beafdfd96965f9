import { Injectable } from '@nestjs/common';
import { type CalendarDate, Clock, type OfferingId } from '#kernel';
import { DayTaken } from '../domain/application-errors.ts';
import { seatOffered } from '../domain/application-events.ts';
import type { Application } from '../domain/application.ts';
import { offeredUntil } from '../domain/deadlines.ts';
import { type Offer, offersFor } from '../domain/promotion.ts';
import { named } from '../domain/seat.ts';
import { freeIn } from '../domain/seats.ts';
import { BookedDayStatement } from '../persistence/booked-day.statement.ts';
import { LeaveOutIneligible } from './leave-out-ineligible.ts';
import { type Line, LineUp } from './line-up.ts';
import type { OpenBook } from './open-seat-book.ts';
import { RecordParty } from './record-party.ts';

const FIRST_IN_LINE = 40;

/**
 * Offers freed seats to those who wait, in their order. The one service for every path that frees a seat: it is called
 * under the lock of the accounts, before the transaction that freed it ends.
 */
@Injectable()
export class PromoteWaiting {
  constructor(
    private readonly lineUp: LineUp,
    private readonly leaveOutIneligible: LeaveOutIneligible,
    private readonly recordParty: RecordParty,
    private readonly days: BookedDayStatement,
    private readonly clock: Clock,
  ) {}

  async execute(book: OpenBook): Promise<void> {
    for (let atMost: number | null = FIRST_IN_LINE; ; ) {
      const open = book.offeringIds.filter((id) => takesPeople(book, id));
      if (open.length === 0) return;
      const line: Line = await this.lineUp.execute(book, open, atMost);
      if (await this.leaveOutIneligible.execute(book, line)) continue;
      if (!(await this.offerAll(book, line))) continue;
      if (atMost === null || line.queue.length === 0) return;
      // Seats are left that the first in line could not take: everybody is looked at.
      atMost = null;
    }
  }

  /** Where somebody held up the line who may no longer take part, those behind them come first. False: nobody did. */
  async afterLeavingOut(book: OpenBook, line: Line): Promise<boolean> {
    const isShorter = await this.leaveOutIneligible.execute(book, line);
    if (isShorter) await this.execute(book);
    return isShorter;
  }

  /** False where somebody has meanwhile got a seat elsewhere on that day: then the line is read again. */
  private async offerAll(book: OpenBook, line: Line): Promise<boolean> {
    for (const offer of offersFor(line.queue, line.seatings)) {
      if (!(await this.offer(book, line, offer))) return false;
    }
    return true;
  }

  private async offer(book: OpenBook, { parties, calendar }: Line, { applicationId, offeringId }: Offer) {
    const before = parties.find(({ id }) => id === applicationId) as Application;
    const after = before.asItStands();
    const facts = book.facts(offeringId);
    const startsOn = facts.startsOn as CalendarDate;
    after.offer(offeringId, offeredUntil(this.clock.now(), { ...facts, startsOn }, calendar));
    try {
      await this.recordParty.execute(book, { before, after, kind: seatOffered });
      return true;
    } catch (error) {
      if (!(error instanceof DayTaken)) throw error;
      await this.days.free(after, named(after.seats));
      return false;
    }
  }
}

const takesPeople = (book: OpenBook, id: OfferingId): boolean =>
  freeIn(book.ledger(id)) > 0 && book.facts(id).state !== 'canceled' && book.facts(id).startsOn !== null;
