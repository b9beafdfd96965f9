import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OfferingId } from '#kernel';
import { MakeAward } from '../../libs/contexts/credentials/use-cases/make-award.ts';
import { anOffering, aTown, type Town } from '../world/town.ts';
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
});
