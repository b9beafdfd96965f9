import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { LapseUnanswered } from '../../libs/contexts/selection/schedules/lapse-unanswered.ts';
import { PublishWhenDue } from '../../libs/contexts/selection/schedules/publish-when-due.ts';
import { RemindOfAnswersDue } from '../../libs/contexts/selection/schedules/remind-of-answers-due.ts';
import { forgetEverybody } from '../world/database.ts';
import {
  aCohortToDecide,
  type DecisionGround,
  decided,
  decisionsOn,
  frozen,
  instantComes,
  published,
  resultsOf,
  severalApplied,
  stateOf,
} from '../world/deciding.ts';
import { type Applied, anApplication } from '../world/reviewing.ts';
import { anEnrollment } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const START = '2026-11-22T09:00:00+09:00';
const CLOSE = '2027-01-27T17:00:00+09:00';

describe('Publishing what was decided', () => {
  let world: World;
  let ground: DecisionGround;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    at(START);
    ground = await aCohortToDecide(world);
  });

  const at = (instant: string) => {
    world.clock.instant = new Date(instant);
  };
  const as = ({ person }: Applied) => world.as(person, null);
  const ofOne = ({ applicationId: cohortApplicationId }: Applied) => ({ params: { cohortApplicationId }, input: {} });
  const accept = async (one: Applied) => (await as(one)).ask(contract.acceptPlace, ofOne(one));
  const decline = async (one: Applied) => (await as(one)).ask(contract.declinePlace, ofOne(one));
  const states = (...applied: readonly Applied[]) => Promise.all(applied.map((one) => stateOf(world.owner, one)));
  const lapse = async () => {
    await world.worker.get(LapseUnanswered, { strict: false }).run('settle-places');
    await world.settle();
  };
  const finish = async () => {
    await world.worker.get(PublishWhenDue, { strict: false }).run('settle-places');
    await world.settle();
  };
  const eventsOf = async (kind: string) => {
    const sql = `select facts, reason from events where kind = $1 and facts ->> 'cohortId' = $2 order by id`;
    return (await world.owner.query(sql, [kind, ground.cohortId])).rows;
  };
  const reserveOf = async (): Promise<Applied[]> => {
    const applied = await severalApplied(world.owner, ground, 5);
    await decided(ground, applied.slice(0, 2), 'accepted');
    await decided(ground, applied.slice(2, 4), 'reserve');
    await decided(ground, applied.slice(4), 'rejected');
    return applied;
  };
  const outWith = async (): Promise<Applied[]> => {
    const applied = await reserveOf();
    expect((await frozen(ground)).status).toBe(201);
    expect((await published(ground)).status).toBe(201);
    await world.settle();
    return applied;
  };
  const ofCohort = () => ({ cohortId: ground.cohortId });

  it('refuses to freeze while something is missing, and says what and where', async () => {
    const [first, second, third] = (await severalApplied(world.owner, ground, 3)) as [Applied, Applied, Applied];
    const twice = await anApplication(world.owner, ground, { track: 1, person: first.person });
    const refusal = async () => (await frozen(ground)).problem;
    await decided(ground, [first], 'accepted');
    expect(await refusal()).toMatchObject({
      code: 'decisions-missing',
      detail: expect.stringContaining('3件あります（表現駆動 2件、開発駆動 1件）'),
    });
    await decided(ground, [second, third], 'rejected');
    await decided(ground, [twice], 'accepted', { track: 1 });
    expect(await refusal()).toMatchObject({
      code: 'accepted-in-two-tracks',
      detail: expect.stringContaining('星野 ひかり'),
    });
    expect((await decisionsOn(ground)).wantedTwice).toMatchObject([{ personId: first.person }]);
    await decided(ground, [twice], 'reserve', { track: 1 });
    await world.owner.query('update cohorts set offering_id = null where id = $1', [ground.cohortId]);
    expect((await refusal()).code).toBe('cohort-without-offering');
    await world.owner.query('update cohorts set offering_id = $2 where id = $1', [ground.cohortId, ground.offeringId]);
    await world.owner.query(`update offerings set state = 'draft' where id = $1`, [ground.offeringId]);
    expect((await refusal()).code).toBe('cohort-offering-not-open');
    await world.owner.query(`update offerings set state = 'open' where id = $1`, [ground.offeringId]);
    const born = (day: string) =>
      world.owner.query('update applicant_profiles set born_on = $2 where learner_id = $1', [first.person, day]);
    await born('2008-04-02');
    expect(await refusal()).toMatchObject({
      code: 'accepted-without-consent',
      detail: expect.stringContaining('星野 ひかり'),
    });
    expect((await decisionsOn(ground)).withoutConsent).toEqual([{ personId: first.person, name: '星野 ひかり' }]);
    await born('2008-04-01');
    expect((await frozen(ground)).status).toBe(201);
    expect((await frozen(ground)).problem.code).toBe('decisions-frozen');
  });

  it('changes no decision while frozen, and again once somebody unfreezes them with a reason', async () => {
    const applied = await reserveOf();
    expect((await published(ground)).problem.code).toBe('decisions-not-frozen');
    await frozen(ground);
    expect((await decided(ground, applied.slice(4), 'reserve')).problem.code).toBe('decisions-frozen');
    const { version } = await decisionsOn(ground);
    const back = { params: ofCohort(), input: { phase: 'reviewing' as const, reason: 'もう一度', version } };
    expect((await ground.clerk.ask(contract.changePhase, back)).problem.code).toBe('decisions-frozen');
    const thaw = (reason: string, seen = version) =>
      ground.clerk.ask(contract.unfreezeDecisions, { params: ofCohort(), input: { reason, version: seen } });
    expect((await thaw('')).status).toBe(400);
    expect((await thaw('得点の誤りが見つかった。', version - 1)).problem.code).toBe('record-changed-meanwhile');
    expect((await thaw('得点の誤りが見つかった。')).status).toBe(201);
    expect((await eventsOf('cohort-decisions-unfrozen'))[0]?.reason).toBe('得点の誤りが見つかった。');
    expect((await decided(ground, applied.slice(4), 'reserve')).answer).toMatchObject({ reserve: 3, rejected: 0 });
  });

  it('publishes by changing the phase through the same guard alone', async () => {
    const applied = await reserveOf();
    const goOn = async (phase: 'published' | 'closed') => {
      const { version } = await decisionsOn(ground);
      const input = { phase, reason: '選考が終わった。', version };
      return ground.clerk.ask(contract.changePhase, { params: ofCohort(), input });
    };
    expect((await goOn('published')).problem.code).toBe('decisions-not-frozen');
    await frozen(ground);
    expect((await goOn('published')).answer.phase).toBe('published');
    expect(await states(...applied)).toEqual(['offered', 'offered', 'reserve', 'reserve', 'rejected']);
    expect((await decisionsOn(ground)).isOut).toBe(true);
    expect((await goOn('closed')).problem).toMatchObject({
      code: 'places-still-offered',
      detail: expect.stringContaining('2件'),
    });
  });

  it('shows everybody their result from one instant on, whether or not anybody has written it down', async () => {
    const applied = await reserveOf();
    await frozen(ground);
    expect((await published(ground, '2026-11-22T08:59:59+09:00')).problem.code).toBe('publication-in-the-past');
    expect((await published(ground, CLOSE)).problem.code).toBe('publication-after-answers');
    expect((await published(ground, '2027-01-20T10:00:00+09:00')).answer).toMatchObject({ isOut: false });
    await world.owner.query(`update cohorts set publish_at = clock_timestamp() + interval '1 day' where id = $1`, [
      ground.cohortId,
    ]);
    const clients = await Promise.all(applied.map(as));
    const seen = async () => {
      const all = await Promise.all(clients.map((client) => resultsOf(client, ground)));
      return all.map(({ isOut, results }) => [isOut, ...results.map(({ state }) => state)]);
    };
    expect(await seen()).toEqual(applied.map(() => [false]));
    const taken = await accept(applied[0] as Applied);
    expect([taken.status, taken.problem.code]).toEqual([409, 'no-place-offered']);
    expect((await accept(applied[4] as Applied)).problem).toEqual(taken.problem);
    const stranger = await (await as(applied[4] as Applied)).ask(contract.acceptPlace, ofOne(applied[0] as Applied));
    expect(stranger.problem.code).toBe('cohort-application-unknown');
    await finish();
    expect(await eventsOf('cohort-result-out')).toEqual([]);
    await instantComes(world.owner, ground);
    expect(await seen()).toEqual(
      ['offered', 'offered', 'reserve', 'reserve', 'rejected'].map((state) => [true, state]),
    );
    expect((await accept(applied[0] as Applied)).answer).toEqual({ state: 'accepted' });
    await finish();
    await finish();
    expect(await eventsOf('cohort-result-out')).toHaveLength(5);
    expect((await decisionsOn(ground)).phase).toBe('published');
    expect((await published(ground)).problem.code).toBe('phase-forbids');
  });

  it('takes an instant that has not come back, with all results, and none that has', async () => {
    const applied = await reserveOf();
    await frozen(ground);
    await published(ground, '2027-01-20T10:00:00+09:00');
    await world.owner.query(`update cohorts set publish_at = clock_timestamp() + interval '1 day' where id = $1`, [
      ground.cohortId,
    ]);
    const thaw = async () => {
      const { version } = await decisionsOn(ground);
      const input = { reason: '誤りが見つかった。', version };
      return ground.clerk.ask(contract.unfreezeDecisions, { params: ofCohort(), input });
    };
    expect((await thaw()).answer.frozenAt).toBeNull();
    expect(await states(...applied)).toEqual(applied.map(() => undefined));
    await frozen(ground);
    await published(ground, '2027-01-20T10:00:00+09:00');
    await instantComes(world.owner, ground);
    expect((await thaw()).problem.code).toBe('results-are-out');
    expect((await published(ground)).problem.code).toBe('results-are-out');
  });

  it('enrolls whoever accepts, once, and makes them a trainee of the year', async () => {
    const [first, second] = (await outWith()) as [Applied, Applied];
    expect((await accept(first)).answer).toEqual({ state: 'accepted' });
    expect((await accept(first)).problem.code).toBe('result-already-answered');
    expect((await decline(first)).problem.code).toBe('result-already-answered');
    await world.settle();
    const enrolled = await world.owner.query(
      'select id, organization_id, offering_id, state from enrollments where learner_id = $1',
      [first.person],
    );
    const { organizationId: organization_id, offeringId: offering_id } = ground;
    expect(enrolled.rows).toMatchObject([{ organization_id, offering_id, state: 'active' }]);
    expect((await eventsOf('cohort-place-accepted'))[0]?.facts).toEqual({
      cohortApplicationId: first.applicationId,
      cohortId: ground.cohortId,
      trackId: ground.trackIds[0],
      enrollmentId: enrolled.rows[0].id,
      offeringId: ground.offeringId,
      learnerId: first.person,
    });
    const trainees = await world.owner.query('select state from trainees where learner_id = $1', [first.person]);
    expect(trainees.rows).toEqual([{ state: 'active' }]);
    const place = await anEnrollment(
      world.owner,
      { id: ground.organizationId, learner: second.person },
      ground.offeringId,
    );
    expect((await accept(second)).answer).toEqual({ state: 'accepted' });
    expect((await eventsOf('cohort-place-accepted'))[1]?.facts.enrollmentId).toBe(place);
  });

  it('offers a declined place to the first in reserve, with days of their own to answer', async () => {
    const [first, second, third, fourth, last] = (await outWith()) as [Applied, Applied, Applied, Applied, Applied];
    expect((await accept(third)).problem.code).toBe('no-place-offered');
    expect((await decline(last)).problem.code).toBe('no-place-offered');
    at('2027-01-26T10:00:00+09:00');
    expect((await decline(first)).answer).toEqual({ state: 'declined' });
    expect(await states(first, second, third, fourth)).toEqual(['declined', 'offered', 'offered', 'reserve']);
    const { results } = await resultsOf(await as(third), ground);
    expect(results).toMatchObject([
      { state: 'offered', isMovedUp: true, answerBy: new Date('2027-02-02T10:00:00+09:00').toISOString() },
    ]);
    at(CLOSE);
    expect((await accept(second)).problem).toMatchObject({ code: 'answers-are-closed' });
    await lapse();
    await lapse();
    expect(await states(first, second, third, fourth)).toEqual(['declined', 'lapsed', 'offered', 'offered']);
    at('2027-02-02T09:59:59+09:00');
    expect((await accept(third)).answer).toEqual({ state: 'accepted' });
    at('2027-02-03T17:00:00+09:00');
    expect((await accept(fourth)).problem.code).toBe('answers-are-closed');
    await lapse();
    expect(await states(third, fourth)).toEqual(['accepted', 'lapsed']);
    const clerk = await world.as(ground.office.clerk, ground.office.id);
    const [track] = (await decisionsOn({ ...ground, clerk })).tracks;
    expect(track).toMatchObject({ places: 2, taken: 1, declined: 1, lapsed: 2, movedUp: 2, offered: 0 });
    expect(await eventsOf('cohort-place-moved-up')).toHaveLength(2);
    expect(await eventsOf('cohort-place-lapsed')).toHaveLength(2);
  });

  it('passes over whoever has a place in another track, and comes back to them once they let it go', async () => {
    const [first, second, both] = (await severalApplied(world.owner, ground, 3)) as [Applied, Applied, Applied];
    const other = await anApplication(world.owner, ground, { track: 1, person: both.person });
    await decided(ground, [first, second], 'accepted');
    await decided(ground, [both], 'reserve');
    await decided(ground, [other], 'accepted', { track: 1 });
    await frozen(ground);
    await published(ground);
    await decline(first);
    expect(await states(both, other)).toEqual(['reserve', 'offered']);
    await decline(other);
    expect(await states(both, other)).toEqual(['offered', 'declined']);
  });

  it('fills the place of whoever withdraws before the instant, and nobody learns of it before', async () => {
    const [first, second, third, fourth] = (await reserveOf()) as [Applied, Applied, Applied, Applied];
    const withdraw = async (one: Applied) => (await as(one)).ask(contract.withdrawCohortApplication, ofOne(one));
    await frozen(ground);
    expect((await withdraw(first)).status).toBe(201);
    await published(ground, '2027-01-20T10:00:00+09:00');
    await world.owner.query(`update cohorts set publish_at = clock_timestamp() + interval '1 day' where id = $1`, [
      ground.cohortId,
    ]);
    expect(await states(first, second, third, fourth)).toEqual(['given-up', 'offered', 'offered', 'reserve']);
    expect((await withdraw(second)).status).toBe(201);
    expect(await states(second, third, fourth)).toEqual(['given-up', 'offered', 'offered']);
    expect(await eventsOf('cohort-place-moved-up')).toEqual([]);
    await instantComes(world.owner, ground);
    expect((await resultsOf(await as(first), ground)).results).toEqual([]);
    const { results } = await resultsOf(await as(fourth), ground);
    expect(results).toMatchObject([{ state: 'offered', isMovedUp: false, answerBy: new Date(CLOSE).toISOString() }]);
    expect((await withdraw(third)).problem.code).toBe('phase-forbids');
  });

  it('tells everybody in the same words that the results are out, and a place’s own person alone what became of it', async () => {
    await forgetEverybody(world.owner);
    ground = await aCohortToDecide(world);
    world.mailbox.mails.length = 0;
    const [first, second, third] = (await outWith()) as [Applied, Applied, Applied];
    const lines = ({ text }: { text: string }) => text.split('\n').slice(1).join('\n');
    const { mails } = world.mailbox;
    expect(mails.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 5 }, () => '【Kunren 訓練】選考の結果を公開しました（若手育成の1年 2026年度）'),
    );
    expect(new Set(mails.map(lines)).size).toBe(1);
    for (const word of ['採択', '補欠', '表現駆動', '繰り上']) expect(mails[0]?.text).not.toContain(word);
    mails.length = 0;
    const told = async () => {
      await world.settle();
      return mails.splice(0).map(({ subject }) => subject.replace('【Kunren 訓練】', '').replace(/（.*/, ''));
    };
    await accept(first);
    expect(await told()).toEqual(['回答を受け付けました']);
    at('2027-01-25T17:00:00+09:00');
    const remind = async () => {
      await world.worker.get(RemindOfAnswersDue, { strict: false }).run('settle-places');
      return told();
    };
    expect(await remind()).toEqual(['参加の回答がまだです']);
    expect(await remind()).toEqual([]);
    await decline(second);
    await world.settle();
    expect(mails.map(({ text }) => text).join()).toContain('2027年2月1日（月）17:00までに');
    expect((await told()).toSorted()).toEqual([
      '回答を受け付けました',
      '補欠から繰り上がりました。参加の回答をお願いします',
    ]);
    at('2027-02-01T17:00:00+09:00');
    await lapse();
    expect(await states(third)).toEqual(['lapsed']);
    expect((await told()).toSorted()).toEqual([
      '参加の回答期限が過ぎました',
      '補欠から繰り上がりました。参加の回答をお願いします',
    ]);
  });
});
