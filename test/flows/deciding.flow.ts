import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import {
  aCohortToDecide,
  boardOf,
  type DecisionGround,
  decided,
  frozen,
  published,
  reviewed,
  severalApplied,
} from '../world/deciding.ts';
import { type Applied, anApplication } from '../world/reviewing.ts';
import { aTeacher } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type Given = number | 'awaited' | 'withdrawn' | 'abstained';
type Board = contract.AnswerOf<typeof contract.viewDecisionBoard>;

/** By hand: of each column the total is its score of the one weighted criterion. */
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
function figuresOf(totals: readonly number[]) {
  if (totals.length === 0) return null;
  const sorted = totals.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const median =
    sorted.length % 2 ? (sorted[half - 0.5] as number) : meanOf([sorted[half - 1] as number, sorted[half] as number]);
  const mean = meanOf(totals);
  const deviation = Math.sqrt(meanOf(totals.map((total) => total ** 2)) - mean ** 2);
  const spread = (sorted.at(-1) as number) - (sorted[0] as number);
  return { count: totals.length, ...rounded({ mean, median, deviation, spread }) };
}
/** Sums in another order differ in the last digits. */
const rounded = <Figures extends Record<string, number>>(figures: Figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(9))]));

describe('Deciding who is taken', () => {
  let world: World;
  let ground: DecisionGround;
  let applied: Applied[];
  let master: Client;

  beforeAll(async () => {
    world = await aWorld();
    ground = await aCohortToDecide(world);
    applied = await severalApplied(world.owner, ground, 6);
    const personId = await aTeacher(world.owner, ground.office, '長 進');
    const place = { cohortId: ground.cohortId, trackId: ground.trackIds[0], personId, part: 'course-master' };
    await serves(world.owner, place);
    master = await world.as(personId, ground.office.id);
  });
  afterAll(() => world.end());

  const one = (at: number) => applied[at] as Applied;
  const ofTrack = (track: 0 | 1 = 0) => ({ params: { trackId: ground.trackIds[track] } });
  const lineOf = (board: Board, { applicationId }: Applied) =>
    board.lines.find(({ standing }) => standing.applicationId === applicationId);
  const mastersBoard = async () =>
    (await master.ask(contract.viewDecisionBoard, { ...ofTrack(), input: {} })).answer as Board;
  const changesOf = async ({ applicationId: cohortApplicationId }: Applied) =>
    (await ground.clerk.ask(contract.listDecisionChanges, { params: { cohortApplicationId }, input: {} })).answer.items;
  const reserve = async () =>
    (await boardOf(ground)).lines
      .filter(({ decision }) => decision?.reserveRank)
      .toSorted((a, b) => (a.decision?.reserveRank ?? 0) - (b.decision?.reserveRank ?? 0))
      .map(({ standing, decision }) => [
        applied.findIndex((x) => x.applicationId === standing.applicationId),
        decision?.reserveRank,
      ]);

  /** A withdrawn review keeps its scores. */
  const givenBy = async (reviewers: readonly PersonId[], application: Applied, row: readonly Given[]) => {
    for (const [who, given] of row.entries()) {
      const how =
        typeof given === 'number'
          ? { scores: [given, 5] }
          : { state: given, scores: given === 'withdrawn' ? [0, 0] : [] };
      await reviewed(world.owner, ground, application, { reviewer: reviewers[who] as PersonId, ...how });
    }
  };

  it('shows the figures and ranks that an independent computation has, with ties, missing and withdrawn reviews', async () => {
    const reviewers: PersonId[] = [];
    for (const name of ['甲', '乙', '丙']) reviewers.push(await aTeacher(world.owner, ground.office, name));
    const scores: readonly (readonly Given[])[] = [
      [5, 4, 3],
      [3, 4, 5],
      [2, 'withdrawn', 5],
      [1, 0, 'awaited'],
      ['abstained', 4, 4],
      ['awaited', 'awaited', 'awaited'],
    ];
    for (const [at, row] of scores.entries()) await givenBy(reviewers, one(at), row);
    const board = await boardOf(ground);
    for (const [at, row] of scores.entries()) {
      const totals = lineOf(board, one(at))?.standing.totals ?? null;
      expect(totals && rounded(totals)).toEqual(figuresOf(row.filter((given) => typeof given === 'number')));
    }
    const seen = applied.map((each) => lineOf(board, each)?.standing);
    expect(seen.map((standing) => standing?.place)).toEqual([1, 1, 4, 5, 1, null]);
    expect(seen.map((standing) => standing?.awaited)).toEqual([0, 0, 0, 1, 0, 3]);
    expect(seen.map((standing) => standing?.state)).toEqual([
      'positive',
      'positive',
      'conflicting',
      'in-progress',
      'positive',
      'not-started',
    ]);
    expect(board.counts).toEqual({ accepted: 0, reserve: 0, rejected: 0, undecided: 6 });
  });

  it('keeps who decided what, when and why, and every change of it', async () => {
    expect((await decided(ground, [one(0)], 'accepted', { reason: '独創的。' })).answer).toMatchObject({ accepted: 1 });
    expect((await decided(ground, [one(0)], 'rejected', { reason: '辞退の申し出。' })).status).toBe(201);
    await decided(ground, [one(0)], 'accepted', { reason: '申し出は別の人だった。' });
    expect((await changesOf(one(0))).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['accepted', '申し出は別の人だった。'],
      ['rejected', '辞退の申し出。'],
      ['accepted', '独創的。'],
    ]);
    const decision = lineOf(await boardOf(ground), one(0))?.decision;
    expect(decision).toMatchObject({ outcome: 'accepted', reason: '申し出は別の人だった。', version: 3 });
    expect(decision?.decidedBy).not.toBe('');
    const nothing = await decided(ground, [one(1)], 'accepted', { reason: ' ' });
    expect(nothing.status).toBe(400);
  });

  it('takes no more than there are places, and keeps an ordered reserve without gaps', async () => {
    const full = await decided(ground, [one(1), one(2)], 'accepted');
    expect(full.problem).toMatchObject({
      code: 'track-has-no-place-left',
      detail: expect.stringContaining('定員は2人です。採択が3人になる'),
    });
    await decided(ground, [one(1)], 'accepted');
    await decided(ground, [one(3), one(2), one(4)], 'reserve');
    expect(await reserve()).toEqual([
      [3, 1],
      [2, 2],
      [4, 3],
    ]);
    const order = (...places: number[]) =>
      ground.clerk.ask(contract.orderReserve, {
        ...ofTrack(),
        input: { order: places.map((at) => one(at).applicationId), reason: '面談の結果。' },
      });
    expect((await order(4, 3, 2)).answer).toEqual({ moved: 3 });
    expect((await order(4, 3)).problem.code).toBe('record-changed-meanwhile');
    await decided(ground, [one(3)], 'undecided');
    expect(await reserve()).toEqual([
      [4, 1],
      [2, 2],
    ]);
    await decided(ground, [one(3)], 'reserve');
    expect((await reserve()).at(-1)).toEqual([3, 3]);
  });

  it('refuses what changed meanwhile, was withdrawn or is of another track, and then decides on none', async () => {
    const ask = (applications: { applicationId: Applied['applicationId']; version: number }[], track: 0 | 1 = 0) =>
      ground.clerk.ask(contract.decideApplications, {
        ...ofTrack(track),
        input: { applications, outcome: 'rejected', reason: '総合判断。' },
      });
    const [five, zero] = [
      { applicationId: one(5).applicationId, version: 0 },
      { applicationId: one(0).applicationId, version: 1 },
    ];
    expect((await ask([five, zero])).problem.code).toBe('record-changed-meanwhile');
    expect((await ask([five], 1)).problem.code).toBe('application-not-of-track');
    const gone = await anApplication(world.owner, ground);
    await world.owner.query(`update cohort_applications set state = 'withdrawn' where id = $1`, [gone.applicationId]);
    expect((await ask([five, { applicationId: gone.applicationId, version: 0 }])).problem.code).toBe(
      'application-not-of-track',
    );
    expect(lineOf(await boardOf(ground), one(5))?.decision).toBeNull();
    expect(await changesOf(one(5))).toEqual([]);
  });

  it('says of a person two tracks want which other track wants them', async () => {
    const other = await anApplication(world.owner, ground, { track: 1, person: one(0).person });
    await decided(ground, [other], 'accepted', { track: 1 });
    const line = lineOf(await boardOf(ground), one(0));
    expect(line).toMatchObject({
      isWantedTwice: true,
      applicant: { name: '星野 ひかり', elsewhere: [{ trackName: { ja: '開発駆動' }, outcome: 'accepted' }] },
    });
    expect(lineOf(await boardOf(ground, 1), other)?.isWantedTwice).toBe(true);
    await decided(ground, [other], 'rejected', { track: 1 });
    expect(lineOf(await boardOf(ground), one(0))?.isWantedTwice).toBe(false);
  });

  it('lets course masters propose by codes alone, who see no decision before the results are out', async () => {
    const board = await mastersBoard();
    expect(board.counts).toBeNull();
    expect(board.abilities).toEqual({ decide: false, propose: true });
    expect(board.lines).toHaveLength(6);
    for (const line of board.lines) expect(line).toMatchObject({ applicant: null, decision: null, result: null });
    const propose = (outcome: 'accepted' | 'reserve', reason: string, track: 0 | 1 = 0, at = 5) =>
      master.ask(contract.proposeDecision, {
        ...ofTrack(track),
        input: { applicationId: one(at).applicationId, outcome, reason },
      });
    expect((await propose('accepted', '伸びしろがある。')).status).toBe(201);
    expect((await propose('reserve', '枠が足りない。')).status).toBe(201);
    expect((await propose('reserve', '別のコース。', 1)).status).toBe(404);
    expect(lineOf(await boardOf(ground), one(5))?.proposals).toMatchObject([
      { proposedBy: '長 進', outcome: 'reserve', reason: '枠が足りない。' },
    ]);
    const applications = [{ applicationId: one(5).applicationId, version: 0 }];
    const input = { applications, outcome: 'accepted' as const, reason: '私が決める。' };
    expect((await master.ask(contract.decideApplications, { ...ofTrack(), input })).status).toBe(403);
    await decided(ground, [one(5)], 'rejected');
    expect((await frozen(ground)).status).toBe(201);
    expect((await propose('accepted', 'やはり。')).problem.code).toBe('decisions-frozen');
    await published(ground);
    const after = await mastersBoard();
    expect(after.counts).toEqual({ accepted: 2, reserve: 3, rejected: 1, undecided: 0 });
    expect(lineOf(after, one(5))).toMatchObject({ applicant: null, decision: { outcome: 'rejected', decidedBy: '' } });
  });

  it('keeps nobody from the board who did not score in time: the office sees it, course masters leave the review first', async () => {
    const year = await aCohortToDecide(world);
    const [only] = (await severalApplied(world.owner, year, 1)) as [Applied];
    const personId = await aTeacher(world.owner, year.office, '長 遅');
    const place = { cohortId: year.cohortId, trackId: year.trackIds[0], personId };
    for (const part of ['course-master', 'reviewer']) await serves(world.owner, { ...place, part });
    for (const reviewer of [personId, year.office.clerk])
      await reviewed(world.owner, year, only, { reviewer, state: 'awaited' });
    expect((await boardOf(year)).lines).toHaveLength(1);
    const late = await world.as(personId, year.office.id);
    const look = () => late.ask(contract.viewDecisionBoard, { params: { trackId: year.trackIds[0] }, input: {} });
    expect((await look()).problem.code).toBe('own-reviews-first');
    const { answer } = await late.ask(contract.listMyReviews, { params: {}, input: {} });
    const assignmentId = answer.rounds[0]?.lines[0]?.assignmentId as Id<'ReviewAssignment'>;
    const seen = await late.ask(contract.viewBlindApplication, { params: { assignmentId }, input: {} });
    expect(seen.answer.abilities).toMatchObject({ review: false, abstain: true });
    const input = { reason: '期限に間に合わなかった。', version: seen.answer.version };
    expect((await late.ask(contract.abstainFromReview, { params: { assignmentId }, input })).status).toBe(201);
    expect((await look()).answer.lines).toHaveLength(1);
  });

  it('lets the office choose among the offerings of the year without seats, and none of another cohort', async () => {
    const year = await aCohortToDecide(world);
    const params = { cohortId: year.cohortId };
    const ask = await year.clerk.ask(contract.listCohortOfferings, { params, input: {} });
    expect(ask.answer.items).toEqual([{ id: year.offeringId, name: '若手育成の1年 2026', state: 'open' }]);
    await world.owner.query('update cohorts set offering_id = null where id = $1', [year.cohortId]);
    const choose = (offeringId: DecisionGround['offeringId'], version: number) =>
      year.clerk.ask(contract.chooseCohortOffering, { params, input: { offeringId, version } });
    expect((await choose(ground.offeringId, 1)).problem.code).toBe('offering-does-not-fit-cohort');
    expect((await choose(year.offeringId, 1)).answer).toEqual({ version: 2 });
    expect((await choose(year.offeringId, 1)).problem.code).toBe('record-changed-meanwhile');
    const cohort = await year.clerk.ask(contract.viewCohort, { params, input: {} });
    expect(cohort.answer.offering).toEqual({ id: year.offeringId, name: '若手育成の1年 2026', state: 'open' });
  });
});
