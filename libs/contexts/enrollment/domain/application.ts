import { newId, type Id, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import {
  AlreadyInThatOffering,
  ApplicationStateForbids,
  ApprovalWaitsForOthers,
  OfferOver,
  OnlyHeldSeatsMove,
  SeatGivenUp,
} from './application-errors.ts';
import {
  type ApplicationState,
  applicationStates,
  type ApplicationVerb,
  type ApprovalStage,
} from './application-states.ts';
import { RecordChangedMeanwhile } from './errors.ts';
import type { ApplicationId, SeatId } from './ids.ts';
import { freedAs, live, type Seat, unnamed } from './seat.ts';

export interface Approval {
  readonly stage: ApprovalStage;
  readonly approvedBy: PersonId;
  readonly approvedAt: string;
}

interface Applied {
  readonly organizationId: OrganizationId;
  readonly appliedBy: PersonId;
  readonly editionId: Id<'Edition'>;
  readonly choices: readonly OfferingId[];
  readonly ticket: number;
  readonly stages: readonly ApprovalStage[];
  readonly approvals: readonly Approval[];
  readonly seats: readonly Seat[];
  readonly namesDueAt: Date | null;
  readonly reservedByOrganizationId: OrganizationId | null;
  readonly termsAcceptedAt: Date;
}

/** What one party asks for: the unit of the queue. All its seats are held together, or none. */
export class Application {
  declare readonly id: ApplicationId;
  declare readonly organizationId: OrganizationId;
  declare readonly appliedBy: PersonId;
  declare readonly editionId: Id<'Edition'>;
  /** Where it holds seats; where it waits, its first choice. */
  declare readonly offeringId: OfferingId;
  /** Ranked. */
  declare readonly choices: readonly OfferingId[];
  /** The place in line: drawn once, never changed. */
  declare readonly ticket: number;
  declare readonly state: ApplicationState;
  declare readonly holdsSeats: boolean;
  declare readonly stages: readonly ApprovalStage[];
  declare readonly approvals: readonly Approval[];
  declare readonly offeredUntil: Date | null;
  declare readonly namesDueAt: Date | null;
  declare readonly reservedByOrganizationId: OrganizationId | null;
  declare readonly termsAcceptedAt: Date;
  declare readonly version: number;
  declare readonly seats: readonly Seat[];

  /** A new party, seated at once in `seatedIn`, or (null) waiting for all its choices. */
  static apply(applied: Applied, seatedIn: OfferingId | null): Application {
    const isApproved = pendingOf(applied).length === 0;
    const state: ApplicationState = isApproved ? (seatedIn ? 'confirmed' : 'waitlisted') : 'awaiting-approval';
    const [first] = applied.choices;
    const place = { offeringId: seatedIn ?? first, holdsSeats: seatedIn !== null, offeredUntil: null };
    return Application.from({ ...applied, ...place, id: newId(), state, version: 1 });
  }

  static from(known: object): Application {
    return Object.assign(new Application(), known);
  }

  /** The same party as it stands now: to compare with what becomes of it. */
  asItStands(): Application {
    return Application.from(this);
  }

  get size(): number {
    return live(this.seats).length;
  }

  /** How many seats it holds in `offeringId`. */
  get holds(): number {
    return this.holdsSeats ? this.size : 0;
  }

  get isOver(): boolean {
    return applicationStates[this.state].cancel === undefined;
  }

  /** The offerings in whose line it stands. */
  get waitsFor(): readonly OfferingId[] {
    return this.state === 'waitlisted' ? this.choices : [];
  }

  /** Every offering whose seats or line it touches. */
  get concerns(): readonly OfferingId[] {
    return this.holdsSeats ? [this.offeringId] : this.choices;
  }

  get nextStage(): ApprovalStage | undefined {
    return pendingOf(this)[0];
  }

  expectVersion(version: number): void {
    if (this.version !== version) throw new RecordChangedMeanwhile();
  }

  /** By a coordinator their stage alone, by the office whichever is next. */
  approve(by: Omit<Approval, 'stage'>, stages: readonly ApprovalStage[]): void {
    const stage = this.nextStage;
    if (stage && !stages.includes(stage)) throw new ApprovalWaitsForOthers(stage);
    const approvals = stage ? [...this.approvals, { stage, ...by }] : this.approvals;
    const isLast = pendingOf({ stages: this.stages, approvals }).length === 0;
    const verb = this.holdsSeats ? 'approve-last-seated' : 'approve-last-unseated';
    this.go(isLast ? verb : 'approve', { approvals });
  }

  reject(): void {
    this.end('reject', 'released');
  }

  /** Seats in one of its choices are held for it until an instant. */
  offer(offeringId: OfferingId, offeredUntil: Date): void {
    this.go('offer', { offeringId, offeredUntil, holdsSeats: true });
  }

  accept(now: Date): void {
    if (this.offeredUntil && now > this.offeredUntil) throw new OfferOver(this.offeredUntil);
    this.go('accept', { offeredUntil: null });
  }

  decline(): void {
    this.end('decline', 'canceled');
  }

  /** An offer nobody answered, or a reservation that nobody was named for. */
  expire(): void {
    this.end('expire', 'released');
  }

  cancel(): void {
    this.end('cancel', 'canceled');
  }

  /** Some of its people leave; the others stay. With the last one it ends. */
  giveUp(seatIds: readonly SeatId[], as: 'canceled' | 'released'): void {
    const leaving = live(this.seats).filter(({ id }) => seatIds.includes(id));
    if (leaving.length < seatIds.length) throw new SeatGivenUp();
    if (leaving.length === this.size) this.end(as === 'canceled' ? 'cancel' : 'expire', as);
    else this.go('change', { seats: freedAs(as, this.seats, seatIds) });
  }

  /** Other people on the same number of seats. */
  seat(seats: readonly Seat[]): void {
    this.go('change', { seats });
  }

  /** Its seats move to another offering of the edition; where that asks for more approvals they are held meanwhile. */
  transfer(offeringId: OfferingId, stages: readonly ApprovalStage[]): void {
    if (this.state !== 'confirmed') throw new OnlyHeldSeatsMove();
    if (offeringId === this.offeringId) throw new AlreadyInThatOffering();
    const isApproved = pendingOf({ stages, approvals: this.approvals }).length === 0;
    this.go(isApproved ? 'transfer' : 'transfer-for-approval', { offeringId, stages, choices: [offeringId] });
  }

  /** Other choices in the same order, where an offering is merged. */
  choose(choices: readonly OfferingId[]): void {
    this.go('change', { choices, offeringId: choices[0] });
  }

  /** One of its choices does not take place: with its old ticket it waits for the others. */
  fallBack(choices: readonly OfferingId[]): void {
    this.go('fall-back', { choices, offeringId: choices[0], holdsSeats: false, offeredUntil: null });
  }

  /** Its offering is merged into another: seats, state and deadlines go with it. */
  follow(offeringId: OfferingId, choices: readonly OfferingId[]): void {
    this.go('change', { offeringId, choices });
  }

  /** Deadlines counted anew after its offering moved. */
  remind(deadlines: Partial<Pick<Application, 'offeredUntil' | 'namesDueAt'>>): void {
    this.go('change', deadlines);
  }

  private end(verb: ApplicationVerb, as: 'canceled' | 'released'): void {
    const seats = freedAs(
      as,
      this.seats,
      this.seats.map(({ id }) => id),
    );
    this.go(verb, { seats, holdsSeats: false, offeredUntil: null, namesDueAt: null });
  }

  private go(verb: ApplicationVerb, becomes: Partial<Omit<Application, 'state' | 'version'>>): void {
    const state = applicationStates[this.state][verb];
    if (!state) throw new ApplicationStateForbids(this.state);
    Object.assign(this, becomes, { state, version: this.version + 1 });
    if (unnamed(this.seats).length === 0) Object.assign(this, { namesDueAt: null });
  }
}

const pendingOf = ({ stages, approvals }: Pick<Application, 'stages' | 'approvals'>): ApprovalStage[] =>
  stages.filter((stage) => !approvals.some((approval) => approval.stage === stage));
