import * as contract from '#contract';
import type { OfferingId, OrganizationId, PersonId } from '#kernel';
import { chanceOf } from './chance.ts';
import type { Applicant } from './crowd.ts';
import type { Processes, Told } from './processes.ts';
import type { Stage } from './stage.ts';
import type { Storm } from './storm.ts';

interface Somebody {
  readonly id: string;
  readonly version: number;
  readonly offeringId: OfferingId;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  readonly seatId: string;
}

const SOMEBODY = `
  select a.id, a.version, a.offering_id as "offeringId", a.organization_id as "organizationId",
    m.learner_id as "personId", m.id as "seatId"
  from applications a join application_members m on m.application_id = a.id and m.state = 'live'
  where a.state = $1 and (m.learner_id is null) = $2 order by random() limit $3`;
const VERSION = 'select version from offerings where id = $1';

const FEW = 3;
const MANY = 12;
const SERVER_ERROR = 500;
const reason = '会場の都合';

type Verb = Parameters<Processes['send']>[0];
type Work = () => Promise<unknown>;

/** What happens besides while people apply: all that a party, its coordinator and the office can do. */
export class Troubles {
  /** Requests that were not answered as they should. */
  readonly faults: string[] = [];
  count = 0;
  private readonly chance: () => number;
  private isMerged = false;

  constructor(
    private readonly stage: Stage,
    private readonly processes: Processes,
    private readonly storm: Storm,
    private readonly offerings: readonly OfferingId[],
  ) {
    this.chance = chanceOf(storm.seed);
  }

  /** Something, more often what happens more often. */
  once(): Promise<unknown> {
    this.count += 1;
    const all = this.works();
    const sum = all.reduce((total, [weight]) => total + weight, 0);
    let left = this.chance() * sum;
    const [, work] = all.find(([weight]) => (left -= weight) < 0) ?? all[0]!;
    return work();
  }

  private works(): [weight: number, work: Work][] {
    const { stages, reserves, offerings } = this.storm;
    const approvals: [number, Work][] = [
      [10, () => this.each('awaiting-approval', MANY, (party) => this.byOffice(contract.approveApplication, party))],
      [
        2,
        () =>
          this.each('awaiting-approval', FEW, (party) => this.byOffice(contract.rejectApplication, party, { reason })),
      ],
    ];
    const reservations: [number, Work][] = [
      [4, () => this.reserve()],
      [5, () => this.nameless((party) => this.name(party))],
      [2, () => this.nameless((party) => this.byCoordinator(contract.giveBackReservation, party, { reason }))],
    ];
    return [
      [4, () => this.each('confirmed', FEW, (party) => this.own(contract.cancelOwnSeat, party))],
      [3, () => this.each('waitlisted', FEW, (party) => this.own(contract.cancelOwnSeat, party))],
      [5, () => this.each('offered', FEW, (party) => this.own(contract.acceptOwnOffer, party))],
      [2, () => this.each('offered', 1, (party) => this.own(contract.declineOwnOffer, party))],
      [2, () => this.stage.letOffersEnd()],
      [2, () => this.resize()],
      [2, () => this.each('confirmed', 1, (party) => this.swap(party))],
      [6, () => this.stage.deliver()],
      ...(stages.length ? approvals : []),
      ...(reserves ? reservations : []),
      ...(offerings > 1
        ? ([[3, () => this.each('confirmed', FEW, (party) => this.transfer(party))]] as [number, Work][])
        : []),
      ...(this.storm.merges && !this.isMerged ? ([[4, () => this.merge()]] as [number, Work][]) : []),
    ];
  }

  private pick = <One>(list: readonly One[]): One => list[Math.floor(this.chance() * list.length)]!;

  private async each(state: string, atMost: number, deed: (party: Somebody) => Promise<unknown>) {
    const { rows } = await this.stage.owner.query<Somebody>(SOMEBODY, [state, false, atMost]);
    await Promise.all(rows.map(deed));
  }

  private async nameless(deed: (party: Somebody) => Promise<unknown>) {
    for (const state of ['confirmed', 'offered', 'awaiting-approval', 'waitlisted']) {
      const { rows } = await this.stage.owner.query<Somebody>(SOMEBODY, [state, true, 1]);
      await Promise.all(rows.map(deed));
    }
  }

  /** Refused is an answer too: others were quicker. */
  private async send(
    verb: Verb,
    sent: { cookie: string; params?: Record<string, string>; input: object },
  ): Promise<Told> {
    const told = await this.processes.send(verb, sent);
    if (told.status === 0 || told.status >= SERVER_ERROR)
      this.faults.push(`not answered: ${JSON.stringify(told.said)}`);
    return told;
  }

  private own(verb: Verb, { id, version, personId }: Somebody) {
    return this.send(verb, { cookie: `session=${personId}`, params: { applicationId: id }, input: { version } });
  }

  private byOffice(verb: Verb, { id, version }: Somebody, more: object = {}) {
    return this.send(verb, {
      cookie: this.stage.crowd.clerk.cookie,
      params: { applicationId: id },
      input: { version, ...more },
    });
  }

  private byCoordinator(verb: Verb, { id, version, organizationId }: Somebody, more: object = {}) {
    const { cookie } = this.stage.crowd.coordinators.get(organizationId)!;
    return this.send(verb, { cookie, params: { applicationId: id }, input: { version, ...more } });
  }

  private spareOf(organizationId: OrganizationId): Applicant {
    return this.pick(this.stage.crowd.spares.filter((one) => one.organizationId === organizationId));
  }

  private swap(party: Somebody) {
    const { personId } = this.spareOf(party.organizationId);
    return this.byCoordinator(contract.swapPerson, party, { seatId: party.seatId, personId, reason });
  }

  private name(party: Somebody) {
    const { personId } = this.spareOf(party.organizationId);
    return this.byCoordinator(contract.nameSeats, party, { names: [{ seatId: party.seatId, personId }] });
  }

  private transfer(party: Somebody) {
    const offeringId = this.pick(this.offerings.filter((id) => id !== party.offeringId));
    return this.byCoordinator(contract.transferParty, party, { offeringId });
  }

  private reserve() {
    const { cookie } = this.pick([...this.stage.crowd.coordinators.values()]);
    const choices = [this.pick(this.offerings)];
    const input = { choices, seats: 1 + Math.floor(this.chance() * FEW), acceptsTerms: true };
    return this.send(contract.reserveSeats, { cookie, input });
  }

  /** Some seats more or fewer; fewer than are held is refused. */
  private resize(more = Math.floor(this.chance() * FEW), offeringId = this.pick(this.offerings)) {
    const input = { seats: this.storm.seats + more, reason };
    return this.send(contract.changeSeats, { cookie: this.stage.crowd.clerk.cookie, params: { offeringId }, input });
  }

  /** Into one that has seats for both, since hardly anybody wants it. */
  private async merge() {
    const [, intoOfferingId, offeringId] = this.offerings as [OfferingId, OfferingId, OfferingId];
    await this.resize(2 * this.storm.seats, intoOfferingId);
    const { rows } = await this.stage.owner.query<{ version: number }>(VERSION, [offeringId]);
    const input = { intoOfferingId, reason, version: rows[0]?.version };
    const told = await this.send(contract.mergeOfferings, {
      cookie: this.stage.crowd.clerk.cookie,
      params: { offeringId },
      input,
    });
    this.isMerged ||= told.status < 300;
  }
}
