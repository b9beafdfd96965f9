import { afterAll, describe, expect, it } from '@jest/globals';
import { aWorld } from '../world/world.ts';
import { Processes } from './processes.ts';
import { type Storm, stormOn } from './storm.ts';
import { withoutLock } from './without-lock.ts';

const alone: Storm = { people: 160, seats: 10, offerings: 1, groups: 0, fairness: 'in-turn', kills: 1 };
const groups: Storm = {
  ...alone,
  people: 80,
  seats: 5,
  offerings: 2,
  groups: 3,
  fairness: 'smaller-groups-may-pass',
};
const ENOUGH_ROUNDS = 10;

describe('Seats under load', () => {
  const processes = new Processes();
  afterAll(() => processes.end());

  it('are never sold twice, never left empty, and go by ticket, whoever is killed meanwhile', async () => {
    const world = await aWorld();
    await processes.start(2);
    const { faults, resized } = await stormOn(world, processes, alone);
    expect(faults).toEqual([]);
    expect(resized).toBeGreaterThan(0);
    expect((await stormOn(world, processes, groups)).faults).toEqual([]);
    expect(processes.kills).toBeGreaterThan(0);
    await world.end();
  });

  it('are sold twice without the lock, and the log tells', async () => {
    const world = await aWorld(withoutLock);
    const unlocked = Processes.at(await world.api.getUrl());
    const rules = new Set<string>();
    for (let round = 1; round <= ENOUGH_ROUNDS && !rules.has('oversold'); round++) {
      const { replay } = await stormOn(world, unlocked, { ...alone, people: 40, kills: 0 });
      for (const { rule } of replay.broken) rules.add(rule);
    }
    expect(rules).toContain('oversold');
    await world.end();
  });
});
