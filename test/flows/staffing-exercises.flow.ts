import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assignStaff, endMembership, planOffering, viewHistory, viewWork } from '#contract';
import type { CalendarDate, FiscalYear, Id, OfferingId, PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { aMember, anOffice, aTeacher, grant, type Office } from '../world/town.ts';
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

  it('loses whoever leaves, if it is still to come; the office is told who is missing', async () => {
    const toCome = await aSeatedOffering(world.owner, exercise, { startsOn: '2027-02-10' });
    const begun = await aSeatedOffering(world.owner, exercise, { startsOn: '2026-11-25' });
    const [leaver, elsewhere] = [
      await aTeacher(world.owner, office, '去る 人'),
      await aTeacher(world.owner, office, '残る 人'),
    ];
    const other = await anOffice(world.owner);
    await grant(world.owner, elsewhere, other.id, 'instructor');
    const part = async (of: OfferingId, personId: PersonId, as: 'instructor' | 'tutor') =>
      expect((await clerk.ask(assignStaff, { params: { offeringId: of }, input: { personId, part: as } })).status).toBe(
        201,
      );
    for (const each of [toCome, begun]) {
      await part(each, leaver, 'instructor');
      await part(each, elsewhere, 'tutor');
    }
    for (const person of [leaver, elsewhere]) {
      const { rows } = await world.owner.query('select id from memberships where person_id = $1', [person]);
      const asked = { params: { memberId: rows[0].id }, input: { reason: '会社へ復帰' } };
      expect((await clerk.ask(endMembership, asked)).status).toBe(201);
    }
    await world.settle();
    const staff = await world.owner.query(
      'select offering_id, person_id from offering_staff where person_id = any($1)',
      [[leaver, elsewhere]],
    );
    const kept = [
      [begun, leaver],
      [begun, elsewhere],
      [toCome, elsewhere],
    ].map(([offering_id, person_id]) => ({ offering_id, person_id }));
    expect(staff.rows).toHaveLength(kept.length);
    expect(staff.rows).toEqual(expect.arrayContaining(kept));
    expect((await assign(leaver)).problem.code).toBe('staff-cannot-teach');
    const work = async () =>
      (await clerk.ask(viewWork, { params: {} })).answer.items.filter(({ kind }) => kind === 'staff-left');
    expect(await work()).toEqual([expect.objectContaining({ count: 1, recordId: toCome, dueOn: '2027-02-10' })]);
    const about = { about: 'offering' as const, id: `${toCome}` as Id<'Record'> };
    const { answer } = await clerk.ask(viewHistory, { params: about, input: {} });
    const released = answer.items.filter(({ kind }) => kind === 'staff-released');
    expect(released).toEqual([expect.objectContaining({ reason: '所属の終了', isBySystem: true })]);
    await part(toCome, office.clerk, 'instructor');
    expect(await work()).toEqual([]);
  });

  it('is never planned without seats', async () => {
    const accessPeriod = { startsOn: '2026-12-01' as CalendarDate, endsOn: '2027-02-28' as CalendarDate };
    const input = { editionId: exercise.editionId, name: '席のない演習', fiscalYear: 2026 as FiscalYear, accessPeriod };
    const refused = await clerk.ask(planOffering, { params: {}, input: { ...input, opensNow: false } });
    expect(refused.problem.code).toBe('exercise-needs-seats');
    expect(refused.problem.detail).toContain('演習の開催回を作る');
  });
});
