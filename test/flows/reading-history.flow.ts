import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { extendAccess, viewHistory } from '#contract';
import type { CalendarDate, Id } from '#kernel';
import { forgetEverybody } from '../world/database.ts';
import { anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('The history of a record', () => {
  let world: World;
  let town: Town;
  let other: Town;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    const offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    other = await aTown(world.owner, '緑野市', offering);
    const coordinator = await world.as(town.coordinator, town.id);
    const input = { endsOn: '2027-01-31' as CalendarDate, reason: '療養休暇のため', version: 1 };
    await coordinator.ask(extendAccess, { params: { enrollmentId: town.enrollment }, input });
  });

  const asked = async (who: Town, about: 'enrollment' | 'person', id: string) => {
    const client = await world.as(who.coordinator, who.id);
    return client.ask(viewHistory, { params: { about, id: id as Id<'Record'> } });
  };

  it('tells who did what, when and why, of an enrollment and of its person', async () => {
    const entry = {
      kind: 'access-extended',
      actorName: '青空町の取りまとめ',
      isBySystem: false,
      reason: '療養休暇のため',
      facts: { endsOn: '2027-01-31' },
      changes: [],
    };
    const ofEnrollment = await asked(town, 'enrollment', town.enrollment);
    expect(ofEnrollment.answer.items).toEqual([expect.objectContaining(entry)]);
    expect((await asked(town, 'person', town.learner)).answer.items).toEqual([expect.objectContaining(entry)]);
  });

  it('tells another organization nothing, and a learner is not permitted', async () => {
    expect((await asked(other, 'enrollment', town.enrollment)).answer.items).toEqual([]);
    const learner = await world.as(town.learner, town.id);
    const params = { about: 'enrollment' as const, id: town.enrollment as string as Id<'Record'> };
    expect((await learner.ask(viewHistory, { params })).problem.code).toBe('permission-missing');
  });

  it('says that a field changed when its values have been erased', async () => {
    const { rows } = await world.owner.query(`update events set changed = '{"kana": {}}' returning id`);
    await world.owner.query(`insert into event_values values ($1, 'kana', $2, 's', 'あ', 'い')`, [rows[0].id, town.id]);
    const told = async () => (await asked(town, 'enrollment', town.enrollment)).answer.items[0]?.changes;
    expect(await told()).toEqual([{ field: 'kana', before: 'あ', after: 'い', isErased: false }]);
    await world.owner.query('delete from event_values');
    expect(await told()).toEqual([{ field: 'kana', before: null, after: null, isErased: true }]);
  });
});
