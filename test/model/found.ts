import { existsSync, readFileSync } from 'node:fs';
import type { Asked, Command, History, Planned } from './commands.ts';

const usual: Planned = { seats: 1, day: 0, fairness: 'in-turn', stages: [], limit: null, isQuiet: false };
const plans = (...changes: Partial<Planned>[]): Planned[] => [0, 1, 2, 3].map((nth) => ({ ...usual, ...changes[nth] }));
const wild = (...commands: Command[]): Asked[] => commands.map((command) => ({ command, isWild: true }));
const apply = (people: number[], ...choices: number[]): Command => ({
  verb: 'apply',
  by: 'people',
  organization: people[0]! % 2,
  people,
  choices,
});

const told: readonly History[] = [
  // Whoever held a seat elsewhere while they awaited approval was taken for one who waits for what is called off, or merged.
  {
    plans: plans({ stages: ['office'] }),
    commands: wild(apply([0], 1), apply([2], 1, 0), { verb: 'call-off', offering: 1 }),
  },
  {
    plans: plans({ stages: ['office'] }),
    commands: wild(apply([0], 1), apply([2], 1, 0), { verb: 'merge', offering: 1, into: 2 }),
  },
  // An exercise was moved onto a day on which somebody sat elsewhere; when they left there, they were booked nowhere.
  {
    plans: plans({}, {}, {}, { day: 1 }),
    commands: wild(
      apply([0], 0),
      apply([0], 3),
      { verb: 'reschedule', offering: 3, day: 0 },
      { verb: 'cancel', party: 0, seats: [0] },
      apply([0], 1),
    ),
  },
  // A seat that the party does not have was named, and somebody told so.
  { plans: plans(), commands: wild(apply([0], 0), { verb: 'name', party: 0, seat: 1, person: 20 }) },
  // The first in line took a seat elsewhere that day; nobody looked at those who had waited behind them.
  {
    plans: plans({ seats: 2 }),
    commands: wild(apply([0], 0), apply([2, 4], 0), apply([1], 0), apply([2], 3)),
  },
];

/** What a soak found, a history a line; once it is mended it is told above in the fewest words. */
const parted = new URL('./parted.jsonl', import.meta.url);
const kept: History[] = existsSync(parted)
  ? readFileSync(parted, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];

/** Histories in which model and product once parted; they are tried first, for ever. */
export const found: readonly History[] = [...told, ...kept];
