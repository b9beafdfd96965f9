// After no-shows as few people as possible change their team: first it is decided how many, then who.

import { addedBy, type Friction, frictionOf } from './friction.ts';
import { type Candidate, type TeamId, type TeamRules, type Wish, wishesThatFit } from './team.ts';

/** A team with those of its people who are there. */
export interface Standing {
  readonly id: TeamId;
  readonly number: number;
  readonly isLocked: boolean;
  readonly people: readonly Candidate[];
}

export interface Move {
  readonly person: Candidate;
  readonly from: TeamId | null;
  readonly to: TeamId;
}

interface Asked {
  readonly teams: readonly Standing[];
  /** Those who are there and in no team. */
  readonly unplaced: readonly Candidate[];
  readonly wishes: readonly Wish[];
  readonly rules: TeamRules;
}

interface Option {
  readonly dissolved: readonly Standing[];
  readonly kept: readonly Standing[];
  /** People missing for a team of each, or left without one. */
  readonly lacking: number;
  readonly moves: number;
}

/** The fewest moves after which no team is too small or too large, locked teams left alone; as near as possible to that. */
export function rebalance({ teams, unplaced, wishes, rules }: Asked): Move[] {
  const open = teams.filter(({ isLocked }) => !isLocked);
  const option = leastMoves(open, unplaced.length, rules);
  if (!option) return [];
  const everybody = [...teams.flatMap(({ people }) => people), ...unplaced];
  return movesOf(option, unplaced, { rules, friction: frictionOf(everybody, wishesThatFit(wishes, rules)) });
}

function leastMoves(open: readonly Standing[], unplaced: number, rules: TeamRules): Option | undefined {
  const bySize = open.toSorted((one, other) => one.people.length - other.people.length || other.number - one.number);
  const [empty, standing] = [bySize.filter(isEmpty), bySize.filter((team) => !isEmpty(team))];
  const options: Option[] = [];
  for (let gone = 0; gone <= standing.length; gone += 1) {
    for (let opened = 0; opened <= empty.length; opened += 1) {
      const kept = [...standing.slice(gone), ...empty.slice(0, opened)];
      options.push(judged(standing.slice(0, gone), kept, { unplaced, rules }));
    }
  }
  return options.toSorted((one, other) => one.lacking - other.lacking || one.moves - other.moves)[0];
}

const isEmpty = ({ people }: Standing): boolean => people.length === 0;

function judged(
  dissolved: readonly Standing[],
  kept: readonly Standing[],
  { unplaced, rules }: { readonly unplaced: number; readonly rules: TeamRules },
): Option {
  const sumOf = (teams: readonly Standing[], count: (size: number) => number) =>
    teams.reduce((sum, { people }) => sum + Math.max(0, count(people.length)), 0);
  const over = sumOf(kept, (size) => size - rules.largest);
  const pool = unplaced + over + sumOf(dissolved, (size) => size);
  const room = sumOf(kept, (size) => rules.largest - size);
  const short = Math.max(0, sumOf(kept, (size) => rules.smallest - size) - pool);
  const spare = sumOf(kept, (size) => Math.min(size, rules.largest) - rules.smallest);
  const left = Math.max(0, pool - room);
  const lacking = left * LEFT_WEIGHS + Math.max(0, short - spare);
  return { dissolved, kept, lacking, moves: Math.min(pool, room) + Math.min(short, spare) };
}
/** Nobody is left without a team so that another is complete. */
const LEFT_WEIGHS = 1000;

interface Ground {
  readonly rules: TeamRules;
  readonly friction: Friction;
}

function movesOf({ dissolved, kept }: Option, unplaced: readonly Candidate[], ground: Ground): Move[] {
  const places = kept.map(({ id, people }) => ({ id, people: [...people] }));
  const from = new Map([...dissolved, ...kept].flatMap(({ id, people }) => people.map((one) => [one, id] as const)));
  const pool = [...unplaced, ...dissolved.flatMap(({ people }) => people)];
  for (const place of places) while (place.people.length > ground.rules.largest) pool.push(leastFitting(place, ground));
  const moves: Move[] = [];
  const put = (person: Candidate, to: Place) => {
    to.people.push(person);
    moves.push({ person, from: from.get(person) ?? null, to: to.id });
  };
  fillUp(places, pool, { ...ground, put });
  return moves;
}

interface Place {
  readonly id: TeamId;
  readonly people: Candidate[];
}

function fillUp(places: Place[], pool: Candidate[], ground: Ground & { put: (one: Candidate, to: Place) => void }) {
  const { rules, friction, put } = ground;
  const tooSmall = () => places.filter(({ people }) => people.length < rules.smallest);
  while (pool.length > 0) {
    const needy = tooSmall();
    const open = needy.length ? needy : places.filter(({ people }) => people.length < rules.largest);
    const chosen = bestOf(pool, open, (one, to) => addedBy(one, to.people, friction));
    if (!chosen) return;
    pool.splice(pool.indexOf(chosen.one), 1);
    put(chosen.one, chosen.to);
  }
  for (;;) {
    const lenders = places.filter(({ people }) => people.length > rules.smallest);
    const cost = (one: Candidate, to: Place) =>
      addedBy(one, to.people, friction) - addedBy(one, lenderOf(one, lenders).people, friction);
    const chosen = bestOf(
      lenders.flatMap(({ people }) => people),
      tooSmall(),
      cost,
    );
    if (!chosen) return;
    const { people } = lenderOf(chosen.one, lenders);
    people.splice(people.indexOf(chosen.one), 1);
    put(chosen.one, chosen.to);
  }
}

const lenderOf = (one: Candidate, lenders: readonly Place[]): Place =>
  lenders.find(({ people }) => people.includes(one)) as Place;

function leastFitting({ people }: Place, { friction }: Ground): Candidate {
  const ranked = people.toSorted((one, other) => addedBy(other, people, friction) - addedBy(one, people, friction));
  const [out] = people.splice(people.indexOf(ranked[0] as Candidate), 1);
  return out as Candidate;
}

function bestOf(people: readonly Candidate[], places: readonly Place[], cost: (one: Candidate, to: Place) => number) {
  const pairs = people.flatMap((one) => places.map((to) => ({ one, to, cost: cost(one, to) })));
  return pairs.toSorted(
    (a, b) =>
      a.cost - b.cost || a.to.people.length - b.to.people.length || (a.one.enrollmentId < b.one.enrollmentId ? -1 : 1),
  )[0];
}
