import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, PersonId } from '#kernel';
import { readCalendar } from '../world/calendar.ts';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import { aVenue } from '../world/exercise.ts';
import { aReader, type ReadMail } from '../world/news.ts';
import { anOffice, aTeacher, type Office } from '../world/town.ts';
import { aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

type Plan = contract.InputOf<typeof contract.scheduleGathering>;
type Group = Id<'EnrollmentGroup'>;

const planOf = (title: string, day: string, groupIds: Group[]): Plan => ({
  title: { ja: title, en: title },
  format: 'in-person',
  venueId: null,
  place: '研修所',
  link: null,
  note: { ja: '', en: '' },
  days: [{ sessionId: null, day: day as never, startsAt: '10:00', endsAt: '17:00', halfDays: ['am', 'pm'] }],
  groupIds,
});

describe('An event for some of a cohort', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let year: YearGround;
  let maker: TraineeGround;
  let thinker: TraineeGround;
  let teacher: PersonId;
  let [making, thinking]: Group[] = [];
  let news: () => Promise<ReadMail[]>;

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    office = await anOffice(world.owner);
    year = await aYear(world.owner);
    [making, thinking] = year.trackIds as readonly string[] as Group[];
    maker = await aTrainee(world.owner, year, { name: '作る人' });
    thinker = await aTrainee(world.owner, year, { name: '考える人', trackId: year.trackIds[1] });
    await world.owner.query(`update accounts set mail = name || '@example.jp' where id = any($1)`, [
      [maker.learner, thinker.learner],
    ]);
    teacher = await aTeacher(world.owner, office, '考えるコースの講師');
    await serves(world.owner, { ...year, trackId: year.trackIds[1], personId: teacher });
    clerk = await world.as(office.clerk, office.id);
    news = aReader(world);
    await news();
  });
  afterAll(() => world.end());

  const ofYear = () => ({ params: { offeringId: year.offeringId } });
  const schedule = (...asked: Parameters<typeof planOf>) =>
    clerk.ask(contract.scheduleGathering, { ...ofYear(), input: planOf(...asked) });
  const seenBy = async ({ learner }: TraineeGround) =>
    (await (await world.as(learner, null)).ask(contract.listMyGatherings, { params: {} })).answer.items.map(
      ({ title }) => title.ja,
    );
  const sessionOf = async (title: string) => {
    const { items } = (await clerk.ask(contract.listGatherings, ofYear())).answer;
    const found = items.find((each) => each.title.ja === title);
    if (!found?.days[0]) throw new Error('No such event');
    const offeringSessionId = found.days[0].id as Id<'OfferingSession'>;
    return { offeringSessionId, gatheringId: found.id as Id<'Gathering'>, version: found.version };
  };

  it('is told to those it is for alone, and shares its day with one that is for nobody of them', async () => {
    const groups = (await clerk.ask(contract.listYearGroups, ofYear())).answer.items;
    expect(groups.map(({ id, people }) => [id, people])).toEqual([
      [making, 1],
      [thinking, 1],
    ]);
    const input = { days: '2026-12-04', groupIds: making! };
    expect((await clerk.ask(contract.previewGathering, { ...ofYear(), input })).answer.people).toBe(1);
    expect((await schedule('作るゼミの日', '2026-12-04', [making!])).status).toBe(201);
    expect((await schedule('考えるゼミの日', '2026-12-04', [thinking!])).status).toBe(201);
    expect((await schedule('作るもう1つの日', '2026-12-04', [making!])).problem.code).toBe('session-day-taken');
    expect((await schedule('みなの日', '2026-12-04', [])).problem.code).toBe('session-day-taken');
    expect((await schedule('みなの日', '2026-12-11', [])).status).toBe(201);
    expect((await schedule('だれの日', '2026-12-12', [year.cohortId as string as Group])).problem.code).toBe(
      'nobody-to-ask',
    );
    const mails = await news();
    const told = (to: string) =>
      mails
        .filter((mail) => mail.to === to)
        .flatMap(({ entries }) => entries.map(({ start }) => start.slice(0, 10)))
        .toSorted();
    expect([told('作る人@example.jp'), told('考える人@example.jp')]).toEqual([
      ['2026-12-04', '2026-12-11'],
      ['2026-12-04', '2026-12-11'],
    ]);
  });

  it('is seen in calendars and needs by those it is for alone', async () => {
    expect([await seenBy(maker), await seenBy(thinker)]).toEqual([
      ['作るゼミの日', 'みなの日'],
      ['考えるゼミの日', 'みなの日'],
    ]);
    const person = await world.as(maker.learner, null);
    const { address } = (await person.ask(contract.makeMyCalendar, { params: {}, input: {} })).answer;
    const feed = await (await fetch(`${await world.api.getUrl()}${new URL(address).pathname}`)).text();
    expect(readCalendar(feed)).toHaveLength(2);
    const { gatheringId, version } = await sessionOf('考えるゼミの日');
    const need = { needsTravel: false, lodgingNights: 0, travelsFrom: '', subsidy: 'none' as const, note: '' };
    const params = { traineeId: maker.traineeId };
    const refused = await person.ask(contract.keepTravelNeed, { params, input: { gatheringId, ...need } });
    expect(refused.problem.code).toBe('gathering-of-another-year');
    const listed = await clerk.ask(contract.listTravelNeeds, { params: { gatheringId } });
    expect(listed.answer.items.map(({ name }) => name)).toEqual(['考える人']);
    const { groupIds: _, ...moved } = planOf('考えるゼミの日', '2026-12-04', []);
    const standing = await sessionOf('考えるゼミの日');
    const days = moved.days.map((day) => ({ ...day, sessionId: standing.offeringSessionId, startsAt: '11:00' }));
    const change = { ...moved, days, reason: '遅く始める', version };
    expect((await clerk.ask(contract.changeGathering, { params: { gatheringId }, input: change })).status).toBe(201);
    expect((await news()).map(({ to }) => to)).toEqual(['考える人@example.jp']);
  });

  it('counts in attendance and completion of those it is for alone', async () => {
    const { offeringSessionId } = await sessionOf('考えるゼミの日');
    const params = { offeringSessionId };
    const stranger = await world.as(maker.learner, null);
    const said = { sort: 'illness' as const, words: '', isPartial: false };
    expect((await stranger.ask(contract.tellAbsence, { params, input: said })).status).toBe(404);
    world.clock.instant = new Date('2026-12-04T17:30:00+09:00');
    const trainer = await world.as(teacher, office.id);
    const roster = (await trainer.ask(contract.viewSession, { params })).answer;
    expect(roster.people.map(({ learnerName }) => learnerName)).toEqual(['考える人']);
    expect(roster.session.people).toBe(1);
    for (const halfDay of ['am', 'pm'] as const)
      await trainer.ask(contract.markEverybody, { params, input: { halfDay, mark: 'absent' } });
    clerk = await world.as(office.clerk, office.id);
    const { items } = (await clerk.ask(contract.viewYearEnd, { params: { cohortId: year.cohortId } })).answer;
    expect(items.map(({ name, judgement: { attendance } }) => [name, attendance.held, attendance.attended])).toEqual([
      ['作る人', 4, 0],
      ['考える人', 4, 0],
    ]);
    const marked = await world.owner.query('select distinct enrollment_id as id from attendances');
    expect(marked.rows).toEqual([{ id: thinker.enrollmentId }]);
    const timeline = async ({ traineeId }: TraineeGround) =>
      (await clerk.ask(contract.viewTraineeTimeline, { params: { traineeId }, input: {} })).answer.items
        .filter(({ kind }) => kind === 'event')
        .map(({ title, detail }) => [title?.ja, detail]);
    expect([await timeline(maker), await timeline(thinker)]).toEqual([
      [['作るゼミの日', 'unmarked']],
      [['考えるゼミの日', 'absent']],
    ]);
  });
  it('at a venue of the list that moves is told to those it is for, and why somebody was not there stands on their timeline', async () => {
    const venueId = await aVenue(world.owner);
    const held = (title: string, day: string, ...groups: Group[]) =>
      clerk.ask(contract.scheduleGathering, {
        ...ofYear(),
        input: { ...planOf(title, day, groups), place: '', venueId },
      });
    expect((await held('作る合宿', '2026-12-18', making!)).status).toBe(201);
    await news();
    const { answer } = await clerk.ask(contract.viewVenue, { params: { venueId }, input: {} });
    const { name, address, access, seats, version } = answer;
    const found = await world.owner.query(
      `select id from organizations where type = 'prefecture' order by code limit 1`,
    );
    const prefectureId = found.rows[0].id;
    const input = { name, room: '南館', address, access, seats, prefectureId, version };
    expect((await clerk.ask(contract.correctVenue, { params: { venueId }, input })).status).toBe(200);
    const [mail, ...others] = await news();
    expect(others).toEqual([]);
    expect([mail?.to, mail?.subject]).toEqual(['作る人@example.jp', '【Kunren 訓練】「作る合宿」の予定が変わりました']);
    expect(mail?.text).toContain('北の会場 南館');
    expect(mail?.entries).toMatchObject([{ method: 'REQUEST', sequence: 1 }]);
    const { offeringSessionId } = await sessionOf('作る合宿');
    const said = { sort: 'school' as const, words: '定期試験', isPartial: false };
    const person = await world.as(maker.learner, null);
    await person.ask(contract.tellAbsence, { params: { offeringSessionId }, input: said });
    world.clock.instant = new Date('2026-12-18T18:00:00+09:00');
    clerk = await world.as(office.clerk, office.id);
    const params = { traineeId: maker.traineeId };
    const told = async (client: Client, route: typeof contract.viewTraineeTimeline | typeof contract.viewMyTimeline) =>
      (await client.ask(route, { params, input: {} })).answer.items
        .filter(({ title }) => title?.ja === '作る合宿')
        .map(({ detail, words, absence }) => [detail, words, absence]);
    const expected = [['unmarked', '定期試験', { sort: 'school', isPartial: false }]];
    expect(await told(clerk, contract.viewTraineeTimeline)).toEqual(expected);
    expect(await told(await world.as(maker.learner, null), contract.viewMyTimeline)).toEqual(expected);
    const besides = await world.as(teacher, office.id);
    expect((await besides.ask(contract.viewTraineeTimeline, { params, input: {} })).status).toBe(404);
  });
});
