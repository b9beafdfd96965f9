import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInWithLink, signInWithSlip } from '#contract';
import { IssueCode } from '#identity';
import { anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('One code shown by many at once', () => {
  let world: World;
  let town: Town;

  beforeAll(async () => {
    world = await aWorld();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
  });
  afterAll(() => world.end());

  const issue = (purpose: 'slip' | 'invitation') =>
    world.api.get(IssueCode, { strict: false }).execute({ personId: town.learner, purpose });
  const visitors = (count: number) => Promise.all(Array.from({ length: count }, () => world.visitor()));

  it('opens one session for a link', async () => {
    const { code } = await issue('invitation');
    const shown = (await visitors(5)).map((who) => who.ask(signInWithLink, { params: {}, input: { code } }));
    const statuses = (await Promise.all(shown)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  });

  it('opens one session for a slip', async () => {
    const { code } = await issue('slip');
    const input = { signInId: town.learner, code };
    const shown = (await visitors(5)).map((who) => who.ask(signInWithSlip, { params: {}, input }));
    const statuses = (await Promise.all(shown)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect((await world.owner.query('select from sessions')).rowCount).toBe(2);
  });
});
