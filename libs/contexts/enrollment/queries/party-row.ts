import type { AnswerOf, viewApplication } from '#contract';
import type { AuthorizedScope, CalendarDate, OfferingId, OrganizationId, PersonId } from '#kernel';
import { Application, type Approval } from '../domain/application.ts';
import type { ApplicationState, ApprovalStage } from '../domain/application-states.ts';
import { asksForStudents } from '../domain/eligibility.ts';
import type { ApplicationId, EnrollmentId, SeatId } from '../domain/ids.ts';
import type { SeatState } from '../domain/seat.ts';
import { canActFor, canAnswerFor, canApprove, canCancelOwn, canDecide, canReject } from '../policy.ts';

export type PartyView = AnswerOf<typeof viewApplication>;

interface OfferingBrief {
  readonly id: OfferingId;
  readonly name: string;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly venueName: string | null;
}

interface SeatRow {
  readonly id: SeatId;
  readonly learnerId: PersonId | null;
  readonly name: string | null;
  readonly isInvited: boolean;
  readonly state: SeatState;
  readonly enrollmentId: EnrollmentId | null;
}

/** A row of the columns `PARTY`. */
export interface PartyRow {
  readonly id: ApplicationId;
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly organizationType: string;
  readonly studentsMayApply: boolean;
  readonly appliedBy: PersonId;
  readonly appliedByName: string | null;
  readonly edition: PartyView['edition'];
  readonly offeringId: OfferingId;
  readonly choiceIds: readonly OfferingId[];
  readonly offerings: readonly OfferingBrief[];
  readonly state: ApplicationState;
  readonly holdsSeats: boolean;
  readonly ticket: number;
  readonly stages: ApprovalStage[];
  readonly approvals: readonly Approval[];
  readonly offeredUntil: Date | null;
  readonly namesDueAt: Date | null;
  readonly reservedByName: string | null;
  readonly version: number;
  readonly seats: readonly SeatRow[];
}

interface Counted {
  readonly size: number;
  /** Whether who applied still has a seat: companions do not see it. */
  readonly representativeSits: boolean;
  readonly positions: PartyView['positions'];
  /** Choices in which seats may be offered by hand. */
  readonly offerable: readonly OfferingId[];
  readonly today: CalendarDate;
}

const iso = (at: Date | null): string | null => at && at.toISOString();

/** A party as screens show it, with what the asker may do to it. */
export function presentedParty(scope: AuthorizedScope, row: PartyRow, counted: Counted): PartyView {
  const { size, positions } = counted;
  const brief = (id: OfferingId) => row.offerings.find((offering) => offering.id === id) as OfferingBrief;
  const { nextStage } = Application.from(row);
  const offering = brief(row.offeringId);
  return {
    id: row.id,
    organizationId: row.organizationId,
    organizationName: row.organizationName,
    appliedByName: row.appliedByName,
    edition: row.edition,
    asksForStudents: asksForStudents(row.studentsMayApply, row.organizationType),
    offering,
    choices: row.choiceIds.map(brief),
    state: row.state,
    holdsSeats: row.holdsSeats,
    size,
    ticket: row.ticket,
    positions,
    offerable: [...counted.offerable],
    stages: row.stages,
    approvals: row.approvals.map(({ stage, approvedAt }) => ({ stage, approvedAt })),
    nextStage: row.state === 'awaiting-approval' ? (nextStage ?? null) : null,
    offeredUntil: iso(row.offeredUntil),
    namesDueAt: iso(row.namesDueAt),
    reservedByName: row.reservedByName,
    seats: row.seats.map((seat) => presentedSeat(seat, scope.actor.personId)),
    version: row.version,
    abilities: abilitiesOn(scope, { ...row, nextStage, startsOn: offering.startsOn }, counted),
  };
}

interface Judged extends PartyRow {
  readonly nextStage: ApprovalStage | undefined;
  readonly startsOn: CalendarDate | null;
}

function abilitiesOn({ actor }: AuthorizedScope, party: Judged, counted: Counted): PartyView['abilities'] {
  const representative = { state: 'live', learnerId: party.appliedBy } as const;
  const whole = counted.representativeSits ? { ...party, seats: [...party.seats, representative] } : party;
  const mayAct = canActFor(actor, party) === null;
  const mayCancelOwn = canCancelOwn(actor, party) === null;
  const isOpen = isToCome(party, counted.today);
  return {
    accept: canAnswerFor(actor, whole) === null,
    decline: canAnswerFor(actor, whole) === null,
    cancel: mayAct && isOpen,
    cancelOwn: mayCancelOwn && isOpen,
    approve: canApprove(actor, party) === null && canReject(actor, party) === null,
    reject: canReject(actor, party) === null,
    name: mayAct && party.seats.some(({ state, learnerId }) => state === 'live' && learnerId === null),
    offer: counted.offerable.some(() => canDecide(actor, party) === null),
    transfer: party.state === 'confirmed' && isOpen && (mayAct || (counted.size === 1 && mayCancelOwn)),
  };
}

/** What has begun is attended, and neither left nor changed for another day. */
const isToCome = ({ holdsSeats, startsOn }: Judged, today: CalendarDate): boolean =>
  !holdsSeats || startsOn === null || startsOn > today;

const presentedSeat = ({ learnerId, ...seat }: SeatRow, me: PersonId): PartyView['seats'][number] => ({
  ...seat,
  personId: learnerId,
  isMine: learnerId === me,
});
