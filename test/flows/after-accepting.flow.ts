import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id } from '#kernel';
import {
  aCohortToDecide,
  boardOf,
  type DecisionGround,
  decided,
  frozen,
  published,
  severalApplied,
  stateOf,
} from '../world/deciding.ts';
import type { Applied } from '../world/reviewing.ts';
import { aGathering } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

const KEPT = '【Kunren 訓練】回答を受け付けました（若手育成の1年 2026年度）';
const MOVED_UP = '【Kunren 訓練】補欠から繰り上がりました。参加の回答をお願いします（若手育成の1年 2026年度）';

describe('After places were offered', () => {
  let world: World;
  let ground: DecisionGround;
  let [first, second, next, later, last]: Applied[] = [];

  beforeAll(async () => {
    world = await aWorld();
    ground = await aCohortToDecide(world, { places: 2 });
    const applied = await severalApplied(world.owner, ground, 5);
    [first, second, next, later, last] = applied;
    await world.owner.query(`update accounts set mail = id || '@example.jp' where id = any($1)`, [
      applied.map(({ person }) => person),
    ]);
    await decided(ground, [first!, second!], 'accepted');
    await decided(ground, [next!, later!, last!], 'reserve');
    await frozen(ground);
    await published(ground);
    await world.settle();
    world.mailbox.mails.length = 0;
  });
  afterAll(() => world.end());

  const as = ({ person }: Applied) => world.as(person, null);
  const answers = (one: Applied, answer: 'accept' | 'decline', client = ground.clerk) =>
    client.ask(contract.answerForApplicant, {
      params: { cohortApplicationId: one.applicationId },
      input: { answer, note: '11月22日に電話で本人から' },
    });
  const yearOf = async (one: Applied) => {
    const { answer } = await (await as(one)).ask(contract.listMyYears, { params: {}, input: {} });
    return answer.items[0];
  };
  const givesUp = async (one: Applied) =>
    (await as(one)).ask(contract.giveUpYear, {
      params: { traineeId: (await yearOf(one))?.traineeId as Id<'Trainee'> },
      input: { reason: '留学が決まったため' },
    });
  const mailsTo = async ({ person }: Applied) => {
    await world.settle();
    return world.mailbox.mails.filter(({ to }) => to === `${person}@example.jp`);
  };
  const eventsOf = async (kind: string) =>
    (await world.owner.query('select actor_id, reason, facts from events where kind = $1 order by id', [kind])).rows;

  it('the office answers for somebody who telephoned, which they are told and the history keeps', async () => {
    expect((await answers(first!, 'accept')).answer).toEqual({ state: 'accepted' });
    const [mail, ...others] = await mailsTo(first!);
    expect([mail?.subject, others]).toEqual([KEPT, []]);
    expect(mail?.text).toContain('事務局が代わりに記録しました');
    expect(await yearOf(first!)).toMatchObject({ state: 'active', beginsAt: null });
    expect(await eventsOf('cohort-place-accepted')).toMatchObject([
      { actor_id: ground.office.clerk, reason: '11月22日に電話で本人から', facts: { learnerId: first!.person } },
    ]);
    expect((await answers(first!, 'decline')).problem.code).toBe('result-already-answered');
    expect((await answers(next!, 'accept')).problem.code).toBe('no-place-offered');
    expect((await answers(second!, 'decline')).answer).toEqual({ state: 'declined' });
    expect(await stateOf(world.owner, next!)).toBe('offered');
    expect((await mailsTo(next!)).map(({ subject }) => subject)).toEqual([MOVED_UP]);
    expect((await answers(next!, 'accept', await as(later!))).status).toBe(403);
  });

  it('who took a place gives it up before the year begins, and the next is offered it', async () => {
    await (await as(next!)).ask(contract.acceptPlace, {
      params: { cohortApplicationId: next!.applicationId },
      input: {},
    });
    expect((await mailsTo(next!)).map(({ text }) => text.includes('代わりに'))).toEqual([false, false]);
    expect((await givesUp(next!)).status).toBe(201);
    const [, , mail] = await mailsTo(next!);
    expect([mail?.subject, mail?.text.includes('参加の取りやめを受け付けました')]).toEqual([KEPT, true]);
    expect((await mailsTo(later!)).map(({ subject }) => subject)).toEqual([MOVED_UP]);
    expect((await yearOf(next!))?.state).toBe('left');
    const places = await world.owner.query('select state from enrollments where learner_id = $1', [next!.person]);
    expect(places.rows).toEqual([{ state: 'removed' }]);
    const own = await (await as(next!)).ask(contract.viewOwnResult, {
      params: { cohortId: ground.cohortId },
      input: {},
    });
    expect(own.answer.results.map(({ state }) => state)).toEqual(['given-up']);
    expect(await eventsOf('cohort-place-returned')).toMatchObject([
      { actor_id: next!.person, reason: '留学が決まったため' },
    ]);
    expect((await givesUp(next!)).problem.code).toBe('trainee-has-left');
    const line = (await boardOf(ground)).lines.find(({ standing }) => standing.applicationId === next!.applicationId);
    expect(line?.result?.state).toBe('given-up');
  });

  it('and asks the office from the first event on', async () => {
    await aGathering(world.owner, ground.offeringId, '2026-11-20');
    expect((await yearOf(first!))?.beginsAt).toBe('2026-11-20T01:00:00.000Z');
    expect((await givesUp(first!)).problem.code).toBe('year-has-begun');
    expect([await stateOf(world.owner, first!), await stateOf(world.owner, last!)]).toEqual(['accepted', 'reserve']);
    expect((await yearOf(first!))?.state).toBe('active');
  });
});
