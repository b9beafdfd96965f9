import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  callOffOffering,
  cancelSession,
  listSessions,
  markEverybody,
  previewCallOff,
  previewRescheduling,
  rescheduleSession,
  scheduleSession,
  viewSession,
} from '#contract';
import type { CalendarDate, Id, OfferingId } from '#kernel';
import type { Client } from '../world/client.ts';
import { aTaughtExercise, type TaughtExercise, wholeDay } from '../world/taught-exercise.ts';
import { anEnrollment, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('The office schedules an exercise', () => {
  let world: World;
  let office: Office;
  let exercise: TaughtExercise;
  let town: Town;
  let clerk: Client;
  const day = (text: string) => text as CalendarDate;

  beforeAll(async () => {
    world = await aWorld();
    office = await anOffice(world.owner);
    exercise = await aTaughtExercise(world.owner, office);
    town = await aTown(world.owner, '青空町', exercise.offering);
    clerk = await world.as(office.clerk, office.id);
  });
  afterAll(() => world.end());

  const schedule = (when: string, offeringId: OfferingId = exercise.offering, more: object = {}) =>
    clerk.ask(scheduleSession, { params: { offeringId }, input: { ...wholeDay(when), ...more } });
  const sessions = async (offeringId: OfferingId = exercise.offering) =>
    (await clerk.ask(listSessions, { params: { offeringId }, input: {} })).answer;
  const daysOf = async (offeringId: OfferingId) => {
    const sql = 'select starts_on::text, ends_on::text from seated_offerings where offering_id = $1';
    return Object.values((await world.owner.query(sql, [offeringId])).rows[0]);
  };
  /** The days that the page of a session leads to. */
  const linked = async (id: string | undefined) => {
    const params = { offeringSessionId: id as Id<'OfferingSession'> };
    return (await clerk.ask(viewSession, { params })).answer.days.map((one) => one.day);
  };
  const told = async (kind: string) =>
    (await world.owner.query('select facts, reason from events where kind = $1 order by id', [kind])).rows;

  it('gives it two dates, which become the days of the offering', async () => {
    expect((await schedule('2026-12-02')).status).toBe(201);
    expect((await schedule('2026-12-02')).problem.code).toBe('session-day-taken');
    expect((await schedule('2026-12-01')).status).toBe(201);
    expect(await daysOf(exercise.offering)).toEqual(['2026-12-01', '2026-12-02']);
    expect((await schedule('2026-12-03')).problem.code).toBe('sessions-complete');
    const { items, abilities } = await sessions();
    expect(items.map((one) => [one.number, one.day, one.revision, one.venue?.name])).toEqual([
      [1, '2026-12-02', 0, '市民会館'],
      [2, '2026-12-01', 0, '市民会館'],
    ]);
    expect(abilities).toEqual({ schedule: false, callOff: true });
    expect(await linked(items[0]?.id)).toEqual(['2026-12-01', '2026-12-02']);
    expect((await told('session-scheduled')).map(({ facts }) => facts.startsOn)).toEqual(['2026-12-02', '2026-12-01']);
  });

  it('is refused what cannot be, in a sentence each', async () => {
    const other = await aTaughtExercise(world.owner, office);
    expect((await schedule('2026-11-20', other.offering)).problem.code).toBe('session-in-the-past');
    expect((await schedule('2027-04-01', other.offering)).problem.code).toBe('session-in-another-fiscal-year');
    const upsideDown = await schedule('2026-12-01', other.offering, { endsAt: '09:00' });
    expect(upsideDown.problem).toMatchObject({ code: 'session-ends-before-it-starts' });
    expect((await schedule('2026-12-01', other.offering, { halfDays: [] })).problem.code).toBe('half-day-missing');
    expect(await daysOf(other.offering)).toEqual([null, null]);
  });

  it('sees before it moves a date who is concerned, whose other date is in the way, and the new deadline', async () => {
    const other = await aTaughtExercise(world.owner, office);
    await schedule('2026-12-10', other.offering);
    await anEnrollment(world.owner, town, other.offering);
    const [first] = (await sessions()).items;
    const params = { offeringSessionId: first?.id as never };
    const { answer } = await clerk.ask(previewRescheduling, { params, input: { day: day('2026-12-10') } });
    expect(answer).toMatchObject({
      confirmed: 1,
      organizations: 1,
      collisions: [{ learnerName: '青空町の職員', organizationName: '青空町' }],
      deadline: { before: '2026-11-24T08:00:00.000Z', after: '2026-11-24T08:00:00.000Z' },
    });
    const moved = { ...wholeDay('2026-12-09'), reason: '会場の都合', version: 1 };
    const done = await clerk.ask(rescheduleSession, { params, input: moved });
    expect(done.answer).toMatchObject({ revision: 1, version: 2 });
    expect((await clerk.ask(rescheduleSession, { params, input: moved })).problem.code).toBe(
      'record-changed-meanwhile',
    );
    expect(await daysOf(exercise.offering)).toEqual(['2026-12-01', '2026-12-09']);
    const [event] = await told('session-rescheduled');
    expect(event).toMatchObject({
      reason: '会場の都合',
      facts: { startsOn: '2026-12-09', revision: 1, before: { startsOn: '2026-12-02' } },
    });
  });

  it('cancels one of two, and the last with the offering alone', async () => {
    const [first, second] = (await sessions()).items;
    const cancel = (id: unknown, version: number) =>
      clerk.ask(cancelSession, {
        params: { offeringSessionId: id as never },
        input: { reason: '一日にする', version },
      });
    expect((await cancel(second?.id, 1)).answer).toMatchObject({ revision: 1 });
    expect((await cancel(second?.id, 2)).problem.code).toBe('session-canceled');
    expect((await cancel(first?.id, 2)).problem.code).toBe('last-session-stays');
    expect(await daysOf(exercise.offering)).toEqual(['2026-12-09', '2026-12-09']);
    expect(await linked(first?.id)).toEqual(['2026-12-09']);
    expect((await linked(second?.id)).length).toBe(2);
  });

  it('calls an offering off with everything in it, and tells how many that concerns', async () => {
    const params = { offeringId: exercise.offering };
    const preview = await clerk.ask(previewCallOff, { params, input: {} });
    expect(preview.answer).toEqual({ confirmed: 1, organizations: 1, sessions: 1, goOn: [], lost: 0 });
    const { version } = await sessions();
    const done = await clerk.ask(callOffOffering, { params, input: { reason: '台風のため', version } });
    expect(done.answer).toMatchObject({ state: 'canceled' });
    await world.settle();
    expect((await sessions()).items.map(({ state }) => state)).toEqual(['canceled', 'canceled']);
    expect((await schedule('2026-12-20')).problem.code).toBe('offering-called-off');
    expect((await told('offering-called-off'))[0]).toMatchObject({ reason: '台風のため' });
  });

  it('gives satellites the dates of their offering, and moves them with it', async () => {
    const [main, satellite] = [
      await aTaughtExercise(world.owner, office),
      await aTaughtExercise(world.owner, office, '衛星会場の講師'),
    ];
    const join = 'update seated_offerings set parent_offering_id = $2 where offering_id = $1';
    await world.owner.query(join, [satellite.offering, main.offering]);
    const { answer } = await schedule('2026-12-14', main.offering);
    expect((await schedule('2026-12-15', satellite.offering)).problem.code).toBe('satellite-follows-its-parent');
    const moved = { ...wholeDay('2026-12-16'), reason: '会場の都合', version: 1 };
    await clerk.ask(rescheduleSession, { params: { offeringSessionId: answer.id as never }, input: moved });
    const { items, abilities } = await sessions(satellite.offering);
    expect(items.map(({ day: on, revision, abilities: may }) => [on, revision, may])).toEqual([
      ['2026-12-16', 1, { reschedule: false, cancel: false }],
    ]);
    expect(abilities).toEqual({ schedule: false, callOff: false });
    expect(await daysOf(satellite.offering)).toEqual(['2026-12-16', '2026-12-16']);
    const { rows } = await world.owner.query(`select id from venues where name = '市民会館' order by id limit 1`);
    const elsewhere = { ...wholeDay('2026-12-16'), venueId: rows[0].id, reason: '停電', version: 2 };
    const again = { params: { offeringSessionId: answer.id as never }, input: elsewhere };
    expect((await clerk.ask(rescheduleSession, again)).status).toBe(201);
    expect((await sessions(main.offering)).items.map(({ revision }) => revision)).toEqual([2]);
    expect((await sessions(satellite.offering)).items.map(({ revision }) => revision)).toEqual([1]);
  });

  it('leaves a session alone in which somebody was marked', async () => {
    const held = await aTaughtExercise(world.owner, office);
    await anEnrollment(world.owner, town, held.offering);
    const { answer } = await schedule('2026-12-03', held.offering);
    world.clock.instant = new Date('2026-12-03T10:00:00+09:00');
    clerk = await world.as(office.clerk, office.id);
    const instructor = await world.as(held.instructor, office.id);
    const params = { offeringSessionId: answer.id as Id<'OfferingSession'> };
    await instructor.ask(markEverybody, { params, input: { halfDay: 'am', mark: 'full' } });
    const moved = { ...wholeDay('2026-12-09'), reason: '会場の都合', version: 1 };
    expect((await clerk.ask(rescheduleSession, { params, input: moved })).problem.code).toBe('session-has-attendance');
    expect((await sessions(held.offering)).abilities).toEqual({ schedule: false, callOff: false });
    const off = { params: { offeringId: held.offering }, input: { reason: '中止', version: 1 } };
    const refused = await clerk.ask(callOffOffering, off);
    expect(refused.problem.code).toBe('offering-has-attendance');
    expect(refused.problem.detail).toContain('行われたことは中止にできません');
    const canceled = { reason: '中止', version: 1 };
    expect((await clerk.ask(cancelSession, { params, input: canceled })).problem.code).toBe('session-has-attendance');
    await world.settle();
    expect((await sessions(held.offering)).items.map(({ state }) => state)).toEqual(['planned']);
  });
});
