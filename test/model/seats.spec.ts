import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Application } from '../../libs/contexts/enrollment/domain/application.ts';
import { type History, history } from './commands.ts';
import { decidedAlone, Desk } from './desk.ts';
import { divergenceIn } from './divergence.ts';
import { found } from './found.ts';

const SEQUENCES = 10_000;
const LONGEST = 30;
// The same histories on every run: others are lived by the soak, or by MODEL_SEED=… npm test test/model
const seed = Number(process.env.MODEL_SEED ?? 1);

/** Whoever came last is offered a seat first. */
class LastFirst extends Desk {
  protected override inLine(party: Application) {
    return { ...super.inLine(party), ticket: -party.ticket };
  }
}

/** Nobody is looked at who waits for approval or in line, whatever becomes free. */
class NeverPromotes extends Desk {
  protected override promote(): void {}
}

/** A raised number of seats approves whoever holds one. */
class ApprovesOnResize extends Desk {
  protected override resize(asked: Parameters<Desk['resize']>[0]): void {
    super.resize(asked);
    for (const [party, { state }] of this.standing.parties.entries()) {
      if (state === 'awaiting-approval') this.approve({ by: 'office', party });
    }
  }
}

describe('Seats and a model of them', () => {
  it(`do not part in ${SEQUENCES} histories`, () => {
    process.stderr.write(`model of seats: seed ${seed}\n`);
    const isItsOwn = ({ commands }: History) => commands.every(({ command }) => decidedAlone.includes(command.verb));
    const examples = found.filter(isItsOwn).map((one): [History] => [one]);
    const parts = fc.property(history(LONGEST, decidedAlone), (one) => {
      const divergence = divergenceIn(one);
      if (divergence) throw new Error(JSON.stringify(divergence, null, 1));
    });
    const result = fc.check(parts, { numRuns: SEQUENCES, seed, examples });
    if (result.failed) throw new Error(`${fc.defaultReportMessage(result)} ${result.errorInstance}`);
    expect(result.numRuns).toBe(SEQUENCES);
  });

  it.each([LastFirst, NeverPromotes, ApprovesOnResize])('part where %p is the product', (Planted) => {
    const keeps = fc.property(
      history(LONGEST, decidedAlone),
      (one) => divergenceIn(one, new Planted(one.plans)) === null,
    );
    expect(fc.check(keeps, { numRuns: SEQUENCES, seed, endOnFailure: true }).failed).toBe(true);
  });
});
