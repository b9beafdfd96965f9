import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import { aNewcomer, anEnrollment, anOffice, aTeacher, type Office } from '../world/town.ts';
import { acceptsThePlace } from '../world/accepted-place.ts';
import { aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

describe('The year of a cohort', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let year: YearGround;
  let trainer: PersonId;
  let other: TraineeGround;
  const everything = { page: 1, perPage: 25, sort: 'name', order: 'asc' } as const;

  beforeAll(async () => {
    world = await aWorld();
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    year = await aYear(world.owner);
    trainer = await aTeacher(world.owner, office, '学習の講師');
    await serves(world.owner, { ...year, trackId: year.trackIds[0], personId: trainer });
    other = await aTrainee(world.owner, year, { trackId: year.trackIds[1], name: '別コースの人' });
  });
  afterAll(() => world.end());

  const joins = async (name: string) => {
    const learner = await aNewcomer(world.owner, name);
    const enrollmentId = await anEnrollment(world.owner, { id: year.organizationId, learner }, year.offeringId);
    await acceptsThePlace(world, year, learner, enrollmentId);
    await acceptsThePlace(world, year, learner, enrollmentId);
    await world.settle();
    return { learner, enrollmentId, client: await world.as(learner, null) };
  };
  const yearsOf = async (client: Client) =>
    (await client.ask(contract.listMyYears, { params: {}, input: {} })).answer.items;

  it('begins with an accepted place, once, and its trainee sees where they stand', async () => {
    const { client } = await joins('新しい人');
    const [mine, ...more] = await yearsOf(client);
    expect([
      mine?.programName.ja,
      mine?.fiscalYear,
      mine?.track.name.ja,
      mine?.seminar,
      mine?.mentors,
      mine?.state,
    ]).toEqual(['若手育成の1年', 2026, '表現駆動', null, [], 'active']);
    expect(more).toEqual([]);
  });

  it('gets its trainee a seminar and mentors of the track by the office, who sees a stale screen refused', async () => {
    const { client } = await joins('ゼミの人');
    const traineeId = (await yearsOf(client))[0]?.traineeId as Id<'Trainee'>;
    const place = (asked: Partial<{ seminarId: Id<'Seminar'> | null; mentorIds: PersonId[]; version: number }>) =>
      clerk.ask(contract.placeTrainee, {
        params: { traineeId },
        input: { seminarId: year.seminarId, mentorIds: [trainer], version: 1, ...asked },
      });
    const seen = (await clerk.ask(contract.viewTrainee, { params: { traineeId }, input: {} })).answer;
    expect([seen.seminars.map(({ name }) => name.ja), seen.guides.map(({ name }) => name)]).toEqual([
      ['第1ゼミ'],
      ['学習の講師'],
    ]);
    expect((await place({ mentorIds: [office.clerk] })).problem.code).toBe('mentor-serves-another-track');
    expect((await place({ seminarId: '00000000-0000-7000-8000-000000000000' as Id<'Seminar'> })).problem.code).toBe(
      'seminar-of-another-track',
    );
    expect((await place({})).answer).toEqual({ version: 2 });
    expect((await place({ seminarId: null })).problem.code).toBe('record-changed-meanwhile');
    const [mine] = await yearsOf(client);
    expect([mine?.seminar?.name.ja, mine?.mentors.map(({ name }) => name)]).toEqual(['第1ゼミ', ['学習の講師']]);
    expect((await place({ mentorIds: [], version: 2 })).answer).toEqual({ version: 3 });
    expect((await yearsOf(client))[0]?.mentors).toEqual([]);
  });

  it('shows a trainer the trainees of their track alone, and places nobody for them', async () => {
    const client = await world.as(trainer, office.id);
    const listed = await client.ask(contract.listTrainees, { params: {}, input: everything });
    expect(listed.answer.items.map(({ name }) => name).toSorted()).toEqual(['ゼミの人', '新しい人'].toSorted());
    expect(
      (await client.ask(contract.listTrainees, { params: {}, input: { ...everything, q: '別' } })).answer.total,
    ).toBe(0);
    const of = { params: { traineeId: other.traineeId } };
    expect((await client.ask(contract.viewTrainee, { ...of, input: {} })).status).toBe(404);
    const placing = { seminarId: null, mentorIds: [], version: 1 };
    expect((await client.ask(contract.placeTrainee, { ...of, input: placing })).status).toBe(403);
    const all = await clerk.ask(contract.listTrainees, {
      params: {},
      input: { ...everything, cohortId: year.cohortId },
    });
    expect(all.answer.total).toBe(3);
  });

  it('is left with the enrollment: what was done stays, and nothing is changed any more', async () => {
    const { client, enrollmentId } = await joins('辞める人');
    const enrollment = { params: { enrollmentId } };
    const { rows } = await world.owner.query('select version from enrollments where id = $1', [enrollmentId]);
    await world.owner.query('update enrollments set started_at = now() where id = $1', [enrollmentId]);
    const withdrawn = await clerk.ask(contract.withdrawEnrollment, {
      ...enrollment,
      input: { reason: '進学のため', version: rows[0].version },
    });
    expect(withdrawn.status).toBe(201);
    await world.settle();
    const [mine] = await yearsOf(client);
    expect(mine?.state).toBe('left');
    const placing = { seminarId: null, mentorIds: [], version: mine?.version ?? 0 };
    const refused = await clerk.ask(contract.placeTrainee, {
      params: { traineeId: mine?.traineeId as Id<'Trainee'> },
      input: placing,
    });
    expect(refused.problem.code).toBe('trainee-has-left');
  });
});
