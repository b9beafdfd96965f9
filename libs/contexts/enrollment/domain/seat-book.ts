import type { CalendarDate, OfferingId } from '#kernel';
import type { Application } from './application.ts';
import { changed, type SeatLedger } from './seats.ts';

const heldIn = (party: Application | null, offeringId: OfferingId): number =>
  party && party.offeringId === offeringId ? party.holds : 0;

/** The locked accounts of some offerings while parties change one after the other. */
export class SeatBook {
  private readonly ledgers: Map<OfferingId, SeatLedger>;

  constructor(ledgers: readonly SeatLedger[]) {
    this.ledgers = new Map(ledgers.map((ledger) => [ledger.offeringId, ledger]));
  }

  get offeringIds(): OfferingId[] {
    return [...this.ledgers.keys()];
  }

  ledger(offeringId: OfferingId): SeatLedger {
    const ledger = this.ledgers.get(offeringId);
    if (!ledger) throw new Error('Seats are counted under the lock of their ledger');
    return ledger;
  }

  /** Enters what became of a party in every account it touches; answers these accounts as they stand after. */
  enter(before: Application | null, after: Application): SeatLedger[] {
    const touched = new Set([...(before?.concerns ?? []), ...after.concerns, after.offeringId]);
    const isHeld = (id: OfferingId) => heldIn(before, id) > 0 || heldIn(after, id) > 0;
    return [...touched]
      .filter((id) => this.ledgers.has(id) || isHeld(id))
      .map((id) => {
        const entered = changed(this.ledger(id), heldIn(after, id) - heldIn(before, id));
        this.ledgers.set(id, entered);
        return entered;
      });
  }

  /** The office gave the offering another number of seats. */
  resize(offeringId: OfferingId, seats: number): SeatLedger {
    const { held, sequence } = this.ledger(offeringId);
    const resized = { offeringId, seats, held, sequence: sequence + 1 };
    this.ledgers.set(offeringId, resized);
    return resized;
  }
}

/** The first and the last day: an exercise has one or two dated sessions. */
export const daysOf = (startsOn: CalendarDate | null, endsOn: CalendarDate | null): CalendarDate[] =>
  startsOn && endsOn ? [...new Set([startsOn, endsOn])] : [];
