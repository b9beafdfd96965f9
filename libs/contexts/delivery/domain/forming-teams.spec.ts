import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Id, OrganizationId, PersonId } from '#kernel';
import { formTeams, teamSizes } from './forming-teams.ts';
import { type Move, rebalance, type Standing } from './rebalancing.ts';
import { reasonsFor, unmetBecause, warningsOf } from './team-reasons.ts';
import { type Candidate, type Experience, type TeamId, type TeamRules, type Wish, wishesOfCompanions } from './team.ts';

const rules: TeamRules = { smallest: 3, largest: 4, companionsTogether: false };
const experiences: Experience[] = ['completed-before', 'pre-cyder', 'it-department', 'first-time'];
const candidate = (at: number, more: Partial<Candidate> = {}): Candidate => ({
  enrollmentId: `e${String(at).padStart(3, '0')}` as Id<'Enrollment'>,
  organizationId: `town ${at}` as OrganizationId,
  learnerId: `p${at}` as PersonId,
  experience: 'first-time',
  applicationId: null,
  ...more,
});
const peopleOf = (towns: readonly number[]): Candidate[] =>
  towns.map((town, at) =>
    candidate(at, {
      organizationId: `town ${town}` as OrganizationId,
      experience: experiences[(at * 7 + town) % experiences.length] as Experience,
    }),
  );
const wish = (kind: Wish['kind'], ...people: readonly Candidate[]): Wish => ({
  id: `${kind} ${people.map(({ enrollmentId }) => enrollmentId).join()}`,
  kind,
  enrollmentIds: people.map(({ enrollmentId }) => enrollmentId),
});
const idsOf = (teams: readonly (readonly Candidate[])[]) => teams.map((team) => team.map((one) => one.enrollmentId));
const open = (teams: readonly (readonly Candidate[])[]) => teams.map((people) => ({ isLocked: false, people }));
const areTogether = (teams: readonly (readonly Candidate[])[], { enrollmentIds }: Wish) =>
  teams.some((team) => team.filter((one) => enrollmentIds.includes(one.enrollmentId)).length > 1);

// The same cases on every run.
fc.configureGlobal({ seed: 1 });

const towns = fc.array(fc.nat(9), { minLength: 1, maxLength: 40 });
const seed = fc.string({ maxLength: 12 });

describe('Teams', () => {
  it('lose nobody, double nobody, are even and never larger than asked', () => {
    const bounds = fc.integer({ min: 2, max: 6 });
    fc.assert(
      fc.property(towns, bounds, seed, (where, largest, word) => {
        const people = peopleOf(where);
        const teams = formTeams({ people, wishes: [], rules: { ...rules, largest }, seed: word });
        expect(idsOf(teams).flat().toSorted()).toEqual(people.map((one) => one.enrollmentId));
        const sizes = teams.map((team) => team.length);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(largest);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(teams).toHaveLength(Math.ceil(people.length / largest));
      }),
      { numRuns: 150 },
    );
  });

  it('of at most four are of three or four, but for one, two and five people', () => {
    const tooSmall = Array.from({ length: 60 }, (_, at) => at + 1).filter((people) =>
      teamSizes(people, rules).some((size) => size < rules.smallest),
    );
    expect(tooSmall).toEqual([1, 2, 5]);
  });

  it('are the same for the same people, wishes and seed, in whatever order they come', () => {
    fc.assert(
      fc.property(towns, seed, (where, word) => {
        const people = peopleOf(where);
        const wishes = [wish('apart', ...people.slice(0, 2)), wish('together', ...people.slice(2, 4))];
        const once = formTeams({ people, wishes, rules, seed: word });
        expect(idsOf(formTeams({ people: people.toReversed(), wishes, rules, seed: word }))).toEqual(idsOf(once));
      }),
      { numRuns: 60 },
    );
  });

  it('keep apart whoever shall be apart, wherever there are teams enough', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 9, maxLength: 36 }), seed, fc.nat(8), (where, word, count) => {
        const people = peopleOf(where);
        const wishes = Array.from({ length: Math.min(count, Math.floor(people.length / 2)) }, (_, at) =>
          wish('apart', people[at * 2] as Candidate, people[at * 2 + 1] as Candidate),
        );
        const teams = formTeams({ people, wishes, rules, seed: word });
        expect(wishes.filter((one) => areTogether(teams, one))).toEqual([]);
        for (const one of wishes) expect(unmetBecause(one, { teams: open(teams), wishes, rules })).toBeNull();
      }),
      { numRuns: 120 },
    );
  });

  it('keep together who wishes it, mix organizations and spread experience', () => {
    const people = peopleOf([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    const wishes = [wish('together', people[0] as Candidate, people[1] as Candidate)];
    const teams = formTeams({ people, wishes, rules, seed: 'kept' });
    expect(areTogether(teams, wishes[0] as Wish)).toBe(true);
    const doubled = teams.flatMap((team) => team.length - new Set(team.map((one) => one.organizationId)).size);
    // Beside the two, one town of three is left to two teams: better than that it cannot be.
    expect(doubled.reduce((sum, count) => sum + count, 0)).toBe(2);
    const free = formTeams({ people, wishes: [], rules, seed: 'kept' });
    expect(free.flatMap((team) => warningsOf(team, rules))).toEqual([]);
  });

  it('take companions of one application together only where the rules say so', () => {
    const people = peopleOf([1, 1, 2, 3, 4, 5, 6, 7]).map((one, at) => ({
      ...one,
      applicationId: at < 2 ? 'party' : null,
    }));
    expect(wishesOfCompanions(people, rules)).toEqual([]);
    const asked = { ...rules, companionsTogether: true };
    const wishes = wishesOfCompanions(people, asked);
    expect(wishes).toHaveLength(1);
    expect(areTogether(formTeams({ people, wishes, rules: asked, seed: '' }), wishes[0] as Wish)).toBe(true);
  });

  it('tell which wish they do not keep, and why', () => {
    const people = peopleOf([1, 2, 3, 4, 5, 6, 7, 8]);
    const [first, second] = people as [Candidate, Candidate];
    const wishes = [
      wish('together', ...people.slice(0, 5)),
      wish('apart', ...people.slice(0, 3)),
      wish('apart', first, second),
    ];
    const teams = formTeams({ people, wishes, rules, seed: 'x' });
    const why = wishes.map((one) => unmetBecause(one, { teams: open(teams), wishes, rules }));
    expect(why).toEqual(['more-than-a-team', 'fewer-teams', null]);
    const both = [wish('together', first, second), wish('apart', first, second)];
    const apart = formTeams({ people, wishes: both, rules, seed: 'x' });
    expect(both.map((one) => unmetBecause(one, { teams: open(apart), wishes: both, rules }))).toEqual([
      'contradicts-another-wish',
      null,
    ]);
    expect(reasonsFor(first, [first, people[2] as Candidate], both)).toEqual(
      expect.arrayContaining(['apart-as-wished', 'alone-of-its-organization']),
    );
  });
});

