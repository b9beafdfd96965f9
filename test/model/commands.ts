import * as fc from 'fast-check';
import type { Fairness } from '../../libs/contexts/enrollment/domain/promotion.ts';

export const PEOPLE = 24;
export const ORGANIZATIONS = 2;
const [DAYS, OFFERINGS] = [2, 4];
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

/** Representatives and companions for themselves, or somebody for them. */
type By = 'people' | 'coordinator' | 'prefecture' | 'office';

export type Command =
  | {
      readonly verb: 'apply';
      readonly by: By;
      readonly organization: number;
      readonly people: readonly number[];
      readonly choices: readonly number[];
    }
  | {
      readonly verb: 'reserve';
      readonly by: By;
      readonly organization: number;
      readonly seats: number;
      readonly choices: readonly number[];
    }
  | { readonly verb: 'approve' | 'reject' | 'accept' | 'decline'; readonly by: By; readonly party: number }
  | { readonly verb: 'release' | 'expire'; readonly party: number }
  | { readonly verb: 'cancel'; readonly party: number; readonly seats: readonly number[] }
  | { readonly verb: 'leave'; readonly party: number; readonly seat: number }
  | { readonly verb: 'transfer' | 'offer'; readonly party: number; readonly offering: number }
  | { readonly verb: 'swap' | 'name'; readonly party: number; readonly seat: number; readonly person: number }
  | { readonly verb: 'resize'; readonly offering: number; readonly seats: number }
  | { readonly verb: 'limit'; readonly offering: number; readonly limit: number | null }
  | { readonly verb: 'quiet'; readonly offering: number; readonly isQuiet: boolean }
  | { readonly verb: 'reschedule'; readonly offering: number; readonly day: number }
  | { readonly verb: 'merge'; readonly offering: number; readonly into: number }
  | { readonly verb: 'call-off'; readonly offering: number };

export type Verb = Command['verb'];
type Asking<C, V> = C extends { readonly verb: string } ? (V extends C['verb'] ? Omit<C, 'verb'> : never) : never;
export type Of<V extends Verb> = Asking<Command, V>;

/** What can be compared of a desk that allots seats, whether a model or the product. */
export interface Standing {
  /** By ticket: state, where it holds seats, and who sits there (null: nobody named yet). */
  readonly parties: readonly { state: string; holdsIn: number | null; people: readonly (number | null)[] }[];
  readonly held: readonly number[];
  /** Who is where on which day: person, day, party. */
  readonly booked: readonly (readonly [number, number, number])[];
}

const upTo = (most: number) => fc.nat(most - 1);
const party = upTo(24);
const offering = upTo(OFFERINGS);
const seat = upTo(3);
const person = upTo(PEOPLE);
const organization = upTo(ORGANIZATIONS);
const verb = <V extends Verb>(name: V) => fc.constant(name);

const choices = fc.oneof(
  { weight: 3, arbitrary: fc.uniqueArray(upTo(OFFERINGS - 1), { minLength: 1, maxLength: 3, size: 'small' }) },
  { weight: 1, arbitrary: fc.constant([OFFERINGS - 1]) },
);
const limit = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
);
const group = (count: number) => fc.uniqueArray(upTo(PEOPLE / ORGANIZATIONS), { minLength: count, maxLength: count });
const members = fc.oneof(
  { weight: 5, arbitrary: group(1) },
  { weight: 3, arbitrary: group(2) },
  { weight: 1, arbitrary: group(3) },
);

const apply = fc
  .record({
    verb: verb('apply'),
    by: fc.constantFrom<By[]>('people', 'people', 'coordinator'),
    organization,
    people: members,
    choices,
  })
  .map((asked) => ({ ...asked, people: asked.people.map((nth) => nth * ORGANIZATIONS + asked.organization) }));
const reserve = fc.record({
  verb: verb('reserve'),
  by: fc.constantFrom<By[]>('coordinator', 'prefecture'),
  organization,
  seats: fc.constantFrom(1, 1, 2, 3),
  choices,
});
const judged = <V extends 'approve' | 'reject'>(name: V) =>
  fc.record({ verb: verb(name), by: fc.constantFrom<By[]>('office', 'office', 'coordinator'), party });
const answered = <V extends 'accept' | 'decline'>(name: V) =>
  fc.record({ verb: verb(name), by: fc.constantFrom<By[]>('people', 'coordinator'), party });

