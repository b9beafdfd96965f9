import { afterAll, describe, expect, it } from '@jest/globals';
import { aWorld } from '../world/world.ts';
import { type LastMinutes, lastMinutesOf } from './last-minutes.ts';
import { Planted, planted } from './planted-faults.ts';
import { Processes } from './processes.ts';
import { Window } from './window.ts';

const slim: LastMinutes = { late: 3, spreadSeconds: 0, seconds: null, kills: true };

describe('The end of a window', () => {
  const processes = new Processes();
  afterAll(() => processes.end());

  it('loses nothing that was acknowledged and takes nothing late, whoever is killed meanwhile; each knows which', async () => {
    const window = await Window.open(12);
    await processes.start(2);
    const { faults, receipts, files, refused, without } = await lastMinutesOf(window, processes, slim);
    expect(faults).toEqual([]);
    expect(receipts).toBeGreaterThanOrEqual(9);
    expect(files).toBeGreaterThan(slim.late);
    expect([refused, without >= slim.late, processes.kills]).toEqual([12, true, 2]);
    await window.end();
  });

  it('is found out where it takes what is late, loses what it acknowledged, or takes it twice', async () => {
    const fault = new Planted();
    const world = await aWorld(fault.into);
    world.clock.instant = new Date();
    const here = Processes.at(await world.api.getUrl());
    for (const what of planted) {
      fault.fault = what;
      const own = await Window.open(4);
      const { faults } = await lastMinutesOf(own, here, { ...slim, late: 1, kills: false });
      expect(faults.join('\n')).toContain(what);
      await own.end();
    }
    await world.end();
  });
});
