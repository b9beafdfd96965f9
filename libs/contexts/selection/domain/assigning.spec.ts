import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Id, PersonId } from '#kernel';
import { assignByRule, type Assignment } from './assigning.ts';
import { conflictsFound } from './conflict.ts';
import { insistOnPairs, judgeLines } from './judging-pairs.ts';
import { afterVerb, type ReviewAssignment, type ReviewState } from './review.ts';
import { schoolKeyOf } from './school-name.ts';

const SEED = 20260403;
const applications = (count: number) => Array.from({ length: count }, (_, at) => `a${at}` as Id<'CohortApplication'>);
const reviewers = (count: number) => Array.from({ length: count }, (_, at) => `r${at}` as PersonId);
const pair = (application: number, reviewer: number): Assignment => ({
  applicationId: `a${application}` as Id<'CohortApplication'>,
  reviewerId: `r${reviewer}` as PersonId,
});
const widths = (loads: Iterable<number>) => Math.max(...loads) - Math.min(...loads);

describe('Assignment by rule', () => {
  it('gives each application its reviewers, and each reviewer as many as the others', () => {
    const { added, short, loads } = assignByRule({
      applicationIds: applications(40),
      reviewerIds: reviewers(7),
      each: 3,
      standing: [],
      conflicts: [],
    });
    expect([added.length, short]).toEqual([120, []]);
    expect([...loads.values()].toSorted()).toEqual([17, 17, 17, 17, 17, 17, 18]);
  });

  it('never gives an application to somebody with a conflict, and says where too few are left', () => {
    const { added, short } = assignByRule({
      applicationIds: applications(2),
      reviewerIds: reviewers(3),
      each: 2,
      standing: [],
      conflicts: [pair(0, 0), pair(0, 2), pair(1, 1)],
    });
    expect(added).toEqual([pair(0, 1), pair(1, 0), pair(1, 2)]);
    expect(short).toEqual([{ applicationId: 'a0', missing: 1 }]);
  });

  it('hands applications on along others until no load can be made more even', () => {
    // r0 alone may read a0–a2 or r1 may; r1 and r2 share a3–a5, so that the way from r0 to r2 leads over r1.
    const conflicts = [0, 1, 2].map((at) => pair(at, 2)).concat([3, 4, 5].map((at) => pair(at, 0)));
    const { loads } = assignByRule({
      applicationIds: applications(6),
      reviewerIds: reviewers(3),
      each: 1,
      standing: [],
      conflicts,
    });
    expect([...loads.values()]).toEqual([2, 2, 2]);
  });

  it('leaves everybody where they are and adds what is missing', () => {
    const standing = [pair(0, 0), pair(1, 0), pair(2, 0)];
    const asked = { applicationIds: applications(3), reviewerIds: reviewers(3), standing, conflicts: [] };
    const { added, loads } = assignByRule({ ...asked, each: 2 });
    expect(added.every(({ reviewerId }) => reviewerId !== 'r0')).toBe(true);
    expect([...loads.values()].toSorted()).toEqual([1, 2, 3]);
    expect(assignByRule({ ...asked, each: 1 }).added).toEqual([]);
  });

  it('says so where a track has no reviewers', () => {
    expect(() =>
      assignByRule({ applicationIds: applications(1), reviewerIds: [], each: 1, standing: [], conflicts: [] }),
    ).toThrow(expect.objectContaining({ code: 'track-without-reviewers' }));
  });

  it('is as even as any assignment can be, whatever the conflicts', () => {
    const pairs = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 8 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 2 }), (barred, each) => {
        const conflicts = barred.map(([at, by]) => pair(at, by));
        const asked = { applicationIds: applications(4), reviewerIds: reviewers(3), each, standing: [], conflicts };
        const { added, short, loads } = assignByRule(asked);
        const taken = new Set(added.map((one) => `${one.applicationId} ${one.reviewerId}`));
        expect(taken.size).toBe(added.length);
        expect(conflicts.some((one) => taken.has(`${one.applicationId} ${one.reviewerId}`))).toBe(false);
        expect(added.length + short.reduce((sum, { missing }) => sum + missing, 0)).toBe(4 * each);
        expect(squares([...loads.values()])).toBe(fewestSquares({ conflicts, each }));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('stays even in large tracks with few conflicts', () => {
    const conflicts = applications(225).map((_, at) => pair(at, at % 9));
    const { loads, short } = assignByRule({
      applicationIds: applications(225),
      reviewerIds: reviewers(20),
      each: 3,
      standing: [],
      conflicts,
    });
    expect([widths([...loads.values()]) <= 1, short]).toEqual([true, []]);
  });
});

const squares = (loads: readonly number[]): number => loads.reduce((sum, load) => sum + load ** 2, 0);

/** By trying every assignment of four applications to three reviewers. */
function fewestSquares({ conflicts, each }: { conflicts: readonly Assignment[]; each: number }): number {
  const choices = applications(4).map((applicationId) => {
    const free = reviewers(3).filter(
      (reviewerId) => !conflicts.some((one) => one.applicationId === applicationId && one.reviewerId === reviewerId),
    );
    return combinations(free, Math.min(each, free.length));
  });
  let fewest = Number.POSITIVE_INFINITY;
  const walk = (at: number, loads: Readonly<Record<string, number>>): void => {
    if (at === choices.length) {
      fewest = Math.min(fewest, squares(Object.values(loads)));
      return;
    }
    for (const chosen of choices[at] ?? []) {
      walk(
        at + 1,
        chosen.reduce((sums, id) => ({ ...sums, [id]: (sums[id] ?? 0) + 1 }), loads),
      );
    }
  };
  walk(0, {});
  return fewest;
}

const combinations = (from: readonly string[], count: number): string[][] =>
  count === 0
    ? [[]]
    : from.flatMap((first, at) => combinations(from.slice(at + 1), count - 1).map((rest) => [first, ...rest]));

describe('Conflicts that can be seen', () => {
  const reviewer = {
    reviewerId: 'r0' as PersonId,
    schools: ['東都情報大学大学院 工学研究科'],
    formerTraineeIds: ['p1' as PersonId],
  };

  it('are the same school however it is written, a former trainee, and oneself', () => {
    const found = (personId: string, school: string | null) =>
      conflictsFound(reviewer, { personId: personId as PersonId, school });
    expect(found('p0', '国立大学法人 東都情報大学　情報学部2年')).toEqual(['same-school']);
    expect(found('p0', '西都情報大学')).toEqual([]);
    expect(found('p1', null)).toEqual(['former-trainee']);
    expect(found('p1', '東都情報大学')).toEqual(['same-school', 'former-trainee']);
    expect(found('r0', '')).toEqual(['oneself']);
  });

  it.each([
    ['北沢高専 電子工学科', '北沢高等専門学校'],
    ['県立みどり高校3年B組', '県立みどり高等学校'],
    ['ＡＢＣ大学', 'abc大学'],
    ['The University of Example', 'university of example'],
    ['海の専門学校　夜間', '海の専門学校'],
    ['青空大学短期大学部', '青空大学'],
  ])('reads %s as %s', (written, same) => {
    expect(schoolKeyOf(written)).toBe(schoolKeyOf(same));
  });

  it.each([
    ['東都大学', '西東都大学'],
    ['東都大学', '東都高等学校'],
    ['東都大学', '東都短期大学'],
  ])('tells %s from %s', (one, other) => {
    expect(schoolKeyOf(one)).not.toBe(schoolKeyOf(other));
  });
});

describe('A review', () => {
  const review = (state: ReviewState, version = 1) => ({ state, version }) as ReviewAssignment;
  const codeOf = (deed: () => unknown): unknown => {
    try {
      return deed();
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it.each([
    ['awaited', ['given', 'abstained', 'withdrawn']],
    ['given', ['given', 'abstained', 'withdrawn']],
    ['abstained', ['given', 'review-already-abstained', 'withdrawn']],
    ['withdrawn', ['review-is-withdrawn', 'review-is-withdrawn', 'review-is-withdrawn']],
  ] as const)('that is %s is given, abstained from and withdrawn as %j', (state, led) => {
    const verbs = ['give', 'abstain', 'withdraw'] as const;
    expect(verbs.map((verb) => codeOf(() => afterVerb(review(state), verb, 1)))).toEqual(led);
  });

  it('is not changed by whoever looked at it before somebody else changed it', () => {
    expect(codeOf(() => afterVerb(review('given', 2), 'give', 1))).toBe('record-changed-meanwhile');
  });
});

describe('Pairs by hand or by a table', () => {
  const known = {
    applications: [
      { applicationId: pair(0, 0).applicationId, code: 'A1B2C3' },
      { applicationId: pair(1, 0).applicationId, code: 'D4E5F6' },
    ],
    reviewers: [
      { reviewerId: pair(0, 0).reviewerId, signInId: 'mori' },
      { reviewerId: pair(0, 1).reviewerId, signInId: 'sato' },
    ],
    standing: [pair(0, 0)],
    conflicts: [pair(1, 0)],
    found: [],
  };
  const refusal = (code: string) => expect.objectContaining({ code });

  it('are refused all together for one that cannot be', () => {
    expect(() => insistOnPairs([pair(0, 1), pair(1, 1)], known)).not.toThrow();
    expect(() => insistOnPairs([pair(0, 1), pair(1, 0)], known)).toThrow(refusal('reviewer-has-conflict'));
    expect(() => insistOnPairs([pair(0, 0)], known)).toThrow(refusal('already-assigned'));
    expect(() => insistOnPairs([pair(0, 1), pair(0, 1)], known)).toThrow(refusal('already-assigned'));
    expect(() => insistOnPairs([pair(0, 2)], known)).toThrow(refusal('no-reviewer-of-track'));
    expect(() => insistOnPairs([pair(7, 0)], known)).toThrow(refusal('application-not-of-track'));
  });

  it('of a table are judged line by line, in any case of letters', () => {
    const lines = [
      ['a1b2c3', 'ＳＡＴＯ'],
      ['A1B2C3', 'sato'],
      ['A1B2C3', 'mori'],
      ['D4E5F6', 'mori'],
      ['FFFFFF', 'mori'],
      ['D4E5F6', 'abe'],
    ].map(([code = '', signInId = ''], at) => ({ line: at + 2, code, signInId }));
    expect(judgeLines(lines, known).map(({ problem }) => problem)).toEqual([
      null,
      'line-repeated',
      'already-assigned',
      'conflict',
      'application-unknown',
      'reviewer-unknown',
    ]);
  });
});
