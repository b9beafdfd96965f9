import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type Authority, Clock } from '#kernel';
import { Transaction } from '../database/transaction.ts';
import { type Schedule, Timed } from './schedule.ts';
import type { SlotOf } from './slots.ts';

interface Registered {
  readonly name: string;
  readonly slotOf: SlotOf;
  readonly under: Authority;
  readonly instance: Schedule;
}

const RENEW_MILLIS = 20_000;

// A run is taken when the one before is done, or when whoever had it let its lease run out.
const TAKE = `
  insert into schedule_runs (schedule, slot_at, lease_until) values ($1, $2, now() + interval '1 minute')
  on conflict (schedule) do update set slot_at = excluded.slot_at, lease_until = excluded.lease_until, done_at = null
  where case when schedule_runs.done_at is null then schedule_runs.lease_until < now()
    else schedule_runs.slot_at < excluded.slot_at end
  returning schedule`;
const RENEW = `update schedule_runs set lease_until = now() + interval '1 minute' where schedule = $1`;
const FINISH = `update schedule_runs set done_at = now(), lease_until = null where schedule = $1`;

/** Runs each schedule when it is due, on one of the workers. */
@Injectable()
export class Schedules implements OnModuleInit {
  private readonly logger = new Logger('schedules');
  private readonly settled = new Map<string, number>();
  private registered: Registered[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registered = this.discovery.getProviders({ metadataKey: Timed.KEY }).map(({ name, instance, metatype }) => ({
      name,
      instance,
      ...Reflect.getMetadata(Timed.KEY, metatype ?? instance.constructor),
    }));
  }

  /** Runs what is due; false when nothing was. */
  async turn(): Promise<boolean> {
    let ran = false;
    for (const schedule of this.registered) ran = (await this.runIfDue(schedule)) || ran;
    return ran;
  }

  private async runIfDue(schedule: Registered): Promise<boolean> {
    const slot = schedule.slotOf(this.clock.now());
    if (this.settled.get(schedule.name) === slot.getTime()) return false;
    const taken = await this.under<unknown[]>(TAKE, [schedule.name, slot]);
    if (!taken.length) return false;
    return this.run(schedule, slot);
  }

  private async run({ name, under, instance }: Registered, slot: Date): Promise<boolean> {
    const renewing = setInterval(() => this.under(RENEW, [name]).catch(() => undefined), RENEW_MILLIS);
    try {
      await instance.run(under);
      await this.under(FINISH, [name]);
      this.settled.set(name, slot.getTime());
      return true;
    } catch (error) {
      // Its lease runs out, and then a worker tries again.
      this.logger.error({ line: 'schedule-failed', schedule: name, under, error });
      return false;
    } finally {
      clearInterval(renewing);
    }
  }

  private under<T>(sql: string, params: unknown[]): Promise<T> {
    return this.transaction.under('run-schedules', () => this.transaction.manager.query(sql, params));
  }
}
