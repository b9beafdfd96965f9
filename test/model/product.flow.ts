import { describe, expect, it } from '@jest/globals';
import { BookedDayStatement } from '../../libs/contexts/enrollment/persistence/booked-day.statement.ts';
import { PromoteWaiting } from '../../libs/contexts/enrollment/use-cases/promote-waiting.ts';
import { verbs } from './commands.ts';
import type { Adjust } from '../world/part.ts';
import { Ground } from './ground.ts';
import { aRun, told } from './runs.ts';

const SEQUENCES = 40;
// The same histories on every run: others are lived by the soak, or by MODEL_SEED=… npm test test/model
const seed = Number(process.env.MODEL_SEED ?? 1);

const nobody = { execute: async () => {}, afterLeavingOut: async () => false };
/** Nobody is offered what becomes free. */
const neverPromotes: Adjust = (builder) => builder.overrideProvider(PromoteWaiting).useValue(nobody);

/** Whoever takes a seat elsewhere holds up the lines they stood in. */
const forgetsLines: Adjust = (builder) => {
  const { book } = BookedDayStatement.prototype;
  class ForgetsLines extends BookedDayStatement {
    override book = async (...asked: Parameters<typeof book>) => ({ ...(await book.apply(this, asked)), lines: [] });
  }
  return builder.overrideProvider(BookedDayStatement).useClass(ForgetsLines);
};

describe('The use cases of seats and a model of them', () => {
  it(`do not part in ${SEQUENCES} histories on a database`, async () => {
    const ground = await Ground.open();
    const { parted, effects } = await aRun(ground, { seed, sequences: SEQUENCES });
    process.stderr.write(`model and product: seed ${seed}; took effect: ${told(effects)}\n`);
    expect(parted).toBeNull();
    const often = verbs.filter((verb) => (effects.get(verb) ?? 0) > 0);
    expect(often.length).toBeGreaterThan(verbs.length / 2);
    await ground.end();
  });

  it.each([neverPromotes, forgetsLines])('part where %p is the product', async (planted) => {
    const ground = await Ground.open(planted);
    expect((await aRun(ground, { seed, sequences: SEQUENCES, shrinks: false })).parted).not.toBeNull();
    await ground.end();
  });
});
