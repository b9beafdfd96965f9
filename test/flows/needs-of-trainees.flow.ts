import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, PersonId } from '#kernel';
import { readTable } from '#platform';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import { connect } from '../world/database.ts';
import { aMember, anOffice, aTeacher, aTown, type Office } from '../world/town.ts';
import { aGathering, aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

const MOTHER = { name: '林 さちこ', relation: '母', phone: '090-1234-5678' };
const UNCLE = { name: '林 おじさん', relation: 'おじ', phone: '+81 3 1234 5678' };
const INSURED = { name: '林 かける', bornOn: '2008-02-29' as never, address: '北海道札幌市中央区1-1' };
const need = {
  needsTravel: true,
  lodgingNights: 2,
  travelsFrom: '札幌駅',
  subsidy: 'student' as const,
  note: '夜行バスでも構いません',
};

describe('What trainees need for the events of their year', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let year: YearGround;
  let kakeru: TraineeGround;
  let other: TraineeGround;
  let [trainer, assistant, stranger]: PersonId[] = [];
  let gathering: { readonly gatheringId: Id<'Gathering'> };

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    year = await aYear(world.owner);
    const [first, second] = year.trackIds;
    kakeru = await aTrainee(world.owner, year, { name: '林 かける' });
    other = await aTrainee(world.owner, year, { name: '別のコースの人', trackId: second });
    const teacher = async (name: string, trackId: Id<'Track'>, part: string) => {
      const personId = await aTeacher(world.owner, office, name);
      await serves(world.owner, { ...year, trackId, personId, part });
      return personId;
    };
    trainer = await teacher('担当のトレーナー', first, 'trainer');
    assistant = await teacher('担当のアシスタント', first, 'assistant');
    stranger = await teacher('別のコースのトレーナー', second, 'trainer');
    gathering = { gatheringId: await aGathering(world.owner, year.offeringId, '2026-12-04') };
  });
  afterAll(() => world.end());

  const as = ({ learner }: TraineeGround) => world.as(learner, null);
  const whose = ({ traineeId }: TraineeGround) => ({ params: { traineeId } });
  const travel = async (person: TraineeGround, changes: object = {}) =>
    (await as(person)).ask(contract.keepTravelNeed, {
      ...whose(person),
      input: { ...gathering, ...need, ...changes },
    });
  const mine = async (person = kakeru) => (await as(person)).ask(contract.viewMyNeeds, whose(person));
  const listed = async () => (await clerk.ask(contract.listTravelNeeds, { params: gathering })).answer;
  const settle = (isConfirmed: boolean, subsidy: 'student' | 'no-income' = 'student') =>
    clerk.ask(contract.settleSubsidy, {
      params: { ...gathering, traineeId: kakeru.traineeId },
      input: { subsidy, isConfirmed },
    });
  const contacts = async (person: PersonId) =>
    (await world.as(person, office.id)).ask(contract.lookUpEmergencyContacts, { params: gathering });
  const events = async (kind: string) =>
    (await world.owner.query('select actor_id, facts from events where kind = $1 order by id', [kind])).rows;
  const rowsFor = async (table: string, reach: string, id: string): Promise<number> => {
    const api = await connect('kunren_api');
    try {
      await api.query('begin');
      await api.query(`select set_config('app.reach', $1, true), set_config('app.reach_id', $2, true)`, [reach, id]);
      return (await api.query(`select count(*)::int as seen from ${table}`)).rows[0].seen;
    } finally {
      await api.query('rollback');
      await api.end();
    }
  };

  it('a trainee says how they come, what the insurance asks, and whom to call', async () => {
    const begun = (await mine()).answer;
    expect(begun).toMatchObject({ insurance: null, contacts: [], erasedOn: '2027-05-01', abilities: { write: true } });
    expect(begun.gatherings.map(({ startsOn, place, need: said }) => [startsOn, place, said])).toEqual([
      ['2026-12-04', '北の研修所', null],
    ]);
    expect((await travel(kakeru)).status).toBe(200);
    const person = await as(kakeru);
    expect((await person.ask(contract.keepInsurance, { ...whose(kakeru), input: INSURED })).status).toBe(200);
    const told = { ...whose(kakeru), input: { contacts: [UNCLE, MOTHER] } };
    expect((await person.ask(contract.keepEmergencyContacts, told)).status).toBe(200);
    await person.ask(contract.keepEmergencyContacts, { ...whose(kakeru), input: { contacts: [MOTHER, UNCLE] } });
    const now = (await mine()).answer;
    expect(now).toMatchObject({ insurance: INSURED, contacts: [MOTHER, UNCLE] });
    expect(now.gatherings[0]?.need).toEqual({ ...need, isConfirmed: null });
    const trail = await world.owner.query(`select coalesce(string_agg(facts::text, ' '), '') as told from events`);
    for (const word of [MOTHER.phone, INSURED.address, need.travelsFrom])
      expect(trail.rows[0].told).not.toContain(word);
  });

  it('is the office’s to book by: totals, whose travel is paid, and tables', async () => {
    expect((await settle(true, 'no-income')).problem.code).toBe('nothing-to-settle');
    expect((await settle(true)).status).toBe(200);
    expect((await mine()).answer.gatherings[0]?.need?.isConfirmed).toBe(true);
    const { items, totals } = await listed();
    expect(items.map(({ name, need: said, isInsured }) => [name, said?.lodgingNights ?? null, isInsured])).toEqual([
      ['林 かける', 2, true],
      ['別のコースの人', null, false],
    ]);
    const booking = { told: 1, travelling: 1, lodging: 1, nights: 2, subsidized: 1, insured: 1 };
    expect(totals).toEqual({ people: 2, missing: 1, ...booking });
    const table = async (route: typeof contract.exportTravelNeeds | typeof contract.exportInsurance) => {
      const answer = await clerk.fetch(route, { params: { ...gathering, format: 'xlsx' } });
      return (await readTable(new Uint8Array(await answer.arrayBuffer()), 'table.xlsx')).rows;
    };
    const booked = await table(contract.exportTravelNeeds);
    expect(booked[1]).toEqual(expect.arrayContaining(['林 かける', '札幌駅', '学生', '確認済み']));
    expect(booked[3]?.[0]).toBe('合計');
    expect((await table(contract.exportInsurance))[1]).toEqual(
      expect.arrayContaining(['林 かける', '2008-02-29', INSURED.address]),
    );
    expect((await events('insurance-exported')).map(({ facts }) => facts.people)).toEqual([2]);
    await travel(kakeru, { subsidy: 'no-income' });
    expect((await mine()).answer.gatherings[0]?.need?.isConfirmed).toBeNull();
  });

  it('whom to call is known to trainers of the track, each look is kept, and to nobody of another', async () => {
    const seen = await contacts(trainer!);
    expect(seen.answer.items.map(({ name, contacts: whom }) => [name, whom])).toEqual([['林 かける', [MOTHER, UNCLE]]]);
    expect(
      (await events('emergency-contacts-looked-up')).map(({ actor_id, facts }) => [actor_id, facts.traineeId]),
    ).toEqual([[trainer, kakeru.traineeId]]);
    const theirs = await contacts(stranger!);
    expect(theirs.answer.items.map(({ name, contacts: whom }) => [name, whom])).toEqual([['別のコースの人', []]]);
    expect((await contacts(assistant!)).status).toBe(404);
    expect(await events('emergency-contacts-looked-up')).toHaveLength(1);
    expect((await contacts(office.clerk)).answer.items).toHaveLength(2);
    const staff = await world.as(trainer!, office.id);
    expect((await staff.ask(contract.listTravelNeeds, { params: gathering })).status).toBe(403);
  });

  it('is nobody else’s, whatever a query forgets', async () => {
    const seen = async (reach: string, id: string) => [
      await rowsFor('travel_needs', reach, id),
      await rowsFor('insurance_entries', reach, id),
      await rowsFor('emergency_contacts', reach, id),
    ];
    expect(await seen('self', kakeru.learner)).toEqual([1, 1, 2]);
    expect(await seen('self', other.learner)).toEqual([0, 0, 0]);
    expect(await seen('track', trainer!)).toEqual([0, 0, 2]);
    expect(await seen('track', assistant!)).toEqual([0, 0, 0]);
    expect(await seen('track', stranger!)).toEqual([0, 0, 0]);
    expect(await seen('organization', year.organizationId)).toEqual([0, 0, 0]);
    const asked = await (await as(other)).ask(contract.viewMyNeeds, whose(kakeru));
    expect(asked.status).toBe(404);
  });

  it('asks by mail for what is missing: once in time, and when the office says so', async () => {
    const master = await aTeacher(world.owner, office, '担当のコースマスター');
    await serves(world.owner, { ...year, trackId: year.trackIds[0], personId: master, part: 'course-master' });
    await world.owner.query(`update accounts set mail = id || '@example.jp' where id = any($1)`, [
      [other.learner, kakeru.learner, master, office.clerk],
    ]);
    const mailed = (whom: PersonId) =>
      world.mailbox.mails.filter(({ to }) => to === `${whom}@example.jp`).map(({ subject }) => subject);
    const asksOther = '【Kunren 訓練】緊急連絡先・保険・旅費と宿泊の記入をお願いします（イベントデイ）';
    world.clock.instant = new Date('2026-11-20T07:30:00+09:00');
    await world.tick();
    expect(mailed(other.learner)).toEqual([]);
    // Nobody has had a mentor since May: told once, to whoever can pair them.
    const wanted = (count: number) =>
      `【Kunren 訓練】メンターのいないトレーニーが${count}人います（若手育成の1年 2026年度）`;
    expect([mailed(master), mailed(office.clerk)]).toEqual([[wanted(1)], [wanted(2)]]);
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    await world.tick();
    expect([mailed(other.learner), mailed(kakeru.learner)]).toEqual([[asksOther], []]);
    expect((await listed()).items.map(({ hasContacts, remindedAt }) => [hasContacts, remindedAt !== null])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect((await listed()).totals.missing).toBe(1);
    const remind = async () => (await clerk.ask(contract.remindOfNeeds, { params: gathering })).answer.reminded;
    expect(await remind()).toBe(0);
    world.clock.instant = new Date('2026-11-25T09:00:00+09:00');
    clerk = await world.as(office.clerk, office.id);
    await world.tick();
    expect(mailed(other.learner)).toHaveLength(1);
    const told = { ...whose(other), input: { contacts: [UNCLE] } };
    await (await as(other)).ask(contract.keepEmergencyContacts, told);
    expect([await remind(), await remind()]).toEqual([1, 0]);
    await world.settle();
    expect(mailed(other.learner)).toEqual([
      asksOther,
      '【Kunren 訓練】保険・旅費と宿泊の記入をお願いします（イベントデイ）',
    ]);
    expect([mailed(master), mailed(office.clerk)]).toEqual([[wanted(1)], [wanted(2)]]);
    expect((await events('needs-due')).map(({ actor_id, facts }) => [actor_id, facts.needs])).toEqual([
      [null, ['contacts', 'insurance', 'travel']],
      [office.clerk, ['insurance', 'travel']],
    ]);
    await (await as(other)).ask(contract.keepEmergencyContacts, { ...told, input: { contacts: [] } });
    const staff = await world.as(trainer!, office.id);
    expect((await staff.ask(contract.remindOfNeeds, { params: gathering })).status).toBe(403);
  });

  it('is refused what cannot be, in a sentence each', async () => {
    const elsewhere = await aYear(world.owner);
    const gatheringId = await aGathering(world.owner, elsewhere.offeringId, '2026-12-04');
    expect((await travel(kakeru, { gatheringId })).problem.code).toBe('gathering-of-another-year');
    world.clock.instant = new Date('2026-12-04T18:00:00+09:00');
    expect((await travel(kakeru)).problem.code).toBe('gathering-is-over');
    const town = await aTown(world.owner, '青空町', year.offeringId);
    const left = await aTrainee(world.owner, year, { learner: await aMember(world.owner, town.id, '離れた人') });
    await world.owner.query(`update trainees set state = 'left', left_at = $2 where id = $1`, [
      left.traineeId,
      world.clock.now(),
    ]);
    const person = await world.as(left.learner, town.id);
    const gone = await person.ask(contract.keepInsurance, { ...whose(left), input: INSURED });
    expect(gone.problem.code).toBe('trainee-has-left');
    expect((await mine()).answer.gatherings.map(({ isOver }) => isOver)).toEqual([true]);
  });

  it('is erased a month after the year, which says what it erased', async () => {
    world.clock.instant = new Date('2027-04-30T12:00:00+09:00');
    await world.tick();
    expect((await mine()).answer.insurance).toEqual(INSURED);
    world.clock.instant = new Date('2027-05-01T12:00:00+09:00');
    await world.tick();
    expect((await mine()).answer).toMatchObject({ insurance: null, contacts: [] });
    expect((await events('needs-erased')).map(({ facts }) => facts)).toEqual([
      { cohortId: year.cohortId, travelNeeds: 1, insuranceEntries: 1, emergencyContacts: 2 },
    ]);
  });
});
