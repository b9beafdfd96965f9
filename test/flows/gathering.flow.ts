import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, OfferingId, PersonId } from '#kernel';
import { readCalendar } from '../world/calendar.ts';
import type { Client } from '../world/client.ts';
import { aTaughtExercise } from '../world/taught-exercise.ts';
import { serves } from '../world/cohort.ts';
import { aYear } from '../world/trainee.ts';
import { aReader, type ReadMail } from '../world/news.ts';
import { aMember, anEnrollment, anOffering, anOffice, aTeacher, aTown, type Office, type Town } from '../world/town.ts';
import { connect } from '../world/database.ts';
import { aWorld, type World } from '../world/world.ts';

type Plan = contract.InputOf<typeof contract.scheduleGathering>;
type DayPlan = Plan['days'][number];

const LINK = 'https://meet.example.jp/year';
const PLACE = '北の研修所';
const UNDELIVERED = 'select reaction from event_deliveries where done_at is null';

const on = (day: string, sessionId: string | null = null): DayPlan => ({
  sessionId: sessionId as DayPlan['sessionId'],
  day: day as DayPlan['day'],
  startsAt: '10:00',
  endsAt: '17:00',
  halfDays: ['am', 'pm'],
});
const first: Plan = {
  title: { ja: '第1回イベントデイ', en: 'First event' },
  format: 'hybrid',
  venueId: null,
  place: PLACE,
  link: LINK,
  note: { ja: '名刺を30枚', en: 'Thirty cards' },
  days: [on('2026-12-04'), on('2026-12-05'), on('2026-12-06')],
};

