import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { aCohort, type CohortGround } from '../world/cohort.ts';
import { connect } from '../world/database.ts';
import { aMember, anOffering, anOffice, aTeacher, aTown, type Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('Staff of a track', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let cohort: CohortGround;
  let trainer: PersonId;

  beforeAll(async () => {
    world = await aWorld();
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    cohort = await aCohort(world.owner, { phase: 'draft' });
    trainer = await aTeacher(world.owner, office, '講師 一');
  });
  afterAll(() => world.end());

  const at = (): { params: { cohortId: Id<'Cohort'> } } => ({ params: { cohortId: cohort.cohortId } });
  const assign = (personId: PersonId, track = cohort.trackIds[0], part: 'trainer' | 'reviewer' = 'trainer') =>
    clerk.ask(contract.assignTrackStaff, { ...at(), input: { trackId: track, personId, part } });

  it('are instructors or of the office, each part once', async () => {
    const plain = await aMember(world.owner, office.id, '受付 三');
    expect((await assign(plain)).problem.detail).toContain('講師に任命してください');
    expect((await assign('00000000-0000-7000-8000-000000000000' as PersonId)).status).toBe(404);
    const answers = [await assign(trainer), await assign(trainer), await assign(trainer, undefined, 'reviewer')];
    expect(answers.map(({ answer }) => answer.isNew)).toEqual([true, false, true]);
    const other = await aCohort(world.owner);
    expect((await assign(trainer, other.trackIds[0])).problem.code).toBe('track-unknown');
  });

  it('see the cohort they serve, already as a draft, with their own track’s staff alone; others do not', async () => {
    const second = await aTeacher(world.owner, office, '講師 四');
    await assign(second, cohort.trackIds[1]);
    const stranger = await aTeacher(world.owner, office, '講師 五');
    const [mine, theirs, nobodys] = await Promise.all(
      [trainer, second, stranger].map((person) => world.as(person, office.id)),
    );
    const looked = await mine?.ask(contract.viewCohort, { ...at(), input: {} });
    expect(looked?.answer.staff.map(({ name, part }) => [name, part])).toEqual([
      ['講師 一', 'trainer'],
      ['講師 一', 'reviewer'],
    ]);
    expect(looked?.answer.abilities).toEqual({
      correct: false,
      defineForm: false,
      defineCriteria: false,
      assignStaff: false,
      changePhase: false,
      copy: false,
      chooseOffering: false,
    });
    expect((await theirs?.ask(contract.viewCohort, { ...at(), input: {} }))?.answer.staff.length).toBe(1);
    const missing = await nobodys?.ask(contract.viewCohort, { ...at(), input: {} });
    expect([missing?.status, missing?.problem.code]).toEqual([404, 'cohort-unknown']);
    const listed = await Promise.all(
      [mine, nobodys].map((client) => client?.ask(contract.listCohorts, { params: {}, input: {} })),
    );
    expect(listed.map((list) => list?.answer.items.map(({ id }) => id))).toEqual([[cohort.cohortId], []]);
  });

  it('reach in the database what they serve, whatever a query forgets', async () => {
    const seen = async (reach: string, id: string) => {
      const sql = `
        select (select count(*)::int from cohorts) as cohorts, (select count(*)::int from tracks) as tracks,
          (select count(*)::int from criteria) as criteria, (select count(*)::int from track_staff) as staff`;
      const api = await connect('kunren_api');
      try {
        await api.query('begin');
        await api.query(`select set_config('app.reach', $1, true), set_config('app.reach_id', $2, true)`, [reach, id]);
        return (await api.query(sql)).rows[0];
      } finally {
        await api.query('rollback');
        await api.end();
      }
    };
    // Two cohorts: the draft they serve, and one that takes applications.
    expect(await seen('track', trainer)).toEqual({ cohorts: 2, tracks: 4, criteria: 2, staff: 2 });
    expect(await seen('self', trainer)).toEqual({ cohorts: 1, tracks: 2, criteria: 0, staff: 2 });
    expect(await seen('organization', office.id)).toEqual({ cohorts: 1, tracks: 2, criteria: 0, staff: 0 });
    expect(await seen('nation', '')).toMatchObject({ cohorts: 2, criteria: 4, staff: 3 });
  });

  it('leave again, and their reach with them; nothing of it is open to those who define nothing', async () => {
    const leaving = { cohortId: cohort.cohortId, trackId: cohort.trackIds[0], personId: trainer };
    for (const part of ['trainer', 'reviewer'] as const) {
      const released = await clerk.ask(contract.releaseTrackStaff, { params: { ...leaving, part }, input: {} });
      expect(released.status).toBe(200);
    }
    const again = await clerk.ask(contract.releaseTrackStaff, { params: { ...leaving, part: 'trainer' }, input: {} });
    expect(again.problem.code).toBe('cohort-staff-unknown');
    const mine = await world.as(trainer, office.id);
    expect((await mine.ask(contract.viewCohort, { ...at(), input: {} })).status).toBe(404);
    const town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    const coordinator = await world.as(town.coordinator, town.id);
    expect((await coordinator.ask(contract.listCohorts, { params: {}, input: {} })).status).toBe(403);
  });
});