const every: Record<Verb, readonly [weight: number, arbitrary: fc.Arbitrary<Command>]> = {
  apply: [12, apply],
  reserve: [4, reserve],
  approve: [8, judged('approve')],
  reject: [4, judged('reject')],
  release: [5, fc.record({ verb: verb('release'), party })],
  accept: [6, answered('accept')],
  decline: [6, answered('decline')],
  expire: [6, fc.record({ verb: verb('expire'), party })],
  cancel: [8, fc.record({ verb: verb('cancel'), party, seats: fc.uniqueArray(seat, { minLength: 1, maxLength: 3 }) })],
  leave: [8, fc.record({ verb: verb('leave'), party, seat })],
  transfer: [6, fc.record({ verb: verb('transfer'), party, offering })],
  offer: [8, fc.record({ verb: verb('offer'), party, offering })],
  swap: [4, fc.record({ verb: verb('swap'), party, seat, person })],
  name: [8, fc.record({ verb: verb('name'), party, seat, person })],
  resize: [4, fc.record({ verb: verb('resize'), offering, seats: fc.integer({ min: 1, max: 4 }) })],
  limit: [2, fc.record({ verb: verb('limit'), offering, limit })],
  quiet: [2, fc.record({ verb: verb('quiet'), offering, isQuiet: fc.boolean() })],
  reschedule: [2, fc.record({ verb: verb('reschedule'), offering, day: upTo(DAYS) })],
  merge: [2, fc.record({ verb: verb('merge'), offering, into: offering })],
  'call-off': [1, fc.record({ verb: verb('call-off'), offering })],
};

export const verbs = Object.keys(every) as Verb[];

const planned: fc.Arbitrary<Planned> = fc.record({
  seats: fc.constantFrom(1, 1, 2, 2, 2, 3),
  day: upTo(DAYS),
  fairness: fc.constantFrom('in-turn', 'smaller-groups-may-pass'),
  stages: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray<Stage>(['coordinator', 'office'], { minLength: 1 }) },
  ),
  limit,
  isQuiet: fc.nat(5).map((one) => one === 0),
});

const several = (of: readonly Verb[], atLeast: number, atMost: number) =>
  fc.array(
    fc.record({
      command: fc.oneof(...of.map((name) => ({ weight: every[name][0], arbitrary: every[name][1] }))),
      isWild: fc.nat(9).map((one) => one === 0),
    }),
    { minLength: atLeast, maxLength: atMost, size: 'max' },
  );

const CROWD = 12;

/** What was planned for each offering, and what people then did: first of all several apply. */
export const history = (longest: number, of: readonly Verb[] = verbs): fc.Arbitrary<History> =>
  fc
    .tuple(
      fc.array(planned, { minLength: OFFERINGS, maxLength: OFFERINGS }),
      several(['apply', 'reserve'], CROWD / 2, CROWD),
      several(of, 1, longest - CROWD),
    )
    .map(([plans, before, after]) => ({ plans, commands: [...before, ...after] }));

/** A command; unless it is wild (then it is mostly refused) it is aimed at a party that it may concern. */
export interface Asked {
  readonly command: Command;
  readonly isWild: boolean;
}

export interface History {
  readonly plans: readonly Planned[];
  readonly commands: readonly Asked[];
}

const LIVE = ['awaiting-approval', 'waitlisted', 'offered', 'confirmed'];
const concerned: Partial<Record<Verb, readonly string[]>> = {
  approve: ['awaiting-approval'],
  reject: ['awaiting-approval'],
  accept: ['offered'],
  decline: ['offered'],
  expire: ['offered'],
  transfer: ['confirmed'],
  offer: ['waitlisted'],
  cancel: LIVE,
  leave: LIVE,
  swap: LIVE,
  name: LIVE,
  release: LIVE,
};

const needsEmptySeat: readonly Verb[] = ['release', 'name'];

/**
 * The command with its party chosen among those it may concern, and its seats and people among theirs; null where it may
 * concern none.
 */
export function aimed({ command, isWild }: Asked, { parties }: Standing): Command | null {
  if (isWild || !('party' in command)) return command;
  const isAimedAt = ({ state, people }: Standing['parties'][number]) =>
    concerned[command.verb]?.includes(state) && (!needsEmptySeat.includes(command.verb) || people.includes(null));
  const nths = parties.flatMap((each, nth) => (isAimedAt(each) ? nth : []));
  const chosen = nths[command.party % nths.length];
  if (chosen === undefined) return null;
  return within({ ...command, party: chosen }, parties[chosen]?.people ?? []);
}

function within(asked: Command, people: readonly (number | null)[]): Command {
  const size = Math.max(1, people.length);
  if (asked.verb === 'cancel') return { ...asked, seats: [...new Set(asked.seats.map((each) => each % size))] };
  if (asked.verb === 'leave') return { ...asked, seat: asked.seat % size };
  if (asked.verb !== 'swap' && asked.verb !== 'name') return asked;
  const belongsTo = organizationOf(people.find((one) => one !== null) ?? asked.person);
  const empty = people.indexOf(null);
  const chosen = asked.verb === 'name' && empty >= 0 ? empty : asked.seat % size;
  return { ...asked, seat: chosen, person: belongsTo + asked.person - organizationOf(asked.person) };
}
