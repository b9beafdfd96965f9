import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assignStaff, planOffering } from '#contract';
import type { CalendarDate, FiscalYear, OfferingId, PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { aMember, anOffice, aTeacher, type Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('An offering of an exercise', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let exercise: Exercise;
  let offeringId: OfferingId;

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-11-25T09:00:00+09:00');
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    exercise = await anExercise(world.owner);
    offeringId = await aSeatedOffering(world.owner, exercise);
  });
  afterAll(() => world.end());

  const assign = (personId: PersonId) =>
    clerk.ask(assignStaff, { params: { offeringId }, input: { personId, part: 'instructor' } });
  const staffed = async () =>
    (await world.owner.query('select person_id from offering_staff where offering_id = $1', [offeringId])).rows.length;

  it('is instructed by instructors and the office alone: others are refused in a sentence', async () => {
    const colleague = await aMember(world.owner, office.id, '受付 次郎');
    const refused = await assign(colleague);
    expect(refused.problem.code).toBe('staff-cannot-teach');
    expect(refused.problem.detail).toContain('講師に任命してください');
    const retired = await aTeacher(world.owner, office, '講師 太郎');
    await world.owner.query(`update role_grants set ends_on = '2026-11-24' where person_id = $1`, [retired]);
    expect((await assign(retired)).problem.code).toBe('staff-cannot-teach');
    expect(await staffed()).toBe(0);
    expect((await assign(await aTeacher(world.owner, office, '講師 花子'))).status).toBe(201);
    expect((await assign(office.clerk)).status).toBe(201);
    expect(await staffed()).toBe(2);
  });

  it('is never planned without seats', async () => {
    const accessPeriod = { startsOn: '2026-12-01' as CalendarDate, endsOn: '2027-02-28' as CalendarDate };
    const input = { editionId: exercise.editionId, name: '席のない演習', fiscalYear: 2026 as FiscalYear, accessPeriod };
    const refused = await clerk.ask(planOffering, { params: {}, input: { ...input, opensNow: false } });
    expect(refused.problem.code).toBe('exercise-needs-seats');
    expect(refused.problem.detail).toContain('演習の開催回を作る');
  });
});
