import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyForSeats, type SentOf, viewYearOfExercises } from '#contract';
import { type FiscalYear, newId } from '#kernel';
import type { Client } from '../world/client.ts';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { aMember, anOffering, anOffice, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const year = 2026 as FiscalYear;

describe('The year on one page', () => {
  let world: World;
  let clerk: Client;
  let town: Town;
  let exercise: Exercise;

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-11-25T09:00:00+09:00');
    const office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    exercise = await anExercise(world.owner);
  });
  afterAll(() => world.end());

  const ask = async (input: Partial<SentOf<typeof viewYearOfExercises>> = {}) =>
    (await clerk.ask(viewYearOfExercises, { params: {}, input: { fiscalYear: year, ...input } })).answer.items;

  it('shows every exercise with its seats, who waits, and what the office should look at', async () => {
    const { owner } = world;
    const full = await aSeatedOffering(owner, exercise, { seats: 1, startsOn: '2026-12-08' });
    const dateless = await aSeatedOffering(owner, exercise, { startsOn: null, state: 'draft' });
    await owner.query(`update seated_offerings set minimum_participants = 1, seats = 20 where offering_id = $1`, [
      dateless,
    ]);
    for (const name of ['山田 花子', '川田 次郎']) {
      const person = await aMember(owner, town.id, name);
      const learner = await world.as(person, town.id);
      await learner.ask(applyForSeats, { params: {}, input: { choices: [full], companions: [], acceptsTerms: true } });
    }
    await owner.query(`insert into interests values ($1, $2, $3, '2026-11-20T00:00:00Z')`, [
      dateless,
      town.learner,
      town.id,
    ]);
    expect(await ask()).toMatchObject([
      {
        id: full,
        seats: 1,
        held: 1,
        waiting: 1,
        mark: '×',
        applicationClosesAt: '2026-12-01T08:00:00.000Z',
        warnings: ['no-venue', 'no-instructor', 'deadline-near'],
      },
      {
        id: dateless,
        startsOn: null,
        interested: 1,
        state: 'draft',
        warnings: ['no-date', 'no-venue', 'no-instructor'],
      },
    ]);
    await owner.query(`update seated_offerings set seats = 20, minimum_participants = 8 where offering_id = $1`, [
      full,
    ]);
    expect((await ask())[0]?.warnings).toContain('minimum-not-reached');
  });

  it('is filtered by course, month and region, and is the office’s alone', async () => {
    expect(await ask({ month: 12 })).toHaveLength(1);
    expect(await ask({ month: 1 })).toEqual([]);
    expect(await ask({ courseId: exercise.courseId })).toHaveLength(2);
    expect(await ask({ courseId: newId<'Course'>() })).toEqual([]);
    const { rows } = await world.owner.query(
      `select id, bureau_id from organizations where type = 'prefecture' order by code limit 1`,
    );
    await world.owner.query(
      `with venue as (insert into venues values ($1, '北の会場', '一番地', '201', '', '', $2, 30, 1) returning id)
      update seated_offerings set venue_id = (select id from venue) where starts_on is not null`,
      [newId(), rows[0].id],
    );
    expect(await ask({ bureauId: rows[0].bureau_id })).toMatchObject([
      { venue: '北の会場', prefecture: { id: rows[0].id } },
    ]);
    const coordinator = await world.as(town.coordinator, town.id);
    expect((await coordinator.ask(viewYearOfExercises, { params: {}, input: { fiscalYear: year } })).status).toBe(403);
  });
});
