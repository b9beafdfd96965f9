import { Injectable } from '@nestjs/common';
import { type EventKind, newId, type OfferingId, type PersonId } from '#kernel';
import { EventLog } from '#platform';
import { Application } from '../domain/application.ts';
import { DayTaken } from '../domain/application-errors.ts';
import { type PartyTold, peopleFreed, placeConfirmed, placeGivenUp, toldOf } from '../domain/application-events.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import { live, named, type Seat } from '../domain/seat.ts';
import { daysOf } from '../domain/seat-book.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { BookedDayStatement } from '../persistence/booked-day.statement.ts';
import { PersonLabels } from '../queries/person-labels.ts';
import type { OpenBook } from './open-seat-book.ts';

export interface PartyChange {
  readonly before: Application | null;
  readonly after: Application;
  readonly kind: EventKind<PartyTold>;
  readonly reason?: string;
}

interface Place {
  readonly learnerId: PersonId;
  readonly enrollmentId: EnrollmentId;
  readonly offeringId: OfferingId;
}

/**
 * The only way in which a party changes: its days, its seats, the places of its people and the accounts, with one event
 * that tells all of it, and one for each person who gets or loses a place. A step under the lock of the accounts.
 */
@Injectable()
export class RecordParty {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly days: BookedDayStatement,
    private readonly labels: PersonLabels,
    private readonly events: EventLog,
  ) {}

  async execute(book: OpenBook, { before, after, kind, reason }: PartyChange): Promise<void> {
    const lines = await this.moveDays(book, before, after);
    const ledgers = book.enter(before, after);
    const { party, given, lost } = withPlaces(before, after);
    const placed = given.map(({ enrollmentId, learnerId }) => ({ id: enrollmentId, learner_id: learnerId }));
    const givenUp = lost.map(({ enrollmentId }) => enrollmentId);
    await this.applications.save({ party, ledgers, placed, givenUp });
    await this.events.appendAll([
      toldOf(kind, { before, after: party, ledgers }, reason),
      ...lost.map((place) => ({ ...told(party, place, kind), kind: placeGivenUp, ...(reason && { reason }) })),
      ...freedIn(party, lines),
      ...given.map((place) => ({ ...told(party, place, kind), kind: placeConfirmed, ...(reason && { reason }) })),
    ]);
  }

  /**
   * Whoever holds a seat has its days booked; throws `day-taken` for the first who is elsewhere. Answers for which
   * offerings the people wait who are free again, or no longer: in their lines others may be next.
   */
  private async moveDays(book: OpenBook, before: Application | null, after: Application): Promise<OfferingId[]> {
    const { leaving, coming } = movesOf(before, after);
    if (leaving.length) await this.days.free(after, leaving);
    const lines = leaving.length ? await this.days.linesOf(leaving) : [];
    if (coming.length === 0) return lines;
    const { startsOn, endsOn } = book.facts(after.offeringId);
    const booking = await this.days.book(after, coming, daysOf(startsOn, endsOn));
    const [taken] = booking.taken;
    if (taken) throw new DayTaken(await this.labels.of(taken.learnerId), taken.day);
    return [...new Set([...lines, ...booking.lines])];
  }
}

/** Who no longer has a seat on its days, and who has one now; in another offering everybody moves. */
function movesOf(before: Application | null, after: Application) {
  const had = before?.holdsSeats ? named(before.seats) : [];
  const has = after.holdsSeats ? named(after.seats) : [];
  const stays = (people: readonly PersonId[], person: PersonId) =>
    before?.offeringId === after.offeringId && people.includes(person);
  return {
    leaving: had.filter((person) => !stays(has, person)),
    coming: has.filter((person) => !stays(had, person)),
  };
}

/** Places come with a confirmed party, and go with it or with the person; in another offering they are other places. */
function withPlaces(before: Application | null, after: Application) {
  const isMoved = before !== null && before.offeringId !== after.offeringId;
  const given: Place[] = [];
  const lost: Place[] = [];
  const seats = after.seats.map((seat): Seat => {
    const { learnerId, enrollmentId, state } = seat;
    if (!learnerId || state !== 'live' || after.state !== 'confirmed') {
      lost.push(...placeLost(before, seat));
      return state === 'live' ? { ...seat, enrollmentId: null } : seat;
    }
    if (enrollmentId && !isMoved) return seat;
    lost.push(...placeLost(before, seat));
    const place = { learnerId, enrollmentId: newId<'Enrollment'>(), offeringId: after.offeringId };
    given.push(place);
    return { ...seat, enrollmentId: place.enrollmentId };
  });
  return { party: Application.from({ ...after, seats }), given, lost };
}

function placeLost(before: Application | null, { id, learnerId, enrollmentId }: Seat): Place[] {
  const had = before && live(before.seats).some((seat) => seat.id === id);
  return had && learnerId && enrollmentId ? [{ learnerId, enrollmentId, offeringId: before.offeringId }] : [];
}

const freedIn = ({ organizationId }: Application, offeringIds: readonly OfferingId[]) =>
  offeringIds.length ? [{ kind: peopleFreed, organizationId, facts: { offeringIds } }] : [];

const told = (
  { id, editionId, organizationId }: Application,
  place: Place,
  { name: because }: PartyChange['kind'],
) => ({
  organizationId,
  facts: { applicationId: id, editionId, because, ...place },
});
