import type { Type } from '@nestjs/common';
import type { Schedule } from '#platform';
import { CallOff, SeatedFacts, SetDates } from '#programs';
import { ApplyForMembers, ApplyForSeats, AuditSeats } from '#enrollment';
import { type AuthorizedScope, DomainError, newId, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import type { ApplicationId, SeatId } from '../../libs/contexts/enrollment/domain/ids.ts';
import { AcceptOffer } from '../../libs/contexts/enrollment/use-cases/accept-offer.ts';
import { ApproveApplication } from '../../libs/contexts/enrollment/use-cases/approve-application.ts';
import { CancelOwnSeat } from '../../libs/contexts/enrollment/use-cases/cancel-own-seat.ts';
import { CancelSeats } from '../../libs/contexts/enrollment/use-cases/cancel-seats.ts';
import { ChangeSeats } from '../../libs/contexts/enrollment/use-cases/change-seats.ts';
import { DeclineOffer } from '../../libs/contexts/enrollment/use-cases/decline-offer.ts';
import { GiveBackReservation } from '../../libs/contexts/enrollment/use-cases/give-back-reservation.ts';
import { MergeOfferings } from '../../libs/contexts/enrollment/use-cases/merge-offerings.ts';
import { NameSeats } from '../../libs/contexts/enrollment/use-cases/name-seats.ts';
import { OfferByHand } from '../../libs/contexts/enrollment/use-cases/offer-by-hand.ts';
import { RejectApplication } from '../../libs/contexts/enrollment/use-cases/reject-application.ts';
import { ReserveSeats } from '../../libs/contexts/enrollment/use-cases/reserve-seats.ts';
import { SwapPerson } from '../../libs/contexts/enrollment/use-cases/swap-person.ts';
import { TransferParty } from '../../libs/contexts/enrollment/use-cases/transfer-party.ts';
import { ExpireOffers } from '../../libs/contexts/enrollment/schedules/expire-offers.ts';
import { ReleaseUnnamedSeats } from '../../libs/contexts/enrollment/schedules/release-unnamed-seats.ts';
import { CorrectSeating } from '../../libs/contexts/programs/use-cases/correct-seating.ts';
import type { Command, Of, Standing } from './commands.ts';
import type { Outcome } from './divergence.ts';
import { days, type Ground, quietFor } from './ground.ts';

interface Party {
  readonly id: ApplicationId;
  readonly version: number;
  readonly organizationId: OrganizationId;
  readonly appliedBy: PersonId;
  readonly state: string;
  readonly holdsSeats: boolean;
  readonly offeringId: OfferingId;
  readonly reservedBy: OrganizationId | null;
  readonly seats: readonly { readonly id: SeatId; readonly learnerId: PersonId | null }[];
}

const PARTIES = `
  select a.id, a.version, a.organization_id as "organizationId", a.applied_by as "appliedBy", a.state,
    a.holds_seats as "holdsSeats", a.offering_id as "offeringId", a.reserved_by_organization_id as "reservedBy",
    coalesce((select json_agg(json_build_object('id', m.id, 'learnerId', m.learner_id) order by m.id)
      from application_members m where m.application_id = a.id and m.state = 'live'), '[]') as seats
  from applications a order by a.ticket`;
const HELD = 'select offering_id as "offeringId", held from seat_ledgers';
const BOOKED = 'select learner_id as "learnerId", day::text, application_id as "applicationId" from booked_days';
const OFFER_IS_OVER = `update applications set offered_until = offered_until - interval '1 year' where id = $1`;
const NAMES_ARE_DUE = `update applications set names_due_at = names_due_at - interval '1 year' where id = $1`;

const reason = '試験';

class NothingDue extends DomainError {
  constructor() {
    super('application-not-found');
  }
}

/** The product itself: every command as the people ask it who may, through the use cases of their routes and schedules. */
export class Product {
  private parties: readonly Party[] = [];
  private before: Standing = { parties: [], held: [], booked: [] };

  private constructor(
    private readonly ground: Ground,
    private readonly offerings: readonly OfferingId[],
  ) {}

  static async planned(ground: Ground, plans: Parameters<Ground['plan']>[0]): Promise<Product> {
    return new Product(ground, await ground.plan(plans));
  }

  /** What it has become after the command and all that follows from it; what it was, where it was refused. */
  async obey(command: Command, before: Standing): Promise<Outcome> {
    this.before = before;
    const isRefused = await this.refuses(command);
    await this.ground.settle();
    return { isRefused, standing: await this.standing() };
  }

  private async refuses(command: Command): Promise<boolean> {
    try {
      await (this[command.verb] as (asked: Command) => Promise<unknown>)(command);
      return false;
    } catch (error) {
      if (error instanceof DomainError) return true;
      throw error;
    }
  }

  private async standing(): Promise<Standing> {
    const { owner, people } = this.ground;
    const [parties, held, booked] = [
      await owner.query<Party>(PARTIES),
      await owner.query(HELD),
      await owner.query(BOOKED),
    ];
    this.parties = parties.rows;
    const nthParty = (id: string) => this.parties.findIndex((party) => party.id === id);
    return {
      parties: this.parties.map(({ state, holdsSeats, offeringId, seats }) => ({
        state,
        holdsIn: holdsSeats ? this.offerings.indexOf(offeringId) : null,
        people: seats.map(({ learnerId }) => (learnerId === null ? null : people.indexOf(learnerId))),
      })),
      held: this.offerings.map((id) => held.rows.find(({ offeringId }) => offeringId === id)?.held ?? 0),
      booked: booked.rows.map(({ learnerId, day, applicationId }) => [
        people.indexOf(learnerId),
        days.indexOf(day),
        nthParty(applicationId),
      ]),
    };
  }

  /** What the nightly audit finds. */
  async audit(): Promise<string[]> {
    const broken = await this.ground.the(AuditSeats).find();
    return broken.map((one) => JSON.stringify(one));
  }

  private offering = (nth: number): OfferingId => this.offerings[nth]!;

  private party(nth: number): Party {
    const party = this.parties[nth];
    if (!party) throw new NothingDue();
    return party;
  }

  /** Seats as the model counts them: by who sits there; of those that nobody is named for one after the other. */
  private seatIds(nth: number, places: readonly number[]): SeatId[] {
    const left = [...this.party(nth).seats];
    return places.map((place) => {
      const sitting = this.before.parties[nth]?.people[place];
      const person = sitting === null || sitting === undefined ? null : this.ground.people[sitting];
      const at = sitting === undefined ? -1 : left.findIndex(({ learnerId }) => learnerId === person);
      return at < 0 ? newId<'Seat'>() : left.splice(at, 1)[0]!.id;
    });
  }

  private coordinatorOf({ organizationId }: Party): PersonId {
    return this.ground.coordinators[this.ground.organizations.indexOf(organizationId)]!;
  }

  private forParty = (nth: number): AuthorizedScope =>
    this.ground.scope(this.coordinatorOf(this.party(nth)), 'application.make-for');

  private byOffice = (permission: Parameters<Ground['scope']>[1]): AuthorizedScope =>
    this.ground.scope(this.ground.clerk, permission);

  protected apply({ by, organization, people, choices }: Of<'apply'>) {
    const { ground } = this;
    const personIds = people.map((nth) => ground.people[nth]!);
    const asked = { choices: choices.map(this.offering), acceptsTerms: true, areStudents: false };
    if (by === 'coordinator') {
      const scope = ground.scope(ground.coordinators[organization]!, 'application.make-for');
      return ground.the(ApplyForMembers).execute(scope, { ...asked, personIds, invited: [] });
    }
    const [first, ...others] = personIds;
    const companions = others.map((signInId) => ({ signInId }));
    return ground.the(ApplyForSeats).execute(ground.scope(first!, 'application.make'), { ...asked, companions });
  }

  protected reserve({ by, organization, seats, choices }: Of<'reserve'>) {
    const { ground } = this;
    const asked = { choices: choices.map(this.offering), seats, acceptsTerms: true };
    const person = by === 'coordinator' ? ground.coordinators[organization]! : ground.officer;
    const organizationId = ground.organizations[organization]!;
    return ground.the(ReserveSeats).execute(ground.scope(person, 'seat.reserve'), { ...asked, organizationId });
  }

  protected approve({ by, party: nth }: Of<'approve'>) {
    const { id: applicationId, version } = this.party(nth);
    return this.ground.the(ApproveApplication).execute(this.approver(by, nth), { applicationId, version });
  }

  protected reject({ by, party: nth }: Of<'reject'>) {
    const { id: applicationId, version } = this.party(nth);
    return this.ground.the(RejectApplication).execute(this.approver(by, nth), { applicationId, version, reason });
  }

  private approver(by: Of<'approve'>['by'], nth: number): AuthorizedScope {
    const person = by === 'office' ? this.ground.clerk : this.coordinatorOf(this.party(nth));
    return this.ground.scope(person, 'application.approve');
  }

  protected accept({ by, party: nth }: Of<'accept'>) {
    const { id: applicationId, version } = this.party(nth);
    return this.ground.the(AcceptOffer).execute(this.answerer(by, nth), { applicationId, version });
  }

  protected decline({ by, party: nth }: Of<'decline'>) {
    const { id: applicationId, version } = this.party(nth);
    return this.ground.the(DeclineOffer).execute(this.answerer(by, nth), { applicationId, version });
  }

  /** Whoever applied and sits there, else one of them; where nobody is named their coordinator. */
  private answerer(by: Of<'accept'>['by'], nth: number): AuthorizedScope {
    const { appliedBy, seats } = this.party(nth);
    const sitting = seats.flatMap(({ learnerId }) => learnerId ?? []);
    const person = sitting.includes(appliedBy) ? appliedBy : sitting[0];
    return by === 'people' && person ? this.ground.scope(person, 'application.make') : this.forParty(nth);
  }

  protected async expire({ party: nth }: Of<'expire'>) {
    const { state } = await this.whenTimeIsUp(nth, OFFER_IS_OVER, ExpireOffers);
    if (state !== 'offered') throw new NothingDue();
  }

  /** In every other party whoever reserved the seats gives them back before their time is up. */
  protected async release({ party: nth }: Of<'release'>) {
    const { id: applicationId, version, reservedBy, organizationId } = this.party(nth);
    if (nth % 2 && reservedBy) {
      const person = reservedBy === organizationId ? this.coordinatorOf(this.party(nth)) : this.ground.officer;
      const scope = this.ground.scope(person, 'seat.reserve');
      await this.ground.the(GiveBackReservation).execute(scope, { applicationId, version, reason });
      return;
    }
    const { seats } = await this.whenTimeIsUp(nth, NAMES_ARE_DUE, ReleaseUnnamedSeats);
    if (seats.every(({ learnerId }) => learnerId !== null)) throw new NothingDue();
  }

  /** A schedule does in silence what there is to do. */
  private async whenTimeIsUp(nth: number, timeIsUp: string, schedule: Type<Schedule>): Promise<Party> {
    const party = this.party(nth);
    await this.ground.owner.query(timeIsUp, [party.id]);
    await this.ground.asWorker(schedule).run('allot-seats');
    return party;
  }

  protected cancel({ party: nth, seats }: Of<'cancel'>) {
    const { id: applicationId, version } = this.party(nth);
    const asked = { applicationId, version, seatIds: this.seatIds(nth, seats), reason };
    return this.ground.the(CancelSeats).execute(this.forParty(nth), asked);
  }

  protected leave({ party: nth, seat }: Of<'leave'>) {
    const { id: applicationId, version } = this.party(nth);
    const person = this.before.parties[nth]?.people[seat] ?? null;
    if (person === null) throw new NothingDue();
    const scope = this.ground.scope(this.ground.people[person]!, 'application.make');
    return this.ground.the(CancelOwnSeat).execute(scope, { applicationId, version });
  }

  protected transfer({ party: nth, offering }: Of<'transfer'>) {
    const { id: applicationId, version, seats } = this.party(nth);
    const alone = seats.length === 1 ? seats[0]!.learnerId : null;
    const scope = alone ? this.ground.scope(alone, 'application.make') : this.forParty(nth);
    const asked = { applicationId, version, offeringId: this.offering(offering) };
    return this.ground.the(TransferParty).execute(scope, asked);
  }

  protected offer({ party: nth, offering }: Of<'offer'>) {
    const { id: applicationId, version } = this.party(nth);
    const asked = { applicationId, version, offeringId: this.offering(offering) };
    return this.ground.the(OfferByHand).execute(this.byOffice('application.decide'), asked);
  }

  protected swap({ party: nth, seat, person }: Of<'swap'>) {
    const { id: applicationId, version } = this.party(nth);
    const [seatId] = this.seatIds(nth, [seat]) as [SeatId];
    const asked = { applicationId, version, seatId, personId: this.ground.people[person]!, reason, areStudents: false };
    return this.ground.the(SwapPerson).execute(this.forParty(nth), asked);
  }

  protected name({ party: nth, seat, person }: Of<'name'>) {
    const { id: applicationId, version } = this.party(nth);
    const [seatId] = this.seatIds(nth, [seat]) as [SeatId];
    const names = [{ seatId, personId: this.ground.people[person]! }];
    const asked = { applicationId, version, names, areStudents: false };
    return this.ground.the(NameSeats).execute(this.forParty(nth), asked);
  }

  protected resize({ offering, seats }: Of<'resize'>) {
    const asked = { offeringId: this.offering(offering), seats, reason };
    return this.ground.the(ChangeSeats).execute(this.byOffice('seating.change'), asked);
  }

  private known = (nth: number) => this.ground.the(SeatedFacts).of('allot-seats', this.offering(nth));

  protected async limit({ offering, limit }: Of<'limit'>) {
    const { offeringId, seats } = await this.known(offering);
    const asked = { offeringId, seats, organizationLimit: limit, reason };
    return this.ground.the(ChangeSeats).execute(this.byOffice('seating.change'), asked);
  }

  protected async quiet({ offering, isQuiet }: Of<'quiet'>) {
    const { offeringId, termsJa, termsEn, bringJa, bringEn, seatingVersion, ...known } = await this.known(offering);
    const words = { terms: { ja: termsJa, en: termsEn }, bring: { ja: bringJa, en: bringEn } };
    const { mode, seats, fairness, approvalStages, organizationTypes, organizationLimit, venueId } = known;
    const { minimumParticipants, trancheId, applicationOpensAt, deadlineWorkingDays, offerWorkingDays } = known;
    const conditions = { mode, seats, fairness, approvalStages, organizationTypes, organizationLimit, ...words };
    const times = { trancheId, applicationOpensAt, deadlineWorkingDays, offerWorkingDays };
    const plan = { ...conditions, ...times, venueId, minimumParticipants, quietWorkingDays: quietFor(isQuiet) };
    const asked = { offeringId, version: seatingVersion, plan };
    return this.ground.the(CorrectSeating).execute(this.byOffice('offering.open'), asked);
  }

  protected reschedule({ offering, day }: Of<'reschedule'>) {
    const asked = { offeringId: this.offering(offering), days: { startsOn: days[day]!, endsOn: days[day]! } };
    return this.ground.the(SetDates).execute(this.byOffice('session.schedule'), asked as never);
  }

  private async version(nth: number): Promise<number> {
    const { rows } = await this.ground.owner.query('select version from offerings where id = $1', [this.offering(nth)]);
    return rows[0].version;
  }

  protected async merge({ offering, into }: Of<'merge'>) {
    const [offeringId, intoOfferingId] = [this.offering(offering), this.offering(into)];
    const asked = { offeringId, intoOfferingId, reason, version: await this.version(offering) };
    return this.ground.the(MergeOfferings).execute(this.byOffice('seating.change'), asked);
  }

  protected async 'call-off'({ offering }: Of<'call-off'>) {
    const asked = { offeringId: this.offering(offering), reason, version: await this.version(offering) };
    return this.ground.the(CallOff).execute(this.byOffice('offering.open'), asked);
  }
}