describe('The events of a year, in an offering without seats', () => {
  let world: World;
  let office: Office;
  let town: Town;
  let year: OfferingId;
  let clerk: Client;
  let trainer: PersonId;
  let reviewer: PersonId;
  let hana: PersonId;
  let hanasPlace: Id<'Enrollment'>;
  let news: () => Promise<ReadMail[]>;

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    office = await anOffice(world.owner);
    const cohort = await aYear(world.owner);
    year = cohort.offeringId;
    town = await aTown(world.owner, '育成機構', year);
    trainer = await aTeacher(world.owner, office, '指導 太郎');
    await serves(world.owner, { ...cohort, trackId: cohort.trackIds[1], personId: trainer, part: 'assistant' });
    reviewer = await aTeacher(world.owner, office, '審査 花');
    await serves(world.owner, { ...cohort, trackId: cohort.trackIds[1], personId: reviewer, part: 'reviewer' });
    hana = await aMember(world.owner, town.id, '花子');
    await world.owner.query('update accounts set mail = null where id = $1', [town.learner]);
    hanasPlace = await anEnrollment(world.owner, { id: town.id, learner: hana }, year);
    clerk = await world.as(office.clerk, office.id);
    news = aReader(world);
    await news();
  });
  afterAll(() => world.end());

  const at = async (instant: string) => {
    world.clock.instant = new Date(instant);
    clerk = await world.as(office.clerk, office.id);
  };
  const schedule = (plan: Plan, offeringId = year) =>
    clerk.ask(contract.scheduleGathering, { params: { offeringId }, input: plan });
  const gatherings = async () => (await clerk.ask(contract.listGatherings, { params: { offeringId: year } })).answer;
  const planned = async (title = first.title.ja) => {
    const found = (await gatherings()).items.find((each) => each.title.ja === title && each.state === 'planned');
    if (!found) throw new Error('No such event');
    return { ...found, days: found.days.filter(({ state }) => state === 'planned') };
  };
  const change = async (changes: Partial<Plan>, reason = '会場の都合') => {
    const { id, version, days, title, format, place, link, note } = await planned();
    const kept = days.map((each) => on(each.day, each.id));
    const now = { title, format, place, link, note, venueId: null, days: kept };
    return clerk.ask(contract.changeGathering, {
      params: { gatheringId: id as Id<'Gathering'> },
      input: { ...now, ...changes, reason, version },
    });
  };
  const mine = async (person = hana) =>
    (await (await world.as(person, town.id)).ask(contract.listMyGatherings, { params: {} })).answer.items;
  const roster = async (sessionId: string, person = trainer) =>
    (await world.as(person, office.id)).ask(contract.viewSession, {
      params: { offeringSessionId: sessionId as Id<'OfferingSession'> },
    });

  const absencesFor = async (reach: string, id: string): Promise<number> => {
    const api = await connect('kunren_api');
    try {
      await api.query('begin');
      await api.query(`select set_config('app.reach', $1, true), set_config('app.reach_id', $2, true)`, [reach, id]);
      return (await api.query('select count(*)::int as seen from absences')).rows[0].seen;
    } finally {
      await api.query('rollback');
      await api.end();
    }
  };

  it('scheduled with all its days in one step, everybody hears of it with an entry for each day', async () => {
    const params = { offeringId: year };
    const preview = await clerk.ask(contract.previewGathering, { params, input: { days: '2026-12-04,2026-12-05' } });
    expect(preview.answer).toEqual({ people: 2, collisions: [] });
    expect((await schedule(first)).status).toBe(201);
    const mails = await news();
    expect(await world.owner.query(UNDELIVERED)).toMatchObject({ rows: [] });
    const [mail, ...others] = mails.filter(({ to }) => to === `${hana}@example.jp`);
    expect(others).toEqual([]);
    expect(mails.map(({ to }) => to)).toEqual([`${hana}@example.jp`]);
    expect(mail?.subject).toBe('【Kunren 訓練】「第1回イベントデイ」の日程が決まりました');
    for (const said of ['2026年12月4日（金）10:00〜17:00', '開き方: 対面とオンライン', PLACE, LINK, '名刺を30枚']) {
      expect(mail?.text).toContain(said);
    }
    expect(mail?.entries.map(({ method, sequence, start }) => [method, sequence, start])).toEqual([
      ['REQUEST', 0, '2026-12-04T01:00:00.000Z'],
      ['REQUEST', 0, '2026-12-05T01:00:00.000Z'],
      ['REQUEST', 0, '2026-12-06T01:00:00.000Z'],
    ]);
    const [shown] = await mine();
    expect(shown).toMatchObject({ format: 'hybrid', place: PLACE, link: LINK, state: 'planned' });
    expect(shown?.days.map(({ day }) => day)).toEqual(['2026-12-04', '2026-12-05', '2026-12-06']);
  });

  it('is refused what cannot be, in a sentence each', async () => {
    const other = (days: DayPlan[]) => schedule({ ...first, title: { ja: '別の会', en: 'Other' }, days });
    expect((await other([on('2026-12-04')])).problem.code).toBe('session-day-taken');
    expect((await other([on('2026-12-10'), on('2026-12-10')])).problem.code).toBe('session-day-taken');
    expect((await other([on('2027-04-01')])).problem.code).toBe('session-in-another-fiscal-year');
    expect((await other([on('2026-11-20')])).problem.code).toBe('session-in-the-past');
    expect((await other([{ ...on('2026-12-10'), endsAt: '09:00' }])).problem.code).toBe(
      'session-ends-before-it-starts',
    );
    const exercise = await aTaughtExercise(world.owner, office);
    expect((await schedule(first, exercise.offering)).problem.code).toBe('offering-has-seats');
    const day = { title: first.title, venueId: null, ...on('2026-12-10') };
    const { sessionId: _, ...session } = day;
    const single = await clerk.ask(contract.scheduleSession, { params: { offeringId: year }, input: session });
    expect(single.problem.code).toBe('offering-has-no-seats');
    expect((await gatherings()).items).toHaveLength(1);
  });

  it('changed with a reason, calendars take the days anew and take back the one left out', async () => {
    const { days } = await planned();
    const [one, two, three] = days;
    const moved = [{ ...on('2026-12-04', one!.id), startsAt: '09:00' }, on('2026-12-07', two!.id), on('2026-12-11')];
    const changed = await change({ format: 'online', place: '', days: moved }, '大雪のため');
    expect(changed.status).toBe(201);
    const [mail] = (await news()).filter(({ to }) => to === `${hana}@example.jp`);
    expect(mail?.subject).toBe('【Kunren 訓練】「第1回イベントデイ」の予定が変わりました');
    expect(mail?.text).toContain('理由: 大雪のため');
    expect(mail?.text).not.toContain(PLACE);
    expect(mail?.entries.map(({ method, sequence, start }) => [method, sequence, start])).toEqual([
      ['REQUEST', 1, '2026-12-04T00:00:00.000Z'],
      ['REQUEST', 1, '2026-12-07T01:00:00.000Z'],
      ['REQUEST', 0, '2026-12-11T01:00:00.000Z'],
      ['CANCEL', 1, '2026-12-06T01:00:00.000Z'],
    ]);
    const person = await world.as(hana, town.id);
    const { address } = (await person.ask(contract.makeMyCalendar, { params: {}, input: {} })).answer;
    const feed = await (await fetch(`${await world.api.getUrl()}${new URL(address).pathname}`)).text();
    expect(readCalendar(feed).map(({ start, sequence, status }) => [start.slice(0, 10), sequence, status])).toEqual([
      ['2026-12-04', 1, 'CONFIRMED'],
      ['2026-12-06', 1, 'CANCELLED'],
      ['2026-12-07', 1, 'CONFIRMED'],
      ['2026-12-11', 0, 'CONFIRMED'],
    ]);
    expect(feed.replaceAll('\r\n ', '')).toContain(LINK);
    const stale = { params: { gatheringId: (await planned()).id as Id<'Gathering'> } };
    const again = await clerk.ask(contract.changeGathering, {
      ...stale,
      input: { ...first, days: [on('2026-12-04', one!.id)], reason: '二重', version: 1 },
    });
    expect(again.problem.code).toBe('record-changed-meanwhile');
    expect(three!.day).toBe('2026-12-06');
  });

  it('whoever cannot come says why: seen by themselves and the staff, by nobody of an organization', async () => {
    const [day] = (await planned()).days;
    const params = { offeringSessionId: day!.id as Id<'OfferingSession'> };
    const person = await world.as(hana, town.id);
    const said = { sort: 'school' as const, words: '定期試験の日です', isPartial: true };
    expect((await person.ask(contract.tellAbsence, { params, input: said })).status).toBe(201);
    expect((await mine())[0]?.days[0]?.absence).toMatchObject({ ...said, isOwn: true });
    expect((await mine(town.learner))[0]?.days[0]?.absence).toBeNull();
    const seen = (await roster(day!.id)).answer.people.find(({ enrollmentId }) => enrollmentId === hanasPlace);
    expect(seen?.absence).toMatchObject({ ...said, isOwn: true });
    expect((await planned()).days[0]?.absences).toBe(1);
    const { rows } = await world.owner.query(
      `select organization_id, facts::text as facts from events where kind = 'absence-told'`,
    );
    expect(rows.map(({ organization_id }) => organization_id === town.id)).toEqual([false]);
    expect(JSON.stringify(rows)).not.toContain('school');
    expect(await absencesFor('organization', town.id)).toBe(0);
    expect(await absencesFor('self', town.learner)).toBe(0);
    expect([await absencesFor('offering', trainer), await absencesFor('offering', reviewer)]).toEqual([1, 0]);
  });

  it('and staff note it too, until the day is over only for others than themselves', async () => {
    await at('2026-12-04T17:30:00+09:00');
    const [day] = (await planned()).days;
    const params = { offeringSessionId: day!.id as Id<'OfferingSession'> };
    const person = await world.as(hana, town.id);
    const late = await person.ask(contract.withdrawAbsence, { params, input: {} });
    expect(late.problem.code).toBe('absence-after-session');
    const staff = await world.as(trainer, office.id);
    await staff.ask(contract.markEverybody, { params, input: { halfDay: 'am', mark: 'absent' } });
    const absence = { sort: 'illness' as const, words: '', isPartial: false };
    await staff.ask(contract.noteAbsence, { params, input: { enrollmentId: town.enrollment, absence } });
    expect((await mine(town.learner))[0]?.days[0]?.absence).toMatchObject({ sort: 'illness', isOwn: false });
    await staff.ask(contract.noteAbsence, { params, input: { enrollmentId: town.enrollment, absence: null } });
    expect((await mine(town.learner))[0]?.days[0]?.absence).toBeNull();
  });

  it('what was held stays as it was, and being absent from one event is not to have missed the year', async () => {
    const [held, coming] = (await planned()).days;
    const rest = on(coming!.day, coming!.id);
    const moved = await change({ days: [on('2026-12-08', held!.id), rest] });
    expect(moved.problem.code).toBe('session-has-attendance');
    expect((await change({ days: [rest] })).problem.code).toBe('session-has-attendance');
    const kept = [{ ...on(held!.day, held!.id), startsAt: '09:00' }];
    expect((await change({ days: kept })).status).toBe(201);
    const staff = await world.as(trainer, office.id);
    const params = { offeringSessionId: held!.id as Id<'OfferingSession'> };
    await staff.ask(contract.markEverybody, { params, input: { halfDay: 'pm', mark: 'absent' } });
    await world.settle();
    const verdicts = await world.owner.query('select verdict from attendance_verdicts where offering_id = $1', [year]);
    expect(verdicts.rows.map(({ verdict }) => verdict)).toEqual(['none', 'none']);
    const missed = await world.owner.query(`select 1 from events where kind = 'exercise-missed'`);
    expect(missed.rows).toEqual([]);
    expect((await clerk.ask(contract.cancelGathering, await canceling())).problem.code).toBe('session-has-attendance');
    await schedule({ ...first, title: { ja: '成果発表会', en: 'Presentation' }, days: [on('2027-03-05')] });
    const after = await world.owner.query('select verdict from attendance_verdicts where offering_id = $1', [year]);
    expect(after.rows.map(({ verdict }) => verdict)).toEqual([null, null]);
  });

  const canceling = async (title?: string) => {
    const { id, version } = await planned(title);
    return { params: { gatheringId: id as Id<'Gathering'> }, input: { reason: '会場が使えないため', version } };
  };

  it('canceled, its entries are taken back', async () => {
    await news();
    const asked = await canceling('成果発表会');
    expect((await clerk.ask(contract.cancelGathering, asked)).status).toBe(201);
    const [mail] = (await news()).filter(({ to }) => to === `${hana}@example.jp`);
    expect(mail?.subject).toBe('【Kunren 訓練】「成果発表会」は中止になりました');
    expect(mail?.entries.map(({ method, sequence }) => [method, sequence])).toEqual([['CANCEL', 1]]);
    expect((await clerk.ask(contract.cancelGathering, asked)).problem.code).toBe('gathering-canceled');
    expect((await mine()).map(({ state }) => state)).toEqual(['planned', 'canceled']);
  });

  it('where to join and who is absent is for its people and its staff alone', async () => {
    const other = (await aTaughtExercise(world.owner, office, '別の講師')).instructor;
    const [day] = (await planned()).days;
    expect((await roster(day!.id)).answer.session.gathering?.link).toBe(LINK);
    expect((await roster(day!.id, other)).status).toBe(404);
    expect((await roster(day!.id, reviewer)).status).toBe(404);
    const taught = (await world.as(trainer, office.id)).ask(contract.listTaughtSessions, { params: {}, input: {} });
    expect((await taught).answer.items.map(({ id }) => id)).toContain(day!.id);
    const stranger = await aTown(world.owner, '緑野市', await anOffering(world.owner));
    const outsider = await world.as(stranger.learner, stranger.id);
    expect((await outsider.ask(contract.listMyGatherings, { params: {} })).answer.items).toEqual([]);
    const params = { offeringSessionId: day!.id as Id<'OfferingSession'> };
    const input = { sort: 'other' as const, words: '', isPartial: false };
    expect((await outsider.ask(contract.tellAbsence, { params, input })).status).toBe(404);
  });
});
