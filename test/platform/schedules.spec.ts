import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Global, Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Clock } from '#kernel';
import { Daily, DatabaseModule, Every, type Schedule, Schedules, SchedulesModule } from '#platform';
import { configFor, connect } from '../world/database.ts';
import { SetClock, silent } from '../world/world.ts';

const ran: string[] = [];
let gate: Promise<void> | undefined;
let breaks = false;

@Every({ minutes: 10 }, 'write-notices')
@Injectable()
class OftenInTest implements Schedule {
  async run(under: string): Promise<void> {
    if (breaks) throw new Error('broken');
    ran.push(`often ${under}`);
    await gate;
  }
}

@Daily('07:00', 'send-mail')
@Injectable()
class MorningInTest implements Schedule {
  async run(under: string): Promise<void> {
    ran.push(`morning ${under}`);
  }
}

const clock = new SetClock();

@Global()
@Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
class SetClockModule {}

async function aWorkerOfSchedules() {
  const imports = [SetClockModule, DatabaseModule.connect(configFor('kunren_worker')), SchedulesModule];
  const providers = [OftenInTest, MorningInTest];
  const module = await Test.createTestingModule({ imports, providers }).setLogger(silent).compile();
  return module.init();
}

describe('Schedules', () => {
  let workers: Awaited<ReturnType<typeof aWorkerOfSchedules>>[];
  let owner: Awaited<ReturnType<typeof connect>>;

  beforeAll(async () => {
    owner = await connect();
    workers = [await aWorkerOfSchedules(), await aWorkerOfSchedules()];
  });
  afterAll(() => Promise.all([owner.end(), ...workers.map((worker) => worker.close())]));

  beforeEach(async () => {
    await owner.query('truncate schedule_runs');
    clock.instant = new Date(clock.instant.getTime() + 24 * 60 * 60 * 1000);
    ran.length = 0;
    breaks = false;
    gate = undefined;
  });

  const turn = (worker: number) => workers[worker]?.get(Schedules).turn();
  const minutesLater = (minutes: number) => {
    clock.instant = new Date(clock.instant.getTime() + minutes * 60_000);
  };

  it('run once when due, on one of several workers, under their authority', async () => {
    await Promise.all([turn(0), turn(1)]);
    await Promise.all([turn(0), turn(1)]);
    expect(ran.toSorted()).toEqual(['morning send-mail', 'often write-notices']);

    minutesLater(10);
    await Promise.all([turn(0), turn(1)]);
    expect(ran.filter((line) => line.startsWith('often'))).toHaveLength(2);
    expect(ran.filter((line) => line.startsWith('morning'))).toHaveLength(1);
  });

  it('are left alone while another worker runs them, even when they are due again', async () => {
    const { promise, resolve: open } = Promise.withResolvers<void>();
    gate = promise;
    const running = turn(0);
    while (!ran.some((line) => line.startsWith('often'))) await new Promise((resolve) => setImmediate(resolve));
    minutesLater(10);
    await turn(1);
    expect(ran.filter((line) => line.startsWith('often'))).toHaveLength(1);
    open();
    await running;
    await turn(1);
    expect(ran.filter((line) => line.startsWith('often'))).toHaveLength(2);
  });

  it('run again when the worker that ran them was killed or failed, once its lease is over', async () => {
    breaks = true;
    expect(await turn(0)).toBe(true);
    breaks = false;
    await turn(1);
    expect(ran).toEqual(['morning send-mail']);

    await owner.query(`update schedule_runs set lease_until = now() - interval '1 second' where done_at is null`);
    await turn(1);
    expect(ran).toContain('often write-notices');
  });
});
