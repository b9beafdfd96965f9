import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import { AuditSeats } from '#enrollment';
import type { OfferingId } from '#kernel';
import { Deliveries, DeliveriesModule } from '#platform';
import { EnrollmentWorkerModule } from '../../libs/contexts/enrollment/reactions/worker.module.ts';
import { ExpireOffers } from '../../libs/contexts/enrollment/schedules/expire-offers.ts';
import { connect, forgetEverybody } from '../world/database.ts';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { aPart } from '../world/part.ts';
import { SetClock } from '../world/world.ts';
import { aCrowd, type Crowd } from './crowd.ts';
import type { Plan } from './replay.ts';
import type { Storm } from './storm.ts';

const DAY_MILLIS = 86_400_000;
const FAR_AHEAD_DAYS = 700;
const LONGER_THAN_AN_OFFER_DAYS = 15;

const EMPTY = `truncate events, pending_events, event_deliveries, applications, application_members, booked_days,
  seat_ledgers, enrollments, idempotency_keys, seated_offerings, offerings cascade`;
const TORN = `
  select pg_terminate_backend(pid) from pg_stat_activity
  where usename = 'kunren_api' and datname = current_database() and state <> 'idle' order by random() limit 1`;

const dayAfter = (days: number): string => new Date(Date.now() + days * DAY_MILLIS).toISOString().slice(0, 10);

/** Where storms take place: people who stay, a worker for the seats, and offerings that are new each time. */
export class Stage {
  private constructor(
    readonly owner: pg.Client,
    readonly crowd: Crowd,
    private readonly worker: INestApplicationContext,
    private readonly clock: SetClock,
  ) {}

  /** On an empty database. */
  static async open(people: number): Promise<Stage> {
    const owner = await connect();
    await forgetEverybody(owner);
    const clock = new SetClock();
    clock.instant = new Date();
    const worker = await aPart('kunren_worker', [EnrollmentWorkerModule, DeliveriesModule], { clock });
    return new Stage(owner, await aCrowd(owner, people), worker, clock);
  }

  /** Nobody has applied for anything, and there are these offerings on days of their own. */
  async plan({ seats, offerings, fairness, stages }: Storm): Promise<Map<OfferingId, Plan>> {
    await this.owner.query(EMPTY);
    const exercise = await anExercise(this.owner);
    const plans = new Map<OfferingId, Plan>();
    while (plans.size < offerings) {
      const startsOn = dayAfter(FAR_AHEAD_DAYS + plans.size);
      const planned = { seats, fairness, startsOn, approvalStages: stages };
      plans.set(await aSeatedOffering(this.owner, exercise, planned), { days: [startsOn], fairness });
    }
    return plans;
  }

  /** Every offer that stands is over, and goes to the next. */
  async letOffersEnd(): Promise<void> {
    this.clock.instant = new Date(Date.now() + LONGER_THAN_AN_OFFER_DAYS * DAY_MILLIS);
    await this.worker.get(ExpireOffers, { strict: false }).run('allot-seats');
    this.clock.instant = new Date();
  }

  /** A connection of the api breaks in the middle of whatever it does. */
  async tearOne(): Promise<number> {
    return (await this.owner.query(TORN)).rowCount ?? 0;
  }

  async deliver(): Promise<boolean> {
    return this.worker.get(Deliveries).turn();
  }

  /** What the nightly audit finds in the tables. */
  async audit(): Promise<string[]> {
    const broken = await this.worker.get(AuditSeats, { strict: false }).find();
    return broken.map(({ code, found }) => `audit, ${code}: ${found}`);
  }

  async end(): Promise<void> {
    await Promise.all([this.worker.close(), this.owner.end()]);
  }
}
