import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listAwards, reissueAward } from '#contract';
import type { OfferingId } from '#kernel';
import { MakeAward } from '../../libs/contexts/credentials/use-cases/make-award.ts';
import { aMember, anOffering, aTown, grant, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('An award', () => {
  let world: World;
  let offering: OfferingId;
  let town: Town;

  beforeAll(async () => {
    world = await aWorld();
    offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
  });
  afterAll(() => world.end());

  it('is made once by ten at the same time, with one event', async () => {
    const deed = {
      kind: 'pass' as const,
      enrollmentId: town.enrollment,
      learnerId: town.learner,
      organizationId: town.id,
      offeringId: offering,
      completedOn: '2026-11-22' as never,
    };
    const makeAward = world.worker.get(MakeAward, { strict: false });
    await Promise.all(Array.from({ length: 10 }, () => makeAward.execute(deed)));
    const { rows } = await world.owner.query(`select (select count(*) from awards)::integer as awards,
      (select count(*) from events where kind = 'award-made')::integer as events,
      (select count(*) from badge_classes)::integer as badges`);
    expect(rows).toEqual([{ awards: 1, events: 1, badges: 1 }]);
  });

  it('is corrected once by two at the same time; the second is told', async () => {
    const officer = await aMember(world.owner, town.id, '事務局の人');
    await grant(world.owner, officer, town.id, 'program-office');
    const office = await world.as(officer, town.id);
    const [award] = (await office.ask(listAwards, { params: {} })).answer.items;
    const params = { awardId: award?.id as never };
    const input = (learnerName: string) => ({
      learnerName,
      organizationName: '青空町',
      department: null,
      reason: '誤り',
    });
    const answers = await Promise.all(
      ['山田 花子', '山本 花子'].map((name) => office.ask(reissueAward, { params, input: input(name) })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.problem.code).toBe('award-already-superseded');
    const { rows } = await world.owner.query('select status from awards order by revision');
    expect(rows).toEqual([{ status: 'superseded' }, { status: 'active' }]);
  });
});
