import { afterAll, describe, expect, it } from '@jest/globals';
import { aWorld } from '../world/world.ts';
import { lastMinutesOf, type Outcome } from './last-minutes.ts';
import { Planted, planted } from './planted-faults.ts';
import { Processes } from './processes.ts';
import { Window } from './window.ts';

const people = Number(process.env.SOAK_PEOPLE ?? 300);
const seconds = Number(process.env.SOAK_SECONDS ?? 120);
const FEW = 12;
/** Of all; they submit once it is over. */
const LATE = 0.1;

function report({ receipts, files, refused, without, faults }: Outcome, { kills, repeated }: Processes): void {
  process.stderr.write(
    `${people} people in the last ${seconds} s: ${receipts} receipts, ${files} files, ${refused} refusals (${without} people ` +
      `without a receipt), ${kills} processes killed, ${repeated} requests sent again, ${faults.length} faults\n`,
  );
}

describe('The deadline soak', () => {
  const processes = new Processes();
  afterAll(() => processes.end());

  it(`keeps what it acknowledged of ${people} people in the last ${seconds} seconds, takes nothing late, and each knows which`, async () => {
    const window = await Window.open(people);
    await processes.start(3);
    const late = Math.ceil(people * LATE);
    const outcome = await lastMinutesOf(window, processes, { late, spreadSeconds: seconds, seconds, kills: true });
    report(outcome, processes);
    expect(outcome.faults).toEqual([]);
    expect([outcome.refused, outcome.without >= late]).toEqual([people, true]);
    expect(processes.kills).toBeGreaterThan(0);
    await window.end();
  });

  it.each(planted)('finds out what is %s', async (what) => {
    const fault = new Planted();
    fault.fault = what;
    const world = await aWorld(fault.into);
    world.clock.instant = new Date();
    const window = await Window.open(FEW);
    const here = Processes.at(await world.api.getUrl());
    const asked = { late: 2, spreadSeconds: 0, seconds: null, kills: false };
    expect((await lastMinutesOf(window, here, asked)).faults.join('\n')).toContain(what);
    await Promise.all([world.end(), window.end()]);
  });
});
