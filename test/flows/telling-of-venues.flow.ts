import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, OfferingId, OrganizationId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering, aVenue, type Exercise } from '../world/exercise.ts';
import { aReader, type ReadMail } from '../world/news.ts';
import { wholeDay } from '../world/taught-exercise.ts';
import { aMember, anOffering, anOffice, aTown, grant, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const DAY = '2027-01-20';
const CORRECTED = '【Kunren 訓練】演習の会場の案内が変わりました';
const MOVED = '【Kunren 訓練】演習の会場が変わりました';
const WAITING = '【Kunren 訓練】申込み中の演習の会場が変わりました';

describe('The mails of a venue that changes', () => {
  let world: World;
  let town: Town;
  let office: Office;
  let exercise: Exercise;
  let prefectureId: OrganizationId;
  let venueId: Id<'Venue'>;
  let offering: OfferingId;
  let people: Record<'confirmed' | 'offered' | 'waiting', PersonId>;
  let news: ReturnType<typeof aReader>;

  beforeAll(async () => {
    world = await aWorld();
    news = aReader(world);
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    office = await anOffice(world.owner);
    const found = await world.owner.query(
      `select id from organizations where type = 'prefecture' order by code limit 1`,
    );
    prefectureId = found.rows[0].id;
  });
  beforeEach(async () => {
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    exercise = await anExercise(world.owner);
    await grant(world.owner, office.clerk, exercise.office, 'program-office');
    venueId = await aVenue(world.owner);
    offering = await held();
    people = { confirmed: await somebody('一花'), offered: await somebody('二葉'), waiting: await somebody('三月') };
    const first = await somebody('去る 人');
    await apply(first);
    for (const person of [people.confirmed, people.offered, people.waiting]) await apply(person);
    await (await world.as(first, town.id)).ask(contract.cancelOwnSeat, await mine(first));
    await news();
  });
  afterAll(() => world.end());

  const clerk = () => world.as(office.clerk, office.id);
  const somebody = (name: string) => aMember(world.owner, town.id, name);
  const mailOf = (person: PersonId) => `${person}@example.jp`;
  const told = (mails: readonly ReadMail[]) => mails.map(({ to, subject }) => [to, subject]);
  const by = (mails: readonly ReadMail[], person: PersonId) => mails.find(({ to }) => to === mailOf(person));
  const sorted = (expected: [PersonId, string][]) =>
    expected.map(([person, subject]) => [mailOf(person), subject]).toSorted(([a = ''], [b = '']) => a.localeCompare(b));
  /** At the venue, with two seats, from ten to five. */
  async function held(stages: readonly ('coordinator' | 'office')[] = []): Promise<OfferingId> {
    const id = await aSeatedOffering(world.owner, exercise, { seats: 2, startsOn: null, approvalStages: stages });
    await world.owner.query('update seated_offerings set venue_id = $2 where offering_id = $1', [id, venueId]);
    await (await clerk()).ask(contract.scheduleSession, { params: { offeringId: id }, input: wholeDay(DAY) });
    return id;
  }
  async function apply(person: PersonId, of = offering, companions: object[] = []) {
    const input = { choices: [of], companions: companions as never, acceptsTerms: true as const };
    const applied = await (await world.as(person, town.id)).ask(contract.applyForSeats, { params: {}, input });
    expect(applied.status).toBe(201);
  }
  async function mine(person: PersonId) {
    const asked = { params: {}, input: { isOver: 'false' as const } };
    const { answer } = await (await world.as(person, town.id)).ask(contract.listMyApplications, asked);
    const [party] = answer.items;
    return { params: { applicationId: party?.id as never }, input: { version: party?.version as number } };
  }
  const correct = async (changes: object) => {
    const { answer } = await (await clerk()).ask(contract.viewVenue, { params: { venueId }, input: {} });
    const { name, room, address, access, seats, version } = answer;
    const input = { name, room, address, access, seats, prefectureId, version, ...changes };
    expect((await (await clerk()).ask(contract.correctVenue, { params: { venueId }, input })).status).toBe(200);
  };
  const moveTo = async (to: Id<'Venue'>) => {
    const params = { offeringId: offering };
    const { answer: now } = await (await clerk()).ask(contract.viewSeatedOffering, { params });
    const { mode, seats, minimumParticipants, version, bring } = now;
    const plan = { mode, seats, minimumParticipants, version, terms: { ja: '規約', en: 'Terms' }, bring };
    const input = { ...plan, venueId: to };
    expect((await (await clerk()).ask(contract.correctSeating, { params, input })).problem?.detail).toBeUndefined();
  };
  const sequences = async (of = offering) =>
    (await world.owner.query('select revision from offering_sessions where offering_id = $1', [of])).rows;

  it('its room or the way there: everybody hears once, whoever has a place with the same entry raised', async () => {
    const [approving, awaiting] = [await held(['coordinator']), await somebody('四郎')];
    await apply(awaiting, approving);
    await news();
    await correct({ room: '南館 大会議室', access: { ja: '東口から10分', en: '10 minutes' } });
    const mails = await news();
    const { confirmed, offered, waiting } = people;
    expect(told(mails)).toEqual(
      sorted([
        [confirmed, CORRECTED],
        [offered, WAITING],
        [waiting, WAITING],
        [awaiting, WAITING],
      ]),
    );
    for (const { text } of mails) {
      expect(text).toContain('会場: 北の会場 南館 大会議室（一番地）');
      expect(text).toContain('会場への行き方: 東口から10分');
    }
    expect(by(mails, confirmed)?.entries).toMatchObject([{ method: 'REQUEST', sequence: 1 }]);
    expect(mails.flatMap(({ entries }) => entries)).toHaveLength(1);
    expect(by(mails, offered)?.text).toContain('案内中');
    expect(by(mails, waiting)?.text).toContain('キャンセル待ち: 1番目');
    expect(by(mails, awaiting)?.text).toContain('承認待ち');
  });

  it('the number of seats or its English words alone: nobody hears, and no entry changes', async () => {
    await correct({ seats: 20 });
    await correct({ access: { ja: '駅から5分', en: 'A five-minute walk from the station' } });
    await correct({});
    expect(await news()).toEqual([]);
    expect(await sequences()).toEqual([{ revision: 0 }]);
    const history = await world.owner.query(
      `select facts -> 'changed' as changed from events where kind = 'venue-corrected' and facts ->> 'venueId' = $1 order by id`,
      [venueId],
    );
    expect(history.rows).toEqual([{ changed: ['seats'] }, { changed: ['accessEn'] }]);
  });

  it('of what has begun: nobody hears, and it stays as it was', async () => {
    world.clock.instant = new Date(`${DAY}T10:30:00+09:00`);
    await world.tick();
    await news();
    await correct({ room: '南館 小会議室' });
    expect(await news()).toEqual([]);
    expect(await sequences()).toEqual([{ revision: 0 }]);
  });

  it('on the morning before it begins: whoever has a place hears', async () => {
    world.clock.instant = new Date(`${DAY}T08:00:00+09:00`);
    await world.tick();
    await news();
    await correct({ room: '南館 中会議室' });
    const mail = by(await news(), people.confirmed);
    expect(mail?.subject).toBe(CORRECTED);
    expect(mail?.entries).toMatchObject([{ method: 'REQUEST', sequence: 1 }]);
  });

  it('for another venue: those who wait, or are offered a seat, hear as well', async () => {
    await moveTo(await aVenue(world.owner));
    const mails = await news();
    const { confirmed, offered, waiting } = people;
    expect(told(mails)).toEqual(
      sorted([
        [confirmed, MOVED],
        [offered, WAITING],
        [waiting, WAITING],
      ]),
    );
    expect(by(mails, confirmed)?.entries).toMatchObject([{ method: 'REQUEST', sequence: 1 }]);
  });

  it('for one day alone: those who wait hear where, and the venue of the rest concerns nobody any more', async () => {
    const params = { offeringId: offering };
    const { answer } = await (await clerk()).ask(contract.listSessions, { params });
    const [session] = answer.items;
    const elsewhere = await aVenue(world.owner);
    await world.owner.query(`update venues set room = '別棟' where id = $1`, [elsewhere]);
    const moved = await (await clerk()).ask(contract.rescheduleSession, {
      params: { offeringSessionId: session?.id as never },
      input: { ...wholeDay(DAY), venueId: elsewhere, reason: '停電のため', version: session?.version as number },
    });
    expect(moved.status).toBe(201);
    const mails = await news();
    expect(told(mails)).toHaveLength(3);
    for (const { text } of mails) {
      expect(text).toContain('会場: 北の会場 別棟（一番地）');
      expect(text).toContain('理由: 停電のため');
    }
    await correct({ room: '北館 大会議室' });
    expect(await news()).toEqual([]);
  });

  it('who has no mail hears by their coordinator, in one mail; who was invited without an account, by mail', async () => {
    for (const person of [people.confirmed, people.waiting]) {
      await world.owner.query('update accounts set mail = null where id = $1', [person]);
    }
    await apply(await somebody('五月'), offering, [{ name: '外部 花子', mail: 'guest@example.com' }]);
    await news();
    await correct({ address: '二番地' });
    const mails = await news();
    const [toCoordinator, ...more] = mails.filter(({ to }) => to === mailOf(town.coordinator));
    expect(more).toEqual([]);
    expect(toCoordinator?.subject).toBe('【Kunren 訓練】メールのない2人に、演習のお知らせをお伝えください');
    expect(toCoordinator?.text).toContain('会場: 北の会場');
    const [toGuest] = mails.filter(({ to }) => to === 'guest@example.com');
    expect(toGuest?.subject).toBe(WAITING);
    expect(toGuest?.text).toContain('青空町の取りまとめ担当にお知らせください');
    expect(toGuest?.text).not.toContain('/schedule');
  });
});
