import type { OfferingId, OrganizationId } from '#kernel';
import type { ApplicationId } from './ids.ts';
import { shareLeft } from './seats.ts';

/** Whether a small group may take seats that are too few for the group before it; the office chooses, the page says so. */
export type Fairness = 'in-turn' | 'smaller-groups-may-pass';

/** A party as the queue sees it. */
export interface InLine {
  readonly applicationId: ApplicationId;
  readonly organizationId: OrganizationId;
  /** Drawn once, never changed: it alone is the order. */
  readonly ticket: number;
  readonly size: number;
  /** Ranked, the first the one wanted most. */
  readonly choices: readonly OfferingId[];
  readonly isApproved: boolean;
  /** Offerings on whose day one of them is already elsewhere. */
  readonly barredFrom: ReadonlySet<OfferingId>;
}

/** Seats that may be given now. */
export interface Seating {
  readonly offeringId: OfferingId;
  readonly seats: number;
  readonly free: number;
  readonly fairness: Fairness;
  /** So close to the first day that nothing is given automatically: the office gets a list instead. */
  readonly isQuiet: boolean;
  readonly organizationLimit: number | null;
  readonly heldBy: ReadonlyMap<OrganizationId, number>;
}

export interface Offer {
  readonly applicationId: ApplicationId;
  readonly offeringId: OfferingId;
}

interface Giving extends Omit<Seating, 'heldBy'> {
  readonly free: number;
  readonly heldBy: Map<OrganizationId, number>;
}

/** Who could sit there once it is empty: approved, free that day, within the share of their organization, not too many. */
const stands = (party: InLine, { offeringId, seats, organizationLimit, heldBy }: Seating): boolean =>
  party.isApproved &&
  party.size <= seats &&
  party.choices.includes(offeringId) &&
  !party.barredFrom.has(offeringId) &&
  party.size <= shareLeft(organizationLimit, heldBy, party.organizationId);

/**
 * To whom freed seats are offered. By ticket, each party at the first of its choices with seats enough. Where a party
 * does not fit, those behind it wait, unless smaller groups may pass. Who may not sit there is stepped over and uses up
 * nothing. On quiet days nobody is offered anything.
 */
export function offersFor(queue: readonly InLine[], seatings: readonly Seating[]): Offer[] {
  return walked(
    queue,
    seatings.filter(({ isQuiet }) => !isQuiet),
  ).offers;
}

/** Whose turn it is, and where: whoever would be offered seats, or holds up those behind them; on quiet days too. */
export function inTurn(queue: readonly InLine[], seatings: readonly Seating[]): Offer[] {
  const { offers, heldUp } = walked(queue, seatings);
  return [...offers, ...heldUp];
}

function walked(queue: readonly InLine[], seatings: readonly Seating[]): { offers: Offer[]; heldUp: Offer[] } {
  const open = new Map<OfferingId, Giving>(
    seatings.map((seating) => [seating.offeringId, { ...seating, heldBy: new Map(seating.heldBy) }]),
  );
  const offers: Offer[] = [];
  const heldUp: Offer[] = [];
  for (const party of queue.toSorted((one, other) => one.ticket - other.ticket)) {
    const wanted = party.choices
      .map((offeringId) => open.get(offeringId))
      .filter((seating) => seating !== undefined)
      .filter((seating) => stands(party, seating));
    const fitting = wanted.find(({ free }) => party.size <= free);
    if (fitting) offers.push(given(party, fitting, open));
    else
      for (const { offeringId } of wanted.filter(({ fairness }) => fairness === 'in-turn')) {
        open.delete(offeringId);
        heldUp.push({ applicationId: party.applicationId, offeringId });
      }
  }
  return { offers, heldUp };
}

function given({ applicationId, organizationId, size }: InLine, seating: Giving, open: Map<OfferingId, Giving>): Offer {
  const heldBy = seating.heldBy.set(organizationId, (seating.heldBy.get(organizationId) ?? 0) + size);
  open.set(seating.offeringId, { ...seating, heldBy, free: seating.free - size });
  return { applicationId, offeringId: seating.offeringId };
}

/**
 * Where somebody who comes now sits at once: at the first of their choices with seats enough for which nobody stands in
 * line who could have them. Null: they wait.
 */
export function seatedAtOnce(party: InLine, queue: readonly InLine[], seatings: readonly Seating[]): OfferingId | null {
  const comes: InLine = { ...party, isApproved: true };
  const seating = comes.choices
    .map((choice) => seatings.find(({ offeringId }) => offeringId === choice))
    .find((each) => each !== undefined && isOpenTo(comes, queue, each));
  return seating?.offeringId ?? null;
}

function isOpenTo(party: InLine, queue: readonly InLine[], seating: Seating): boolean {
  if (party.size > seating.free || !stands(party, seating)) return false;
  const before = queue.filter((other) => other.applicationId !== party.applicationId && stands(other, seating));
  const mayPass = seating.fairness === 'smaller-groups-may-pass';
  return before.every(({ size }) => mayPass && size > seating.free);
}
