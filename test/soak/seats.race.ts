import { afterAll, describe, expect, it } from '@jest/globals';
import { aWorld } from '../world/world.ts';
import { Processes } from './processes.ts';
import { Stage } from './stage.ts';
import { type Storm, stormOn } from './storm.ts';
import { withoutLock } from './without-lock.ts';

const alone: Storm = {
  seed: 1,
  people: 120,
  seats: 10,
  offerings: 1,
  groups: 0,
  fairness: 'in-turn',
  stages: [],
  reserves: false,
  merges: false,
  kills: 1,
};
const mixed: Storm = {
  ...alone,
  seed: 2,
  people: 80,
  seats: 6,
  offerings: 3,
  groups: 4,
  fairness: 'smaller-groups-may-pass',
  stages: ['office'],
  reserves: true,
  merges: true,
};
const ENOUGH_ROUNDS = 10;

describe('Seats under load', () => {
  const processes = new Processes();
  afterAll(() => processes.end());

  it('are never sold twice, never left empty, and go by ticket, whoever is killed meanwhile', async () => {
    const stage = await Stage.open(alone.people);
    await processes.start(2);
    const { faults, events } = await stormOn(stage, processes, alone);
    expect(faults).toEqual([]);
    expect(events.get('seats-changed')).toBeGreaterThan(0);
    expect((await stormOn(stage, processes, mixed)).faults).toEqual([]);
    expect(processes.kills).toBeGreaterThan(0);
    await stage.end();
  });

  it('are sold twice without the lock, and the log tells', async () => {
    const world = await aWorld(withoutLock);
    const stage = await Stage.open(alone.people);
    const unlocked = Processes.at(await world.api.getUrl());
    const rules = new Set<string>();
    for (let seed = 1; seed <= ENOUGH_ROUNDS && !rules.has('oversold'); seed++) {
      const { replay } = await stormOn(stage, unlocked, { ...alone, seed, people: 40, kills: 0 });
      for (const { rule } of replay.broken) rules.add(rule);
    }
    expect(rules).toContain('oversold');
    await Promise.all([world.end(), stage.end()]);
  });
});
