import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  listMyCourses,
  listNextOfferings,
  listPreLearning,
  loadContent,
  markLessonRead,
  publishContent,
  scheduleSession,
  viewWork,
} from '#contract';
import { type Id, newId, type OfferingId, type PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { aPackage, zipOf } from '../world/package.ts';
import { aTaughtExercise, giveSeats, type TaughtExercise, wholeDay } from '../world/taught-exercise.ts';
import { aMember, anEnrollment, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const DAY = '2026-12-15';

describe('Whoever has a place in an exercise', () => {
  let world: World;
  let office: Office;
  let exercise: TaughtExercise;
  let town: Town;
  let learner: Client;
  let colleague: PersonId;
  let editionId: Id<'Edition'>;

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-12-01T09:00:00+09:00');
    office = await anOffice(world.owner);
    exercise = await aTaughtExercise(world.owner, office);
    town = await aTown(world.owner, '青空町', exercise.offering);
    const { rows } = await world.owner.query(
      `update editions e set completion_rule = '{"units": "all-required", "quiz": "none", "attendance": "full"}'
       from offerings o where o.edition_id = e.id and o.id = $1 returning e.id, e.code`,
      [exercise.offering],
    );
    editionId = rows[0].id;
    const clerk = await world.as(office.clerk, office.id);
    const loaded = await clerk.ask(loadContent, { params: { editionId }, input: zipOf(aPackage(rows[0].code)) });
    const contentVersionId = loaded.answer.contentVersionId as Id<'ContentVersion'>;
    await clerk.ask(publishContent, { params: { contentVersionId } });
    await clerk.ask(scheduleSession, { params: { offeringId: exercise.offering }, input: wholeDay(DAY) });
    learner = await world.as(town.learner, town.id);
  });
  afterAll(() => world.end());

  const mine = async () => (await learner.ask(listMyCourses, { params: {}, input: {} })).answer.items[0];
  const read = (slug: string) =>
    learner.ask(markLessonRead, { params: { enrollmentId: town.enrollment, slug }, input: {} });
  const seenBy = async (person: Client) => {
    const { answer, status } = await person.ask(listPreLearning, { params: { offeringId: exercise.offering } });
    if (status !== 200) return { status, states: [] };
    return { status, dueOn: answer.dueOn, states: answer.items.map(({ state }) => state).toSorted() };
  };

  it('has its pre-learning before them, due the day before', async () => {
    expect(await mine()).toMatchObject({
      exercise: { startsOn: DAY, dueOn: '2026-12-14', completedBy: 'full', attendance: null, isCalledOff: false },
      nextStep: { kind: 'lesson', slug: 'passwords' },
      completedOn: null,
    });
  });

  it('is seen by the instructor: done, begun or not, and by no other instructor', async () => {
    colleague = await aMember(world.owner, town.id, '髙橋 花子');
    await anEnrollment(world.owner, { id: town.id, learner: colleague }, exercise.offering);
    const instructor = await world.as(exercise.instructor, office.id);
    expect(await seenBy(instructor)).toEqual({ status: 200, dueOn: '2026-12-14', states: ['not-begun', 'not-begun'] });
    await read('passwords');
    expect((await seenBy(instructor)).states).toEqual(['begun', 'not-begun']);
    await read('phishing');
    expect((await seenBy(instructor)).states).toEqual(['done', 'not-begun']);
    const elsewhere = await aTaughtExercise(world.owner, office, '別の講師');
    expect((await seenBy(await world.as(elsewhere.instructor, office.id))).states).toEqual([]);
    expect((await seenBy(learner)).status).toBe(403);
  });

  it('waits as work of the coordinator until the day before, for whoever has not read it', async () => {
    const waitingOn = async (today: string) => {
      world.clock.instant = new Date(`${today}T09:00:00+09:00`);
      const coordinator = await world.as(town.coordinator, town.id);
      const { items } = (await coordinator.ask(viewWork, { params: {} })).answer;
      return items.map(({ kind, count, dueOn }) => [kind, count, dueOn]);
    };
    expect(await waitingOn('2026-12-14')).toEqual([['not-invited', 1, '2026-12-14']]);
    expect(await waitingOn('2026-12-15')).toEqual([]);
    world.clock.instant = new Date('2026-12-01T09:00:00+09:00');
  });

  it('is reminded a week before it is due, unless it is read', async () => {
    world.clock.instant = new Date('2026-12-07T09:00:00+09:00');
    await world.tick();
    expect(world.mailbox.mails.map(({ to, subject }) => [to, subject])).toEqual([
      [`${colleague}@example.jp`, expect.stringContaining('2026年12月14日（月）')],
    ]);
    learner = await world.as(town.learner, town.id);
  });

  it('has not completed anything by reading: what remains is the exercise, after its quiz', async () => {
    expect(await mine()).toMatchObject({ completedOn: null, nextStep: { kind: 'quiz' } });
    await world.owner.query('update enrollments set passed_at = now() where id = $1', [town.enrollment]);
    expect(await mine()).toMatchObject({ completedOn: null, nextStep: { kind: 'exercise', startsOn: DAY } });
    const { rows } = await world.owner.query(`select from events where kind = 'course-completed'`);
    expect(rows).toEqual([]);
  });

  it('is shown the next offerings of the same course: free ones first, and never one that is past or called off', async () => {
    const another = async (name: string, startsOn: string, { seats = 30, state = 'open' } = {}) => {
      const id = newId<'Offering'>();
      await world.owner.query(
        `insert into offerings (id, edition_id, organization_id, fiscal_year, name, access_starts_on, access_ends_on, state, version)
         select $1, edition_id, organization_id, fiscal_year, $2, access_starts_on, access_ends_on, $3, 1
         from offerings where id = $4`,
        [id, name, state, exercise.offering],
      );
      await giveSeats(world.owner, id as OfferingId);
      await world.owner.query(
        'update seated_offerings set starts_on = $2, ends_on = $2, seats = $3 where offering_id = $1',
        [id, startsOn, seats],
      );
      await world.owner.query('insert into seat_ledgers (offering_id, held, sequence) values ($1, $2, 0)', [
        id,
        name === '満席' ? seats : 0,
      ]);
    };
    await another('満席', '2027-01-05', { seats: 1 });
    await another('空き', '2027-01-20');
    await another('過去', '2026-11-20');
    await another('締切のあと', '2026-12-03');
    await another('中止', '2027-01-25', { state: 'canceled' });
    const params = { enrollmentId: town.enrollment };
    const { answer } = await learner.ask(listNextOfferings, { params });
    expect(answer.items.map(({ name, free, mark }) => [name, free, mark])).toEqual([
      ['空き', 30, '○'],
      ['満席', 0, '×'],
    ]);
    const stranger = await world.as(exercise.instructor, office.id);
    expect((await stranger.ask(listNextOfferings, { params })).status).toBe(404);
  });
});
