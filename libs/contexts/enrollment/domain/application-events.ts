import {
  type CalendarDate,
  eventKind,
  type EventKind,
  type Happening,
  type Id,
  type OfferingId,
  type OrganizationId,
  type PersonId,
} from '#kernel';
import type { Application, Approval } from './application.ts';
import type { ApplicationState } from './application-states.ts';
import type { ApplicationId, EnrollmentId, SeatId } from './ids.ts';
import { live } from './seat.ts';
import type { SeatLedger } from './seats.ts';

/** How the account of an offering's seats stands after the change that this event tells of. */
interface Account {
  readonly offeringId: OfferingId;
  readonly heldAfter: number;
  readonly seats: number;
  /** Raised by one with each change of this account. */
  readonly sequence: number;
}

interface Seated {
  readonly seatId: SeatId;
  readonly learnerId: PersonId | null;
}

/** What every event of a party tells: from these alone it can be told who held what, when, and who stood in line. */
export interface PartyTold extends Account {
  readonly applicationId: ApplicationId;
  readonly editionId: Id<'Edition'>;
  readonly version: number;
  readonly ticket: number;
  readonly appliedBy: PersonId;
  readonly from: ApplicationState | null;
  readonly to: ApplicationState;
  /** Seats of the party after the change, and how many of them it holds in `offeringId`. */
  readonly size: number;
  readonly holds: number;
  /** In whose line it stands after the change, ranked. */
  readonly waitsFor: readonly OfferingId[];
  /** Lines it no longer stands in, whose accounts were not looked at. */
  readonly leaves: readonly OfferingId[];
  /** Where it held seats before, if elsewhere. */
  readonly movedFrom: OfferingId | null;
  /** The other accounts that changed with this one. */
  readonly others: readonly Account[];
  /** Its seats after the change, and who sits there (null: nobody named yet). */
  readonly people: readonly Seated[];
  /** Who sat there before and no longer does. */
  readonly gone: readonly Seated[];
  readonly offeredUntil: string | null;
  readonly namesDueAt: string | null;
  readonly approvals: readonly Approval[];
}

/** Somebody applied; `to` says whether they wait for approval. */
export const applicationMade = eventKind<PartyTold>('application-made');
/** A coordinator or prefecture holds seats that nobody is named for yet. */
export const seatsReserved = eventKind<PartyTold>('seats-reserved');
/** One stage of approval was given; more follow. */
export const applicationApproved = eventKind<PartyTold>('application-approved');
export const applicationRejected = eventKind<PartyTold>('application-rejected');
/** It stands in line from now on: キャンセル待ち, not 承認待ち. */
export const applicationWaitlisted = eventKind<PartyTold>('application-waitlisted');
/** Freed seats are held for it until `offeredUntil`. */
export const seatOffered = eventKind<PartyTold>('seat-offered');
export const offerAccepted = eventKind<PartyTold>('offer-accepted');
export const offerDeclined = eventKind<PartyTold>('offer-declined');
export const offerExpired = eventKind<PartyTold>('offer-expired');
export const applicationConfirmed = eventKind<PartyTold>('application-confirmed');
export const applicationCanceled = eventKind<PartyTold>('application-canceled');
/** One of several left; the others stay. */
export const memberCanceled = eventKind<PartyTold>('member-canceled');
/** Somebody no longer belongs to the organization, and gave up their seat with that; the others stay. */
export const memberLeft = eventKind<PartyTold>('member-left');
/** They waited, and the rules of eligibility say no to them now: they wait for this offering no more. */
export const noLongerEligible = eventKind<PartyTold>('no-longer-eligible');
/** Somebody else sits there now. */
export const memberSwapped = eventKind<PartyTold>('member-swapped');
/** Somebody was named for a reserved seat, or somebody invited has registered. */
export const seatNamed = eventKind<PartyTold>('seat-named');
export const applicationTransferred = eventKind<PartyTold>('application-transferred');
/** Nobody was named in time. */
export const seatsReleased = eventKind<PartyTold>('seats-released');
/** Nothing came of waiting: the exercises it could have had have begun. */
export const applicationExpired = eventKind<PartyTold>('application-expired');
/** Its offering moved, was merged or called off: other choices or deadlines. */
export const applicationFollowed = eventKind<PartyTold>('application-followed');