describe('Rebalancing', () => {
  const standing = (sizes: readonly number[], locked: readonly number[] = []): Standing[] => {
    let at = 0;
    return sizes.map((size, index) => ({
      id: `t${index}` as TeamId,
      number: index + 1,
      isLocked: locked.includes(index),
      people: Array.from({ length: size }, () =>
        candidate(at++, { organizationId: `town ${at % 5}` as OrganizationId }),
      ),
    }));
  };
  const late = (count: number) => Array.from({ length: count }, (_, at) => candidate(900 + at));
  const sizesAfter = (teams: readonly Standing[], moves: readonly Move[]) =>
    teams.map(
      ({ id, people }) =>
        people.length - moves.filter(({ from }) => from === id).length + moves.filter(({ to }) => to === id).length,
    );

  /** The fewest people whose team changes so that every team is empty or of the right size, found by trying everything. */
  function fewest(sizes: readonly number[], unplaced: number): number {
    const homes = [...sizes.flatMap((size, at) => Array.from({ length: size }, () => at)), ...Array(unplaced).fill(-1)];
    let best = Number.POSITIVE_INFINITY;
    const counts = sizes.map(() => 0);
    const tryFrom = (at: number, moved: number) => {
      if (moved >= best) return;
      if (at === homes.length) {
        if (counts.every((size) => size === 0 || (size >= rules.smallest && size <= rules.largest))) best = moved;
        return;
      }
      for (let to = 0; to < counts.length; to += 1) {
        counts[to] = (counts[to] ?? 0) + 1;
        tryFrom(at + 1, moved + (homes[at] === to ? 0 : 1));
        counts[to] = (counts[to] ?? 0) - 1;
      }
    };
    tryFrom(0, 0);
    return best;
  }

  it('moves as few people as there is any way to, and loses nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 2, maxLength: 3 }), fc.nat(2), (sizes, newcomers) => {
        const teams = standing(sizes);
        const unplaced = late(newcomers);
        const moves = rebalance({ teams, unplaced, wishes: [], rules });
        expect(new Set(moves.map(({ person }) => person.enrollmentId)).size).toBe(moves.length);
        for (const { person, from } of moves) {
          expect(teams.find(({ people }) => people.includes(person))?.id ?? null).toBe(from);
        }
        const least = fewest(sizes, newcomers);
        if (!Number.isFinite(least)) return;
        expect(moves).toHaveLength(least);
        const after = sizesAfter(teams, moves);
        expect(after.every((size) => size === 0 || (size >= 3 && size <= 4))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('leaves teams that are well as they are, and locked ones always', () => {
    expect(rebalance({ teams: standing([4, 3, 4]), unplaced: [], wishes: [], rules })).toEqual([]);
    const teams = standing([4, 2, 2], [0]);
    const moves = rebalance({ teams, unplaced: [], wishes: [], rules });
    expect(moves).toHaveLength(2);
    expect(sizesAfter(teams, moves).toSorted()).toEqual([0, 4, 4]);
    expect(moves.every(({ from, to }) => from !== 't0' && to !== 't0')).toBe(true);
  });

  it('takes one from a full team for a small one, and chooses who fits by wishes', () => {
    const teams = standing([4, 2]);
    const [one] = teams[0]?.people ?? [];
    const beside = teams[1]?.people ?? [];
    const wishes = (teams[0]?.people ?? []).slice(1).map((other) => wish('apart', other, beside[0] as Candidate));
    const moves = rebalance({ teams, unplaced: [], wishes, rules });
    expect(moves.map(({ person }) => person)).toEqual([one]);
  });
});
