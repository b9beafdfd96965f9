import { afterAll, describe, expect, it } from '@jest/globals';
import { aWorld } from '../world/world.ts';
import { Processes } from './processes.ts';
import { Stage } from './stage.ts';
import { type Outcome, type Storm, stormOn } from './storm.ts';
import { withoutLock } from './without-lock.ts';

const rounds = Number(process.env.SOAK_ROUNDS ?? 200);
const people = Number(process.env.SOAK_PEOPLE ?? 2000);
/** The round to go on with, under the same seed. */
const from = Number(process.env.SOAK_FROM ?? 1);
const seed = Number(process.env.SOAK_SEED ?? 1);
const KINDS = 4;

/** Four kinds of rounds in turn: everybody alone; groups; approvals and reservations; three offerings of which two merge. */
function stormOf(round: number): Storm {
  const kind = round % KINDS;
  return {
    seed: seed * 1000 + round,
    people,
    seats: 30,
    offerings: [1, 2, 2, 3][kind]!,
    groups: kind === 0 ? 0 : 5,
    fairness: kind > 1 ? 'smaller-groups-may-pass' : 'in-turn',
    stages: kind === 2 ? ['office'] : [],
    reserves: kind > 1,
    merges: kind === 3,
    kills: 2,
  };
}

const ENOUGH = 8000;
/** What has to happen in so many applications. */
const ALL = ['application-confirmed', 'application-waitlisted', 'application-canceled', 'application-rejected']
  .concat(['application-transferred', 'application-followed', 'member-swapped', 'seat-named', 'seats-reserved'])
  .concat(['seats-released', 'seats-changed', 'seat-offered', 'offer-accepted', 'offer-declined', 'offer-expired']);

const tell = (events: ReadonlyMap<string, number>): string =>
  [...events]
    .map(([kind, times]) => `${times} ${kind}`)
    .toSorted()
    .join(', ');

function report(what: string, { events, applications, faults }: Outcome, seconds: number): void {
  process.stderr.write(
    `${what}: ${applications} applications in ${seconds} s; ${tell(events)}; ${faults.length} faults\n`,
  );
}

describe('The seats soak', () => {
  const processes = new Processes();
  let stage: Stage | undefined;
  afterAll(async () => {
    await Promise.all([processes.end(), stage?.end()]);
  });

  it(`keeps every rule in rounds ${from} to ${rounds} of ${people} people after 30 seats`, async () => {
    stage = await Stage.open(people);
    await processes.start(2);
    const sums = { rounds: 0, applications: 0, events: new Map<string, number>() };
    try {
      for (let round = from; round <= rounds; round++) {
        const startedAt = Date.now();
        const storm = stormOf(round);
        const outcome = await stormOn(stage, processes, storm);
        report(`round ${round} of ${rounds}, seed ${storm.seed}`, outcome, Math.round((Date.now() - startedAt) / 1000));
        expect(outcome.faults).toEqual([]);
        sums.rounds += 1;
        sums.applications += outcome.applications;
        for (const [kind, times] of outcome.events) sums.events.set(kind, (sums.events.get(kind) ?? 0) + times);
      }
    } finally {
      const { kills, repeated } = processes;
      process.stderr.write(
        `${sums.rounds} rounds without a fault: ${sums.applications} applications, ${kills} processes killed, ` +
          `${repeated} requests sent again; ${tell(sums.events)}\n`,
      );
    }
    const missing = ALL.filter((kind) => !sums.events.has(kind));
    expect(sums.applications > ENOUGH ? missing : []).toEqual([]);
  });

  it('finds out that the lock is missing', async () => {
    const world = await aWorld(withoutLock);
    await stage?.end();
    stage = await Stage.open(people);
    const storm = { ...stormOf(KINDS), people: Math.min(people, 200), kills: 0 };
    const { replay } = await stormOn(stage, Processes.at(await world.api.getUrl()), storm);
    expect(replay.broken.map(({ rule }) => rule)).toContain('oversold');
    await world.end();
  });
});
