import { afterAll, describe, expect, it } from '@jest/globals';
import { aWorld } from '../world/world.ts';
import { Processes } from './processes.ts';
import { type Outcome, type Storm, stormOn } from './storm.ts';
import { withoutLock } from './without-lock.ts';

const rounds = Number(process.env.SOAK_ROUNDS ?? 200);
const people = Number(process.env.SOAK_PEOPLE ?? 2000);

/** Every other round with groups and a choice of two offerings, which smaller groups may pass in every fourth. */
const stormOf = (round: number): Storm => {
  const isMixed = round % 2 === 0;
  const fairness = round % 4 === 0 ? 'smaller-groups-may-pass' : 'in-turn';
  return { people, seats: 30, offerings: isMixed ? 2 : 1, groups: isMixed ? 5 : 0, fairness, kills: 3 };
};

function report(what: string, { replay, events, resized, faults }: Outcome): void {
  const states = Object.groupBy(replay.parties.values(), ({ state }) => state);
  const counts = Object.entries(states).map(([state, parties]) => `${parties?.length ?? 0} ${state}`);
  process.stderr.write(
    `${what}: ${events} events, ${resized} changes of seats, ${counts.join(', ')}; ${faults.length} faults\n`,
  );
}

describe('The seats soak', () => {
  const processes = new Processes();
  afterAll(() => processes.end());

  it(`keeps every rule for ${rounds} rounds of ${people} people after 30 seats`, async () => {
    const world = await aWorld();
    await processes.start(3);
    for (let round = 1; round <= rounds; round++) {
      const outcome = await stormOn(world, processes, stormOf(round));
      report(`round ${round} of ${rounds}`, outcome);
      expect(outcome.faults).toEqual([]);
    }
    process.stderr.write(`${processes.kills} processes killed, ${processes.repeated} requests sent again\n`);
    await world.end();
  });

  it('finds out that the lock is missing', async () => {
    const world = await aWorld(withoutLock);
    const outcome = await stormOn(world, Processes.at(await world.api.getUrl()), { ...stormOf(1), people: 200 });
    report('without the lock', outcome);
    expect(outcome.replay.broken.map(({ rule }) => rule)).toContain('oversold');
    await world.end();
  });
});
