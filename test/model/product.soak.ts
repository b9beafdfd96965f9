import { describe, expect, it } from '@jest/globals';
import { verbs } from './commands.ts';
import type { Effects } from './divergence.ts';
import { Ground } from './ground.ts';
import { aRun, keep, told } from './runs.ts';

const sequences = Number(process.env.SOAK_SEQUENCES ?? 10_000);
const first = Number(process.env.SOAK_SEED ?? Date.now() % 2 ** 31);
const AT_A_TIME = 50;
// The rarest command, in a thousand histories.
const OFTEN = 20;
const THOUSAND = 1000;

describe('The model soak', () => {
  it(`lets the use cases and the model live through ${sequences} histories`, async () => {
    const ground = await Ground.open();
    const all: Effects = new Map();
    for (let done = 0; done < sequences; done += AT_A_TIME) {
      const seed = first + done;
      const { effects, parted } = await aRun(ground, { seed, sequences: Math.min(AT_A_TIME, sequences - done) });
      for (const [verb, times] of effects) all.set(verb, (all.get(verb) ?? 0) + times);
      process.stderr.write(`${done + AT_A_TIME} of ${sequences} histories, seed ${seed}; took effect: ${told(all)}\n`);
      if (parted) keep(parted);
      expect(parted).toBeNull();
    }
    expect(verbs.filter((verb) => (all.get(verb) ?? 0) < OFTEN * Math.floor(sequences / THOUSAND))).toEqual([]);
    await ground.end();
  });
});
