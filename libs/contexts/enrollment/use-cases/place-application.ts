import { Injectable } from '@nestjs/common';
import { Clock, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import type { SeatedKnown } from '#programs';
import { Application } from '../domain/application.ts';
import type { ApplicationState, ApprovalStage } from '../domain/application-states.ts';
import { GroupLargerThanSeats, NobodyNamed } from '../domain/application-errors.ts';
import {
  applicationConfirmed,
  applicationMade,
  applicationWaitlisted,
  seatsReserved,
} from '../domain/application-events.ts';
import { OfferingTakesNobody } from '../domain/errors.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { type InLine, seatedAtOnce } from '../domain/promotion.ts';
import { named, type Seat } from '../domain/seat.ts';
import { freeIn } from '../domain/seats.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { type Line, LineUp } from './line-up.ts';
import { type OpenBook, OpenSeatBook } from './open-seat-book.ts';
import { PromoteWaiting } from './promote-waiting.ts';
import { RecordParty } from './record-party.ts';

export interface Placing {
  readonly organizationId: OrganizationId;
  readonly appliedBy: PersonId;
  /** Ranked, judged already. */
  readonly choices: readonly SeatedKnown[];
  readonly seats: readonly Seat[];
  readonly stages: readonly ApprovalStage[];
  /** Stages that are given because of who applies. */
  readonly approved: readonly ApprovalStage[];
  readonly namesDueAt: Date | null;
  readonly reservedByOrganizationId: OrganizationId | null;
}

export interface PartyNow {
  readonly id: ApplicationId;
  readonly state: ApplicationState;
  readonly offeringId: OfferingId;
  readonly version: number;
}

export const partyNow = ({ id, state, offeringId, version }: Application): PartyNow => ({
  id,
  state,
  offeringId,
  version,
});

/**
 * Gives a new party its ticket under the lock of all its choices, and seats at the first of them that has enough and for
 * which nobody stands in line who could have them. Otherwise it waits for all of them.
 */
@Injectable()
export class PlaceApplication {
  constructor(
    private readonly openSeatBook: OpenSeatBook,
    private readonly lineUp: LineUp,
    private readonly promoteWaiting: PromoteWaiting,
    private readonly applications: ApplicationRepository,
    private readonly recordParty: RecordParty,
    private readonly clock: Clock,
  ) {}

  async execute(placing: Placing): Promise<PartyNow> {
    if (placing.seats.length === 0) throw new NobodyNamed();
    const choices = placing.choices.map(({ offeringId }) => offeringId);
    const book = await this.openSeatBook.execute(choices);
    if (choices.some((id) => book.facts(id).state !== 'open')) throw new OfferingTakesNobody();
    const largest = Math.max(...choices.map((id) => book.ledger(id).seats));
    if (placing.seats.length > largest) throw new GroupLargerThanSeats(largest);
    const applied = { ...placing, ...this.approvalsOf(placing), choices, ...(await this.ticketOf(placing)) };
    const waiting = Application.apply(applied, null);
    await this.lineUp.insistFree(book, waiting);
    const seatedIn = await this.seatedIn(book, waiting);
    const party = seatedIn ? Application.apply(applied, seatedIn) : waiting;
    await this.recordParty.execute(book, { before: null, after: party, kind: kindOf(party) });
    return partyNow(party);
  }

  /** Where no choice has seats enough nobody needs to look at the line. */
  private async seatedIn(book: OpenBook, party: Application): Promise<OfferingId | null> {
    const roomy = party.choices.filter((id) => freeIn(book.ledger(id)) >= party.size);
    if (roomy.length === 0) return null;
    const line: Line = await this.lineUp.execute(book, roomy, null, party);
    const comes = line.queue.find(({ applicationId }) => applicationId === party.id) as InLine;
    const at = seatedAtOnce(comes, line.queue, line.seatings);
    return at || !(await this.promoteWaiting.afterLeavingOut(book, line)) ? at : this.seatedIn(book, party);
  }

  private approvalsOf({ stages, approved, appliedBy }: Placing) {
    const approvedAt = this.clock.now().toISOString();
    const given = stages.filter((stage) => approved.includes(stage));
    return { stages, approvals: given.map((stage) => ({ stage, approvedBy: appliedBy, approvedAt })) };
  }

  private async ticketOf({ choices: [first] }: Placing) {
    const editionId = (first as SeatedKnown).editionId;
    return { ticket: await this.applications.nextTicket(), editionId, termsAcceptedAt: this.clock.now() };
  }
}

function kindOf({ state, seats }: Application) {
  if (named(seats).length === 0 && seats.every(({ invited }) => invited === null)) return seatsReserved;
  if (state === 'confirmed') return applicationConfirmed;
  return state === 'waitlisted' ? applicationWaitlisted : applicationMade;
}
