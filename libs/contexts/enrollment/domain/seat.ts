import { newId, type PersonId } from '#kernel';
import { SeatGivenUp, SeatNamedAlready } from './application-errors.ts';
import type { EnrollmentId, SeatId } from './ids.ts';

export type SeatState = 'live' | 'canceled' | 'released';

/** Somebody without an account: the seat is bound to them when this mail address is registered in the organization. */
export interface Invited {
  readonly name: string;
  readonly mail: string;
}

/** One seat of a party: a person, somebody invited, or (a reservation) nobody yet. */
export interface Seat {
  readonly id: SeatId;
  readonly learnerId: PersonId | null;
  readonly invited: Invited | null;
  readonly state: SeatState;
  /** The place it became when it was confirmed. */
  readonly enrollmentId: EnrollmentId | null;
}

const EMPTY = { invited: null, learnerId: null, state: 'live', enrollmentId: null } as const;

export const seatOf = (learnerId: PersonId): Seat => ({ ...EMPTY, id: newId(), learnerId });
export const seatFor = (invited: Invited): Seat => ({ ...EMPTY, id: newId(), invited });
export const emptySeat = (): Seat => ({ ...EMPTY, id: newId() });

export const live = (seats: readonly Seat[]): Seat[] => seats.filter(({ state }) => state === 'live');

/** Who sits there, by their accounts. */
export const named = (seats: readonly Seat[]): PersonId[] => live(seats).flatMap(({ learnerId }) => learnerId ?? []);

export const unnamed = (seats: readonly Seat[]): Seat[] => live(seats).filter(({ learnerId }) => learnerId === null);

export const freedAs = (as: 'canceled' | 'released', seats: readonly Seat[], ids: readonly SeatId[]): Seat[] =>
  seats.map((seat) => (seat.state === 'live' && ids.includes(seat.id) ? { ...seat, state: as } : seat));

/** Puts somebody on a seat on which nobody sits yet. Throws `seat-given-up` where there is no such seat, `seat-named-already`. */
export function taken(seats: readonly Seat[], id: SeatId, by: Pick<Seat, 'learnerId' | 'invited'>): Seat[] {
  if (!seats.some((seat) => seat.id === id)) throw new SeatGivenUp();
  return seats.map((seat) => {
    if (seat.id !== id) return seat;
    if (seat.learnerId || seat.state !== 'live') throw new SeatNamedAlready();
    return { ...seat, ...by };
  });
}

/** The seat of one person goes to another; what the first had becomes a seat given up. */
export function swapped(seats: readonly Seat[], id: SeatId, learnerId: PersonId): Seat[] {
  return seats.flatMap((seat) =>
    seat.id === id ? [{ ...seat, state: 'canceled' as const }, { ...seatOf(learnerId) }] : [seat],
  );
}
