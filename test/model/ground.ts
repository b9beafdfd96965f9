import type { INestApplicationContext, Type } from '@nestjs/common';
import pg from 'pg';
import { EnrollmentModule, SeatsModule } from '#enrollment';
import { IdentityModule, OpenSession } from '#identity';
import {
  type Actor,
  type AuthorizedScope,
  type OfferingId,
  type OrganizationId,
  type Permission,
  type PersonId,
} from '#kernel';
import { Deliveries, DeliveriesModule } from '#platform';
import { ProgramsModule } from '#programs';
import { EnrollmentWorkerModule } from '../../libs/contexts/enrollment/reactions/worker.module.ts';
import { ActorOfSession } from '../../libs/contexts/identity/queries/actor-of-session.ts';
import { connect, forgetEverybody } from '../world/database.ts';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { newOrganizationCode } from '../world/organization-code.ts';
import { aMember, anOffice, grant } from '../world/town.ts';
import { type Adjust, aPart } from '../world/part.ts';
import { SetClock } from '../world/world.ts';
import { editionOf, organizationOf, ORGANIZATIONS, PEOPLE, type Planned } from './commands.ts';

export const days = ['2027-03-02', '2027-03-03'] as const;
const QUIET_WORKING_DAYS = 90;
export const quietFor = (isQuiet: boolean): number => (isQuiet ? QUIET_WORKING_DAYS : 3);

// What a history leaves behind; rules and triggers do not matter to what is thrown away.
const FORGET = ['events', 'pending_events', 'event_deliveries', 'applications', 'application_members', 'booked_days']
  .concat(['seat_ledgers', 'enrollments', 'seated_offerings', 'offerings'])
  .map((table) => `delete from ${table};`)
  .join(' ');

const PENDING = `select exists (select from pending_events)
  or exists (select from event_deliveries where done_at is null) as pending`;

/** The real use cases and reactions of seats on a real database, with the people and places that all histories share. */
export class Ground {
  readonly coordinators: PersonId[] = [];
  readonly people: PersonId[] = [];
  readonly organizations: OrganizationId[] = [];
  officer!: PersonId;
  clerk!: PersonId;
  private exercises!: readonly Exercise[];
  private readonly actors = new Map<PersonId, Actor>();

  private constructor(
    readonly owner: pg.Client,
    private readonly api: INestApplicationContext,
    private readonly worker: INestApplicationContext,
  ) {}

  static async open(adjust: Adjust = () => {}): Promise<Ground> {
    const owner = await connect();
    await forgetEverybody(owner);
    const asked = { clock: new SetClock(), adjust };
    const api = await aPart('kunren_api', [EnrollmentModule, SeatsModule, ProgramsModule, IdentityModule], asked);
    const worker = await aPart('kunren_worker', [EnrollmentWorkerModule, DeliveriesModule], asked);
    const ground = new Ground(owner, api, worker);
    await ground.settlePeople();
    return ground;
  }

  private async settlePeople(): Promise<void> {
    const { owner } = this;
    const { id: office, clerk } = await anOffice(owner);
    const { rows } = await owner.query(`select id from organizations where type = 'prefecture' order by code limit 1`);
    const prefecture: OrganizationId = rows[0].id;
    this.clerk = await this.known(clerk, office);
    this.officer = await this.known(await aMember(owner, prefecture, '県の担当'), prefecture, 'prefecture-officer');
    while (this.organizations.length < ORGANIZATIONS) await this.town(prefecture);
    for (let nth = 0; nth < PEOPLE; nth++) {
      const place = this.organizations[organizationOf(nth)]!;
      this.people.push(await this.known(await aMember(owner, place, `職員 ${nth}`), place));
    }
    this.exercises = [await anExercise(owner), await anExercise(owner)];
  }

  private async town(prefecture: OrganizationId): Promise<void> {
    const id = crypto.randomUUID() as OrganizationId;
    const nth = this.organizations.push(id);
    await this.owner.query(
      `insert into organizations (id, code, name, full_name, type, kind, prefecture_id)
       values ($1, $2, $3, $3, 'municipality', 'town', $4)`,
      [id, newOrganizationCode(), `町 ${nth}`, prefecture],
    );
    const coordinator = await aMember(this.owner, id, `町 ${nth} の取りまとめ`);
    this.coordinators.push(await this.known(coordinator, id, 'organization-coordinator'));
  }

  /** Somebody with whatever their session grants them. */
  private async known(person: PersonId, place: OrganizationId, role?: string): Promise<PersonId> {
    if (role) await grant(this.owner, person, place, role);
    const token = await this.api.get(OpenSession, { strict: false }).execute(person, place);
    this.actors.set(person, (await this.api.get(ActorOfSession, { strict: false }).find(token))!);
    return person;
  }

  /** What the guard makes of a session for a route. */
  scope(person: PersonId, permission: Permission): AuthorizedScope {
    const actor = this.actors.get(person)!;
    const reach = actor.grants[permission];
    return { actor, reach, rows: reach } as AuthorizedScope;
  }

  the<UseCase>(useCase: Type<UseCase>): UseCase {
    return this.api.get(useCase, { strict: false });
  }

  asWorker<UseCase>(useCase: Type<UseCase>): UseCase {
    return this.worker.get(useCase, { strict: false });
  }

  /** Empties the stage and plans offerings anew. */
  async plan(plans: readonly Planned[]): Promise<OfferingId[]> {
    await this.owner.query(`set session_replication_role = replica; ${FORGET} set session_replication_role = origin`);
    const offerings: OfferingId[] = [];
    for (const [nth, { seats, day, fairness, stages, limit, isQuiet }] of plans.entries()) {
      const planned = { seats, startsOn: days[day]!, fairness, approvalStages: stages, organizationLimit: limit };
      const id = await aSeatedOffering(this.owner, this.exercises[editionOf(nth)]!, planned);
      await this.owner.query('update seated_offerings set quiet_working_days = $2 where offering_id = $1', [
        id,
        quietFor(isQuiet),
      ]);
      offerings.push(id);
    }
    return offerings;
  }

  /** Brings every event to its reactions; throws where one of them failed. */
  async settle(): Promise<void> {
    while (await this.isPending()) {
      const delivered = await this.worker.get(Deliveries).turn();
      if (!delivered && (await this.isPending())) throw new Error('A reaction failed');
    }
  }

  private async isPending(): Promise<boolean> {
    const { rows } = await this.owner.query(PENDING);
    return rows[0].pending;
  }

  async end(): Promise<void> {
    await Promise.all([this.api.close(), this.worker.close(), this.owner.end()]);
  }
}
