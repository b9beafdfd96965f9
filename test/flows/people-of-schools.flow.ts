import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  applyForMembers,
  applyForSeats,
  listOpenExercises,
  nameSeats,
  reserveSeats,
  swapPerson,
  viewApplication,
} from '#contract';
import type { Id, OfferingId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { aMember, anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('People of a school, where students may not take the exercise', () => {
  let world: World;
  let town: Town;
  let school: Town;
  let exercise: Exercise;
  let seats: OfferingId;

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    const offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    school = await aTown(world.owner, '青空高専', offering);
    await world.owner.query(`update organizations set type = 'school', kind = null where id = $1`, [school.id]);
    exercise = await anExercise(world.owner);
    seats = await aSeatedOffering(world.owner, exercise);
  });
  afterAll(() => world.end());

  const asked = async (person: PersonId, { id }: Town) => {
    const input = { editionId: exercise.editionId, agreesToTerms: 'true' as const };
    const { answer } = await (await world.as(person, id)).ask(listOpenExercises, { params: {}, input });
    return answer.items.map(({ studentsMayApply, asksForStudents }) => ({ studentsMayApply, asksForStudents }));
  };
  const given = () => ({ choices: [seats], acceptsTerms: true });

  it('are asked whether they are students, people of a town are not', async () => {
    expect(await asked(school.coordinator, school)).toEqual([{ studentsMayApply: false, asksForStudents: true }]);
    expect(await asked(town.learner, town)).toEqual([{ studentsMayApply: false, asksForStudents: false }]);
  });

  it('are refused as students in a sentence, seated as staff, and looked at by the office while nobody has said', async () => {
    const learner = await world.as(school.learner, school.id);
    const apply = (said: { areStudents?: boolean }) =>
      learner.ask(applyForSeats, { params: {}, input: { ...given(), companions: [], ...said } });
    const refused = await apply({ areStudents: true });
    expect(refused.problem.code).toBe('not-eligible-student');
    expect(refused.problem.detail).toContain('学生');
    expect((await apply({ areStudents: false })).answer).toMatchObject({ state: 'confirmed' });
    const unsaid = await aMember(world.owner, school.id, '答えていない人');
    const other = await world.as(unsaid, school.id);
    const { answer } = await other.ask(applyForSeats, { params: {}, input: { ...given(), companions: [] } });
    expect(answer).toMatchObject({ state: 'awaiting-approval' });
  });

  it('are applied for by their coordinator, who says it for all of them and invites whoever has no account', async () => {
    const coordinator = await world.as(school.coordinator, school.id);
    const teacher = await aMember(world.owner, school.id, '教員 太郎');
    const invited = [{ name: '着任 予定', mail: 'new@school.example' }];
    const apply = (areStudents: boolean) =>
      coordinator.ask(applyForMembers, {
        params: {},
        input: { ...given(), personIds: [teacher], invited, areStudents },
      });
    expect((await apply(true)).problem.code).toBe('not-eligible-student');
    const { answer } = await apply(false);
    expect(answer).toMatchObject({ state: 'confirmed' });
    const { rows } = await world.owner.query(
      `select count(*)::int as seats, count(learner_id)::int as named from application_members where application_id = $1`,
      [answer.id],
    );
    expect(rows).toEqual([{ seats: 2, named: 1 }]);
  });

  it('are not applied for as students where they are invited alone', async () => {
    const coordinator = await world.as(school.coordinator, school.id);
    const invited = [{ name: '在学 予定', mail: 'student@school.example' }];
    const input = { ...given(), personIds: [], invited, areStudents: true };
    const refused = await coordinator.ask(applyForMembers, { params: {}, input });
    expect(refused.problem.code).toBe('not-eligible-student');
  });

  it('are asked again where they are named later or take over a seat; people of a town are not', async () => {
    const coordinator = await world.as(school.coordinator, school.id);
    const [teacher, next] = [
      await aMember(world.owner, school.id, '講師 次郎'),
      await aMember(world.owner, school.id, '教員 三郎'),
    ];
    const reserved = await coordinator.ask(reserveSeats, { params: {}, input: { ...given(), seats: 2 } });
    const params = { applicationId: reserved.answer.id as Id<'Application'> };
    const party = async () => (await coordinator.ask(viewApplication, { params })).answer;
    const { seats: open, asksForStudents } = await party();
    expect(asksForStudents).toBe(true);
    const names = [
      { seatId: open[0]?.id as Id<'Seat'>, personId: teacher },
      { seatId: open[1]?.id as Id<'Seat'>, name: '着任 次年', mail: 'later@school.example' },
    ];
    const name = async (said: { areStudents?: boolean }, named = names) => {
      const { version } = await party();
      return coordinator.ask(nameSeats, { params, input: { names: named, version, ...said } });
    };
    const unsaid = await name({});
    expect(unsaid.problem).toMatchObject({ status: 409, code: 'students-not-said' });
    expect(unsaid.problem.detail).toContain('学生がいるかどうか');
    expect((await name({ areStudents: true })).problem.code).toBe('not-eligible-student');
    expect((await name({ areStudents: true }, names.slice(1))).problem.code).toBe('not-eligible-student');
    expect((await name({ areStudents: false })).answer).toMatchObject({ state: 'confirmed' });
    const swap = async (said: { areStudents?: boolean }) => {
      const { seats: taken, version } = await party();
      const seatId = taken.find(({ personId }) => personId === teacher)?.id as Id<'Seat'>;
      const input = { seatId, personId: next, reason: '出張のため', version, ...said };
      return coordinator.ask(swapPerson, { params, input });
    };
    expect((await swap({})).problem.code).toBe('students-not-said');
    expect((await swap({ areStudents: true })).problem.code).toBe('not-eligible-student');
    expect((await swap({ areStudents: false })).answer).toMatchObject({ state: 'confirmed' });
    expect((await party()).seats.map(({ personId }) => personId)).toContain(next);

    const ofTown = await world.as(town.coordinator, town.id);
    const held = (await ofTown.ask(reserveSeats, { params: {}, input: { ...given(), seats: 1 } })).answer;
    const own = { applicationId: held.id as Id<'Application'> };
    const { seats: free, asksForStudents: areAsked } = (await ofTown.ask(viewApplication, { params: own })).answer;
    expect(areAsked).toBe(false);
    const input = { names: [{ seatId: free[0]?.id as Id<'Seat'>, personId: town.learner }], version: held.version };
    expect((await ofTown.ask(nameSeats, { params: own, input })).answer).toMatchObject({ state: 'confirmed' });
  });
});