interface SeatsChanged extends Account {
  readonly editionId: Id<'Edition'>;
  readonly seatsBefore: number;
  readonly organizationLimit: number | null;
}

/** The office changed how many seats an offering has. */
export const seatsChanged = eventKind<SeatsChanged>('seats-changed');

interface PlaceTold {
  readonly applicationId: ApplicationId;
  readonly enrollmentId: EnrollmentId;
  readonly learnerId: PersonId;
  readonly offeringId: OfferingId;
  readonly editionId: Id<'Edition'>;
  /** The event of the party that it came with. */
  readonly because: string;
}

/** One person has a confirmed place. */
export const placeConfirmed = eventKind<PlaceTold>('place-confirmed');
/** One person no longer has it. */
export const placeGivenUp = eventKind<PlaceTold>('place-given-up');

/** People who wait for these offerings have got or lost a seat elsewhere that day: somebody else may be next in line. */
export const peopleFreed = eventKind<{ offeringIds: readonly OfferingId[] }>('people-freed');

interface DaysMoved {
  readonly offeringId: OfferingId;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  /** Whoever is elsewhere on one of the new days. */
  readonly conflicts: readonly PersonId[];
}

/** The booked days of an offering's people went with its sessions. */
export const seatDaysMoved = eventKind<DaysMoved>('seat-days-moved');

/** Somebody wants to hear when an offering gets its date, or no longer does. */
export const interestShown = eventKind<{ offeringId: OfferingId; learnerId: PersonId }>('interest-shown');

const accountOf = ({ offeringId, held, seats, sequence }: SeatLedger): Account => ({
  offeringId,
  heldAfter: held,
  seats,
  sequence,
});

interface Becoming {
  readonly before: Application | null;
  readonly after: Application;
  /** The accounts it changed, as they stand after. */
  readonly ledgers: readonly SeatLedger[];
}

/** A party's change as the log keeps it. */
export function toldOf(
  kind: EventKind<PartyTold>,
  { before, after, ledgers }: Becoming,
  reason?: string,
): Happening<PartyTold> {
  // Whoever waits may have a first choice that this change does not touch.
  const account = (ledgers.find(({ offeringId }) => offeringId === after.offeringId) ?? ledgers[0]) as SeatLedger;
  const others = ledgers.filter((ledger) => ledger !== account).map(accountOf);
  const touched = new Set(ledgers.map(({ offeringId }) => offeringId));
  const isElsewhere = before?.holdsSeats && before.offeringId !== after.offeringId;
  const facts = {
    ...accountOf(account),
    ...standing(after),
    gone: seated(before).filter(({ seatId }) => !live(after.seats).some(({ id }) => id === seatId)),
    from: before?.state ?? null,
    movedFrom: isElsewhere ? before.offeringId : null,
    leaves: (before?.waitsFor ?? []).filter((id) => !touched.has(id) && !after.waitsFor.includes(id)),
    others,
  };
  return { kind, organizationId: after.organizationId, facts, ...(reason && { reason }) };
}

const seated = (party: Application | null): Seated[] =>
  live(party?.seats ?? []).map(({ id, learnerId }) => ({ seatId: id, learnerId }));

const standing = (after: Application) => ({
  applicationId: after.id,
  editionId: after.editionId,
  version: after.version,
  ticket: after.ticket,
  appliedBy: after.appliedBy,
  to: after.state,
  size: after.size,
  holds: after.holds,
  waitsFor: after.waitsFor,
  people: seated(after),
  offeredUntil: after.offeredUntil?.toISOString() ?? null,
  namesDueAt: after.namesDueAt?.toISOString() ?? null,
  approvals: after.approvals,
});

interface Change {
  readonly editionId: Id<'Edition'>;
  readonly organizationId: OrganizationId;
  readonly seatsBefore: number;
  readonly organizationLimit: number | null;
  readonly reason: string;
}

export const seatsChangedTo = (
  ledger: SeatLedger,
  { organizationId, reason, ...facts }: Change,
): Happening<SeatsChanged> => ({
  kind: seatsChanged,
  organizationId,
  facts: { ...accountOf(ledger), ...facts },
  reason,
});
