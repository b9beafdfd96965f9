import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyForMembers, applyForSeats, listOpenExercises } from '#contract';
import type { OfferingId, PersonId } from '#kernel';
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
});
