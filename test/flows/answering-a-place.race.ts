import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import * as contract from '#contract';
import { LapseUnanswered } from '../../libs/contexts/selection/schedules/lapse-unanswered.ts';
import type { Client } from '../world/client.ts';
import { connect } from '../world/database.ts';
import {
  aCohortToDecide,
  type DecisionGround,
  decided,
  frozen,
  published,
  severalApplied,
  stateOf,
} from '../world/deciding.ts';
import { type Applied, anApplication } from '../world/reviewing.ts';
import { aWorld, type World } from '../world/world.ts';

const WAITING = `
  select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
const CLOSE = '2027-01-27T17:00:00+09:00';

describe('Answering for a place at the same time', () => {
  let world: World;
  let gate: pg.Client;
  let ground: DecisionGround;

  beforeAll(async () => {
    world = await aWorld();
    gate = await connect();
  });
  afterAll(() => Promise.all([world.end(), gate.end()]));
  beforeEach(async () => {
    world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
    ground = await aCohortToDecide(world, { places: 3 });
  });

  const waiting = async (count: number) => {
    while ((await world.owner.query(WAITING)).rows[0].waiting < count);
  };
  /** Nobody answers in the cohort until the gate opens: then they go on in the order in which they came. */
  const close = async () => {
    await gate.query('begin');
    await gate.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`results ${ground.cohortId}`]);
  };
  const open = () => gate.query('commit');
  const as = ({ person }: Applied) => world.as(person, null);
  const ofOne = ({ applicationId: cohortApplicationId }: Applied) => ({ params: { cohortApplicationId }, input: {} });
  const states = (...applied: readonly Applied[]) => Promise.all(applied.map((one) => stateOf(world.owner, one)));
  const sweep = () => world.worker.get(LapseUnanswered, { strict: false }).run('settle-places');
  const outWith = async (accepted: number, reserve: number): Promise<Applied[]> => {
    const applied = await severalApplied(world.owner, ground, accepted + reserve);
    await decided(ground, applied.slice(0, accepted), 'accepted');
    await decided(ground, applied.slice(accepted), 'reserve');
    await frozen(ground);
    expect((await published(ground)).status).toBe(201);
    return applied;
  };
  const countOf = async (sql: string): Promise<number> =>
    (await world.owner.query(`select count(*)::int as count from ${sql}`, [ground.cohortId])).rows[0].count;
  /** No track has more than its places, nobody has two, and nobody moved up twice or for nothing. */
  const expectSound = async () => {
    const ofCohort = 'application_results r where r.cohort_id = $1';
    expect(
      await countOf(
        `(select from ${ofCohort} and state in ('offered', 'accepted') group by track_id having count(*) > 3) x`,
      ),
    ).toBe(0);
    expect(
      await countOf(
        `(select from ${ofCohort} and state in ('offered', 'accepted') group by learner_id having count(*) > 1) x`,
      ),
    ).toBe(0);
    const movedUp = await countOf(`${ofCohort} and moved_up_at is not null`);
    expect(movedUp).toBeLessThanOrEqual(await countOf(`${ofCohort} and state in ('declined', 'lapsed', 'given-up')`));
    const told = `events where kind = 'cohort-place-moved-up' and facts ->> 'cohortId' = $1::uuid::text`;
    expect(await countOf(told)).toBe(movedUp);
    expect(await countOf(`(select distinct facts ->> 'cohortApplicationId' from ${told}) x`)).toBe(movedUp);
  };

  it('moves one up for each of all who decline at once, in the order of the reserve', async () => {
    const applied = await outWith(3, 4);
    const clients = await Promise.all(applied.slice(0, 3).map(as));
    await close();
    const declining = clients.map((client, at) => client.ask(contract.declinePlace, ofOne(applied[at] as Applied)));
    await waiting(3);
    await open();
    expect((await Promise.all(declining)).map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await states(...applied)).slice(3)).toEqual(['offered', 'offered', 'offered', 'reserve']);
    await expectSound();
  });

  it('moves one up for each of all who give up what they had taken, and none twice', async () => {
    const applied = await outWith(2, 3);
    for (const one of applied.slice(0, 2)) await (await as(one)).ask(contract.acceptPlace, ofOne(one));
    await world.settle();
    const gives = async (one: Applied) => {
      const client = await as(one);
      const [year] = (await client.ask(contract.listMyYears, { params: {}, input: {} })).answer.items;
      const asked = { params: { traineeId: year?.traineeId as never }, input: { reason: '引っ越すため' } };
      return () => client.ask(contract.giveUpYear, asked);
    };
    const [first, second] = [await gives(applied[0] as Applied), await gives(applied[1] as Applied)];
    await close();
    const giving = [first(), first(), second()];
    await waiting(3);
    await open();
    expect((await Promise.all(giving)).map(({ status }) => status).toSorted()).toEqual([201, 201, 409]);
    expect(await states(...applied)).toEqual(['given-up', 'given-up', 'offered', 'offered', 'reserve']);
    await expectSound();
  });

  it('takes one answer of several from the same person, and enrolls once', async () => {
    const [one] = (await outWith(1, 1)) as [Applied];
    const [left, right] = [await as(one), await as(one)];
    await close();
    const answers = [contract.acceptPlace, contract.acceptPlace].map((route, at) =>
      ([left, right][at] as Client).ask(route, ofOne(one)),
    );
    await waiting(2);
    const declined = right.ask(contract.declinePlace, ofOne(one));
    await waiting(3);
    await open();
    const statuses = (await Promise.all([...answers, declined])).map(({ status }) => status);
    expect(statuses).toEqual(expect.arrayContaining([201, 409, 409]));
    expect(await states(one)).toEqual(['accepted']);
    expect(await countOf(`enrollments where offering_id = (select offering_id from cohorts where id = $1)`)).toBe(1);
    await expectSound();
  });

  it.each([
    ['the answer comes first', ['decline', 'sweep'], 'answers-are-closed'],
    ['the sweep comes first', ['sweep', 'decline'], 'result-already-answered'],
  ] as const)('lets a place lapse once where somebody declines at its deadline: %s', async (_, order, refusal) => {
    const applied = await outWith(1, 2);
    const [one, next, last] = applied as [Applied, Applied, Applied];
    world.clock.instant = new Date(CLOSE);
    const client = await as(one);
    await close();
    const start = { decline: () => client.ask(contract.declinePlace, ofOne(one)), sweep };
    const first = start[order[0]]();
    await waiting(1);
    const second = start[order[1]]();
    await waiting(2);
    await open();
    const ended = await Promise.all([first, second]);
    expect(ended.flatMap((answered) => (answered ? [answered.problem.code] : []))).toEqual([refusal]);
    await sweep();
    expect(await states(one, next, last)).toEqual(['lapsed', 'offered', 'reserve']);
    await expectSound();
  });

  it('gives one place to whoever is first in reserve in two tracks that both lose somebody', async () => {
    const [first, both, third] = (await severalApplied(world.owner, ground, 3)) as [Applied, Applied, Applied];
    const elsewhere = await anApplication(world.owner, ground, { track: 1 });
    const bothElsewhere = await anApplication(world.owner, ground, { track: 1, person: both.person });
    await decided(ground, [first], 'accepted');
    await decided(ground, [both, third], 'reserve');
    await decided(ground, [elsewhere], 'accepted', { track: 1 });
    await decided(ground, [bothElsewhere], 'reserve', { track: 1 });
    await frozen(ground);
    await published(ground);
    const clients = [await as(first), await as(elsewhere)];
    await close();
    const declining = [first, elsewhere].map((one, at) =>
      (clients[at] as Client).ask(contract.declinePlace, ofOne(one)),
    );
    await waiting(2);
    await open();
    expect((await Promise.all(declining)).map(({ status }) => status)).toEqual([201, 201]);
    expect((await states(both, bothElsewhere)).toSorted()).toEqual(['offered', 'reserve']);
    await expectSound();
  });

  it.each(['publication', 'withdrawal'] as const)(
    'leaves no place to whoever withdraws while it is published: %s first',
    async (before) => {
      const applied = await severalApplied(world.owner, ground, 2);
      const [one, next] = applied as [Applied, Applied];
      await decided(ground, [one], 'accepted');
      await decided(ground, [next], 'reserve');
      await frozen(ground);
      const client = await as(one);
      const withdraw = () => client.ask(contract.withdrawCohortApplication, ofOne(one));
      const publish = () => published(ground);
      const [first, second] = before === 'publication' ? [publish, withdraw] : [withdraw, publish];
      await close();
      const begun = first();
      await waiting(1);
      const followed = second();
      await waiting(2);
      await open();
      expect((await Promise.all([begun, followed])).map(({ status }) => status)).toEqual([201, 201]);
      expect(await states(next)).toEqual(['offered']);
      expect(await states(one)).not.toEqual(['offered']);
    },
  );

  it('ends sound when everybody answers at once while the deadline passes', async () => {
    const applied = await outWith(3, 6);
    for (const [round, instant] of ['2027-01-20T09:00:00+09:00', CLOSE, '2027-02-10T09:00:00+09:00'].entries()) {
      world.clock.instant = new Date(instant);
      const clients = await Promise.all(applied.map(as));
      const answers = applied.map((one, at) =>
        (clients[at] as Client).ask((at + round) % 2 ? contract.acceptPlace : contract.declinePlace, ofOne(one)),
      );
      await Promise.all([...answers, sweep(), sweep()]);
      await expectSound();
    }
    const settled = `application_results where cohort_id = $1 and state in ('accepted', 'declined', 'lapsed')`;
    expect(await countOf(settled)).toBeGreaterThan(2);
  });
});
