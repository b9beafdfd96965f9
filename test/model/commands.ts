import * as fc from 'fast-check';
import type { Fairness } from '../../libs/contexts/enrollment/domain/promotion.ts';

export const PEOPLE = 14;
export const ORGANIZATIONS = 2;
const [DAYS, OFFERINGS] = [2, 3];
/** The last offering belongs to another edition. */
export const editionOf = (offering: number): number => (offering === OFFERINGS - 1 ? 1 : 0);
export const organizationOf = (person: number): number => person % ORGANIZATIONS;

export type Stage = 'coordinator' | 'office';

/** What the office planned before anybody applied. Offerings, people, parties and days are numbers here. */
export interface Planned {
  readonly seats: number;
  readonly day: number;
  readonly fairness: Fairness;
  readonly stages: readonly Stage[];
  readonly limit: number | null;
  /** So near that nothing is given by itself. */
  readonly isQuiet: boolean;
}

export type Command =
  | {
      readonly verb: 'apply';
      readonly organization: number;
      readonly people: readonly number[];
      readonly choices: readonly number[];
    }
  | {
      readonly verb: 'reserve';
      readonly organization: number;
      readonly seats: number;
      readonly choices: readonly number[];
    }
  | { readonly verb: 'approve'; readonly party: number }
  | { readonly verb: 'reject'; readonly party: number }
  | { readonly verb: 'release'; readonly party: number }
  | { readonly verb: 'accept'; readonly party: number }
  | { readonly verb: 'decline'; readonly party: number }
  | { readonly verb: 'expire'; readonly party: number }
  | { readonly verb: 'cancel'; readonly party: number; readonly seats: readonly number[] }
  | { readonly verb: 'transfer'; readonly party: number; readonly offering: number }
  | { readonly verb: 'offer'; readonly party: number; readonly offering: number }
  | { readonly verb: 'swap'; readonly party: number; readonly seat: number; readonly person: number }
  | { readonly verb: 'resize'; readonly offering: number; readonly seats: number }
  | { readonly verb: 'reschedule'; readonly offering: number; readonly day: number; readonly isQuiet: boolean };

/** What can be compared of a desk that allots seats, whether a model or the product. */
export interface Standing {
  /** By ticket: state, where it holds seats, and who sits there (null: nobody named yet). */
  readonly parties: readonly { state: string; holdsIn: number | null; people: readonly (number | null)[] }[];
  readonly held: readonly number[];
}

const upTo = (most: number) => fc.nat(most - 1);
const party = upTo(24);
const offering = upTo(OFFERINGS);
const verb = <V extends Command['verb']>(name: V) => fc.constant(name);

const choices = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(upTo(OFFERINGS - 1), { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constant([OFFERINGS - 1]) },
);
const members = fc.uniqueArray(upTo(PEOPLE / ORGANIZATIONS), { minLength: 1, maxLength: 3, size: 'small' });

const apply = fc
  .record({ verb: verb('apply'), organization: upTo(ORGANIZATIONS), people: members, choices })
  .map((asked) => ({ ...asked, people: asked.people.map((nth) => nth * ORGANIZATIONS + asked.organization) }));
const reserve = fc.record({
  verb: verb('reserve'),
  organization: upTo(ORGANIZATIONS),
  seats: fc.integer({ min: 1, max: 3 }),
  choices,
});
const ofParty = (name: 'approve' | 'reject' | 'release' | 'accept' | 'decline' | 'expire') =>
  fc.record({ verb: verb(name), party });
const cancel = fc.record({
  verb: verb('cancel'),
  party,
  seats: fc.uniqueArray(upTo(3), { minLength: 1, maxLength: 3 }),
});

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 10, arbitrary: apply },
  { weight: 2, arbitrary: reserve },
  { weight: 2, arbitrary: ofParty('approve') },
  { weight: 1, arbitrary: ofParty('reject') },
  { weight: 1, arbitrary: ofParty('release') },
  { weight: 3, arbitrary: ofParty('accept') },
  { weight: 1, arbitrary: ofParty('decline') },
  { weight: 1, arbitrary: ofParty('expire') },
  { weight: 4, arbitrary: cancel },
  { weight: 2, arbitrary: fc.record({ verb: verb('transfer'), party, offering }) },
  { weight: 2, arbitrary: fc.record({ verb: verb('offer'), party, offering }) },
  { weight: 2, arbitrary: fc.record({ verb: verb('swap'), party, seat: upTo(3), person: upTo(PEOPLE) }) },
  { weight: 2, arbitrary: fc.record({ verb: verb('resize'), offering, seats: fc.integer({ min: 1, max: 4 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ verb: verb('reschedule'), offering, day: upTo(DAYS), isQuiet: fc.boolean() }),
  },
);

const planned: fc.Arbitrary<Planned> = fc.record({
  seats: fc.integer({ min: 1, max: 3 }),
  day: upTo(DAYS),
  fairness: fc.constantFrom('in-turn', 'smaller-groups-may-pass'),
  stages: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray<Stage>(['coordinator', 'office'], { minLength: 1 }) },
  ),
  limit: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
  ),
  isQuiet: fc.nat(3).map((one) => one === 0),
});

/** What was planned for each offering, and what people then did. */
export const history = (longest: number) =>
  fc.record({
    plans: fc.array(planned, { minLength: OFFERINGS, maxLength: OFFERINGS }),
    commands: fc.array(fc.record({ command: anyCommand, isWild: fc.nat(7).map((one) => one === 0) }), {
      minLength: 3,
      maxLength: longest,
      size: 'max',
    }),
  });

/** A command; unless it is wild it is aimed at a party that it may concern. */
export interface Asked {
  readonly command: Command;
  readonly isWild: boolean;
}

export interface History {
  readonly plans: readonly Planned[];
  readonly commands: readonly Asked[];
}

const LIVE = ['awaiting-approval', 'waitlisted', 'offered', 'confirmed'];
const concerned: Partial<Record<Command['verb'], readonly string[]>> = {
  approve: ['awaiting-approval'],
  reject: ['awaiting-approval'],
  accept: ['offered'],
  decline: ['offered'],
  expire: ['offered'],
  transfer: ['confirmed'],
  offer: ['waitlisted'],
  cancel: LIVE,
  swap: LIVE,
  release: LIVE,
};

/** The command with its party chosen among those it may concern, and its seats and people among theirs. */
export function aimed({ command, isWild }: Asked, { parties }: Standing): Command {
  if (isWild || !('party' in command)) return command;
  const { verb: asked } = command;
  const isAimedAt = ({ state, people }: Standing['parties'][number]) =>
    concerned[asked]?.includes(state) && (asked !== 'release' || people.includes(null));
  const nths = parties.flatMap((each, nth) => (isAimedAt(each) ? nth : []));
  const chosen = nths[command.party % nths.length] ?? command.party;
  return within({ ...command, party: chosen }, parties[chosen]?.people ?? []);
}

function within(asked: Command, people: readonly (number | null)[]): Command {
  const size = Math.max(1, people.length);
  if (asked.verb === 'cancel') return { ...asked, seats: [...new Set(asked.seats.map((seat) => seat % size))] };
  if (asked.verb !== 'swap') return asked;
  const organization = organizationOf(people.find((one) => one !== null) ?? 0);
  return { ...asked, seat: asked.seat % size, person: organization + asked.person - organizationOf(asked.person) };
}
