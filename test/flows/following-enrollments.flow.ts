import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  enrollMembers,
  exportEnrollments,
  extendAccess,
  listEnrollments,
  removeEnrollment,
  viewEnrollment,
  withdrawEnrollment,
} from '#contract';
import { type EnrollmentId, type EnrollmentStatus, statusOf } from '#enrollment';
import type { CalendarDate, OfferingId, PersonId } from '#kernel';
import { readTable } from '#platform';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { aMember, anOffice, anEnrollment, anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type Sought = {
  status?: EnrollmentStatus;
  department?: string;
  q?: string;
  sort?: 'status' | 'staffNumber';
  perPage?: number;
};

describe('A coordinator follows who has completed', () => {
  let world: World;
  let offering: OfferingId;
  let town: Town;
  let coordinator: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    coordinator = await world.as(town.coordinator, town.id);
  });

  const enrolled = async (name: string, department: string, marks = ''): Promise<EnrollmentId> => {
    const learner = await aMember(world.owner, town.id, name);
    await world.owner.query('update memberships set department = $2 where person_id = $1', [learner, department]);
    const id = await anEnrollment(world.owner, { id: town.id, learner }, offering);
    if (marks) await world.owner.query(`update enrollments set ${marks} where id = $1`, [id]);
    return id;
  };
  const list = async (input: Sought = {}, who = coordinator) =>
    (await who.ask(listEnrollments, { params: { offeringId: offering }, input })).answer;
  const names = async (input: Sought) => (await list(input)).items.map(({ learnerName }) => learnerName);
  const done = `started_at = enrolled_at, completed_at = '2026-11-01T10:00:00+09:00'`;

  it('sees status with live counts, by department and by name; never a score', async () => {
    await enrolled('甲', '総務課', done);
    await enrolled('乙', '総務課', `${done}, passed_at = '2026-11-02T10:00:00+09:00'`);
    await enrolled('丙', '税務課', 'started_at = enrolled_at');
    await enrolled('丁', '税務課', `state = 'removed', ended_at = enrolled_at`);
    const all = await list();
    expect(all).toMatchObject({ total: 4, departments: ['税務課', '総務課'] });
    expect(all.counts).toEqual({
      all: 4,
      'not-started': 1,
      'in-progress': 1,
      completed: 1,
      passed: 1,
      expired: 0,
      removed: 1,
    });
    expect(JSON.stringify(all)).not.toMatch(/score|points/i);
    expect(await names({ status: 'completed' })).toEqual(['甲']);
    expect(await names({ status: 'removed' })).toEqual(['丁']);
    expect(await names({ department: '税務課' })).toEqual(['丙']);
    expect(await names({ q: '乙' })).toEqual(['乙']);
    expect(await names({ sort: 'status', perPage: 2 })).toEqual(['青空町の職員', '丙']);
    expect((await list({ department: '総務課' })).counts).toMatchObject({ all: 2, passed: 1, removed: 0 });
  });

  it('counts by the same rule that the product states in words', async () => {
    const [some, none] = [`'2026-10-05T10:00:00+09:00'`, 'null'];
    const ways = ['active', 'withdrawn', 'removed'].flatMap((state) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
        state,
        marks: [bits & 1, bits & 2, bits & 4].map((bit) => (bit ? some : none)),
      })),
    );
    for (const { state, marks } of ways) {
      const [started, completed, passed] = marks;
      const ended = state === 'active' ? none : some;
      const set = `state = '${state}', ended_at = ${ended}, started_at = ${started}, completed_at = ${completed}, passed_at = ${passed}`;
      await enrolled(`${state} ${marks.join()}`, '課', set);
    }
    for (const today of ['2026-12-25', '2026-12-26'] as CalendarDate[]) {
      world.clock.instant = new Date(`${today}T09:00:00+09:00`);
      coordinator = await world.as(town.coordinator, town.id);
      for (const status of ['not-started', 'in-progress', 'completed', 'passed', 'expired', 'removed'] as const) {
        const { items } = await list({ status, perPage: 100 });
        const judged = items.map(({ startedAt, completedAt, passedAt, accessPeriod }) => {
          const at = (text: string | null) => text && new Date(text);
          const state = status === 'removed' ? 'removed' : 'active';
          const progress = {
            state,
            startedAt: at(startedAt),
            completedAt: at(completedAt),
            passedAt: at(passedAt),
          } as const;
          return statusOf(
            progress as Parameters<typeof statusOf>[0],
            accessPeriod.endsOn as CalendarDate,
            today as CalendarDate,
          );
        });
        expect(new Set(judged)).toEqual(new Set(items.length ? [status] : []));
      }
      expect((await list()).counts.all).toBe(9);
    }
    world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
  });

  it('opens one person, with the later ends they were given and why', async () => {
    const input = { endsOn: '2027-01-31' as CalendarDate, reason: '療養休暇のため', version: 1 };
    await coordinator.ask(extendAccess, { params: { enrollmentId: town.enrollment }, input });
    const { answer } = await coordinator.ask(viewEnrollment, { params: { enrollmentId: town.enrollment } });
    expect(answer).toMatchObject({
      learnerName: '青空町の職員',
      offering: { id: offering },
      accessPeriod: { endsOn: '2027-01-31' },
      version: 2,
      extensions: [{ endsOn: '2027-01-31', reason: '療養休暇のため' }],
    });
    const stale = await coordinator.ask(extendAccess, {
      params: { enrollmentId: town.enrollment },
      input: { ...input, endsOn: '2027-03-31' as CalendarDate },
    });
    expect(stale.problem).toMatchObject({
      code: 'record-changed-meanwhile',
      detail: expect.stringContaining('ほかの人'),
    });
  });

  it('takes the office’s later ends for everybody and for one town into the period', async () => {
    const extend = (organization: string | null, endsOn: string) =>
      world.owner.query(`insert into offering_extensions values (gen_random_uuid(), $1, $2, $3, '延長')`, [
        offering,
        organization,
        endsOn,
      ]);
    const end = async () => (await list()).items[0]?.accessPeriod.endsOn;
    await extend(null, '2027-01-15');
    expect(await end()).toBe('2027-01-15');
    await extend(town.id, '2027-02-15');
    expect(await end()).toBe('2027-02-15');
  });

  it('removes a mistake while nothing was started, and withdraws afterwards', async () => {
    const ending = { reason: '登録を間違えたため', version: 1 };
    const remove = (enrollmentId: EnrollmentId) =>
      coordinator.ask(removeEnrollment, { params: { enrollmentId }, input: ending });
    const withdraw = (enrollmentId: EnrollmentId) =>
      coordinator.ask(withdrawEnrollment, { params: { enrollmentId }, input: ending });
    const started = await enrolled('甲', '総務課', 'started_at = enrolled_at');
    expect((await remove(started)).problem.code).toBe('enrollment-already-started');
    expect((await withdraw(town.enrollment)).problem.code).toBe('enrollment-not-started');
    expect((await remove(town.enrollment)).status).toBe(201);
    expect((await withdraw(started)).status).toBe(201);
    expect((await list()).counts).toMatchObject({ all: 0, removed: 2 });
    const { rows } = await world.owner.query(
      `select kind, reason from events where kind like 'enrollment-%' order by kind`,
    );
    expect(rows).toEqual(
      ['enrollment-removed', 'enrollment-withdrawn'].map((kind) => ({ kind, reason: ending.reason })),
    );
  });

  it('adds members who have no place yet, once, and nobody of another town', async () => {
    const learner = await aMember(world.owner, town.id, '新人');
    const add = (personIds: PersonId[]) =>
      coordinator.ask(enrollMembers, { params: { offeringId: offering }, input: { personIds } });
    const both = await Promise.all([add([learner, town.learner]), add([learner])]);
    expect(both.reduce((sum, { answer }) => sum + answer.enrolled, 0)).toBe(1);
    expect((await add([learner])).answer).toEqual({ enrolled: 0, enrolledAlready: 1 });
    const other = await aTown(world.owner, '緑野市', offering);
    expect((await add([other.learner])).problem.code).toBe('people-not-members');
    const office = await anOffice(world.owner);
    const clerk = await world.as(office.clerk, office.id);
    const newcomer = await aMember(world.owner, other.id, '緑野市の新人');
    const byOffice = (personIds: PersonId[]) =>
      clerk.ask(enrollMembers, { params: { offeringId: offering }, input: { personIds } });
    expect((await byOffice([newcomer, town.learner])).problem.code).toBe('people-not-members');
    expect((await byOffice([newcomer])).answer).toEqual({ enrolled: 1, enrolledAlready: 0 });
    await world.owner.query(`update offerings set state = 'closed'`);
    expect((await add([learner])).problem.code).toBe('offering-takes-nobody');
  });

  it('downloads who has and has not completed, by department, as Excel and CSV', async () => {
    await enrolled('甲', '総務課', done);
    await enrolled('=乙', '総務課');
    const file = async (format: 'xlsx' | 'csv') => {
      const response = await coordinator.fetch(exportEnrollments, { params: { offeringId: offering, format } });
      expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(`受講状況.${format}`);
      return readTable(new Uint8Array(await response.arrayBuffer()), `x.${format}`);
    };
    const [heading, ...departments] = (await file('xlsx')).rows;
    expect(heading?.slice(0, 3)).toEqual(['部署', '人数', '未開始']);
    expect(departments.map((row) => [row[0], row[1], row[7]])).toEqual([
      ['（部署なし）', '1', '0'],
      ['総務課', '2', '50'],
      ['合計', '3', '33.3'],
    ]);
    const csv = await file('csv');
    expect(csv.encoding).toBe('utf-8-bom');
    expect(csv.rows).toHaveLength(4);
    expect(csv.rows.find((row) => row.includes('甲'))?.slice(4)).toEqual([
      '総務課',
      '修了',
      '2026-12-25',
      '2026-10-01',
      '2026-11-01',
      '',
    ]);
    expect(csv.rows.flat()).toContain("'=乙");
  });

  it('sees nothing of another town', async () => {
    const other = await aTown(world.owner, '緑野市', offering);
    const stranger = await world.as(other.coordinator, other.id);
    expect((await list({}, stranger)).counts.all).toBe(1);
    expect((await stranger.ask(viewEnrollment, { params: { enrollmentId: town.enrollment } })).status).toBe(404);
  });
});
