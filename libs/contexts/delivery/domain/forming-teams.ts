// Teams are as few as fit everybody and of even size; the same people, wishes and seed give the same teams.

import { addedBy, type Friction, frictionOf } from './friction.ts';
import { type Drawn, drawnFrom } from './seeded.ts';
import { type Candidate, type TeamRules, type Wish, wishesThatFit } from './team.ts';

interface Asked {
  readonly people: readonly Candidate[];
  readonly wishes: readonly Wish[];
  readonly rules: TeamRules;
  readonly seed: string;
}
type Teams = Candidate[][];

/** Begins from so many orders and keeps the best end. */
const TRIES = 6;
const MOST_ROUNDS = 40;

/** How many people each team gets; teams are smaller than asked only where too few people are left for one. */
export function teamSizes(people: number, { largest }: Pick<TeamRules, 'largest'>): number[] {
  const teams = Math.ceil(people / largest);
  return Array.from({ length: teams }, (_, at) => Math.floor(people / teams) + (at < people % teams ? 1 : 0));
}

/** Puts everybody into exactly one team of at most `rules.largest`. */
export function formTeams({ people, wishes, rules, seed }: Asked): Teams {
  const inOrder = people.toSorted((one, other) => (one.enrollmentId < other.enrollmentId ? -1 : 1));
  const sizes = teamSizes(inOrder.length, rules);
  const friction = frictionOf(inOrder, wishesThatFit(wishes, rules));
  const draw = drawnFrom(seed);
  let best: { teams: Teams; sum: number } | null = null;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const teams = improved(dealt(shuffled(inOrder, draw), sizes, friction), friction);
    const sum = totalOf(teams, friction);
    if (!best || sum < best.sum) best = { teams, sum };
  }
  return best?.teams ?? [];
}

/** Whoever is hardest to place comes first, each where they fit best and there is room. */
function dealt(people: readonly Candidate[], sizes: readonly number[], friction: Friction): Teams {
  const teams: Teams = sizes.map(() => []);
  const strain = new Map(
    people.map((one) => [one, people.reduce((sum, other) => sum + strainOf(one, other, friction), 0)]),
  );
  for (const one of people.toSorted((a, b) => (strain.get(b) ?? 0) - (strain.get(a) ?? 0))) {
    const open = teams.filter((team, at) => team.length < (sizes[at] ?? 0));
    const rank = (team: Candidate[]) => addedBy(one, team, friction) * WEIGHTIER_THAN_SIZE + team.length;
    open.toSorted((a, b) => rank(a) - rank(b))[0]?.push(one);
  }
  return teams;
}
const WEIGHTIER_THAN_SIZE = 1000;
const strainOf = (one: Candidate, other: Candidate, friction: Friction): number =>
  one === other ? 0 : Math.abs(friction(one, other));

/** Swaps two people of two teams as long as that helps. */
function improved(teams: Teams, friction: Friction): Teams {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let hasHelped = false;
    for (const [at, team] of teams.entries()) {
      for (const other of teams.slice(at + 1)) hasHelped = swapped(team, other, friction) || hasHelped;
    }
    if (!hasHelped) return teams;
  }
  return teams;
}

function swapped(team: Candidate[], other: Candidate[], friction: Friction): boolean {
  let hasHelped = false;
  for (let mine = 0; mine < team.length; mine += 1) {
    for (let theirs = 0; theirs < other.length; theirs += 1) {
      if (gainOf([team, mine], [other, theirs], friction) <= 0) continue;
      [team[mine], other[theirs]] = [other[theirs] as Candidate, team[mine] as Candidate];
      hasHelped = true;
    }
  }
  return hasHelped;
}

/** How much less friction there is once these two have changed places. */
function gainOf([team, mine]: [Candidate[], number], [other, theirs]: [Candidate[], number], friction: Friction) {
  const [one, two] = [team[mine] as Candidate, other[theirs] as Candidate];
  const [left, right] = [team.toSpliced(mine, 1), other.toSpliced(theirs, 1)];
  const before = addedBy(one, left, friction) + addedBy(two, right, friction);
  return before - addedBy(two, left, friction) - addedBy(one, right, friction);
}

const totalOf = (teams: Teams, friction: Friction): number =>
  teams.reduce((sum, team) => sum + team.reduce((part, one) => part + addedBy(one, team, friction), 0), 0);

/** Fisher and Yates, drawn from the seed. */
function shuffled(people: readonly Candidate[], draw: Drawn): Candidate[] {
  const order = [...people];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = Math.floor(draw() * (last + 1));
    [order[last], order[at]] = [order[at] as Candidate, order[last] as Candidate];
  }
  return order;
}
