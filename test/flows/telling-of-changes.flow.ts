import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, OfferingId, OrganizationId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering, aVenue, type Exercise } from '../world/exercise.ts';
import { aReader, type ReadMail } from '../world/news.ts';
import { aMember, anOffering, anOffice, aTown, grant, type Office, type Town } from '../world/town.ts';
import { wholeDay } from '../world/taught-exercise.ts';
import { aWorld, type World } from '../world/world.ts';

const FIRST = '2027-01-20';
const SECOND = '2027-02-17';

describe('The mails of what changes after one has applied', () => {
  let world: World;
  let town: Town;
  let office: Office;
  let exercise: Exercise;
  let [here, there]: OfferingId[] = [];
  let hana: PersonId;
  let news: ReturnType<typeof aReader>;

  beforeAll(async () => {
    world = await aWorld();
    news = aReader(world);
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    office = await anOffice(world.owner);
  });
  beforeEach(async () => {
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    exercise = await anExercise(world.owner);
    await grant(world.owner, office.clerk, exercise.office, 'program-office');
    [here, there] = [await held(FIRST), await held(SECOND)];
    hana = await aMember(world.owner, town.id, '花子');
    await news();
  });
  afterAll(() => world.end());

  const clerk = () => world.as(office.clerk, office.id);
  const coordinator = () => world.as(town.coordinator, town.id);
  const mailOf = (person: PersonId) => `${person}@example.jp`;
  const to = (mails: ReadMail[], person: PersonId) => mails.filter((mail) => mail.to === mailOf(person));
  const uidIn = (mail: ReadMail | undefined) => mail?.entries[0]?.uid;
  const first = (mails: ReadMail[], person: PersonId): ReadMail => {
    const [mail] = to(mails, person);
    if (!mail) throw new Error('No mail');
    return mail;
  };
  /** An offering with one session from ten to five. */
  async function held(day: string, of = exercise): Promise<OfferingId> {
    const id = await aSeatedOffering(world.owner, of, { seats: 4, startsOn: null });
    await (await clerk()).ask(contract.scheduleSession, { params: { offeringId: id }, input: wholeDay(day) });
    return id;
  }
  const apply = async (person: PersonId, offering = here as OfferingId) => {
    const { answer } = await (await world.as(person, town.id)).ask(contract.applyForSeats, {
      params: {},
      input: { choices: [offering], companions: [], acceptsTerms: true },
    });
    return { params: { applicationId: answer.id as Id<'Application'> }, version: answer.version };
  };
  const without = async (...people: PersonId[]) => {
    for (const person of people) await world.owner.query('update accounts set mail = null where id = $1', [person]);
  };
  const session = async (offeringId: OfferingId) => {
    const { answer } = await (await clerk()).ask(contract.listSessions, { params: { offeringId } });
    return answer.items[0]!;
  };
  const move = async (offeringId: OfferingId, day: string, reason: string) => {
    const { id, version } = await session(offeringId);
    const moved = await (await clerk()).ask(contract.rescheduleSession, {
      params: { offeringSessionId: id as never },
      input: { ...wholeDay(day), reason, version },
    });
    expect(moved.status).toBe(201);
  };

  it('swap: who leaves has the entry taken back, who comes gets one of their own', async () => {
    const { params, version } = await apply(hana);
    const [confirmed] = await news();
    const taro = await aMember(world.owner, town.id, '太郎');
    const { answer } = await (await coordinator()).ask(contract.viewApplication, { params });
    const seatId = answer.seats[0]?.id as Id<'Seat'>;
    const input = { seatId, personId: taro, reason: '出張のため', version };
    expect((await (await coordinator()).ask(contract.swapPerson, { params, input })).status).toBe(201);
    const mails = await news();
    const left = first(mails, hana);
    expect(left.subject).toBe('【Kunren 訓練】席をほかの方と交代しました');
    expect(left.text).toContain('理由: 出張のため');
    expect(left.text).not.toContain('太郎');
    expect(left.entries).toMatchObject([{ method: 'CANCEL', uid: uidIn(confirmed), sequence: 1 }]);
    const came = first(mails, taro);
    expect(came.subject).toBe('【Kunren 訓練】演習の席が確定しました');
    expect(came.text).toContain('日時: 2027年1月20日（水）10:00〜17:00');
    expect(came.entries).toMatchObject([{ method: 'REQUEST', sequence: 0 }]);
    expect(uidIn(came)).not.toBe(uidIn(confirmed));
    expect(mails).toHaveLength(2);
  });

  it('transfer: one entry goes, the other comes, and nobody is sent to apply again', async () => {
    const { params, version } = await apply(hana);
    const [confirmed] = await news();
    const input = { offeringId: there as OfferingId, reason: '会議と重なるため', version };
    expect((await (await coordinator()).ask(contract.transferParty, { params, input })).status).toBe(201);
    const mails = to(await news(), hana);
    const [gone, come] = ['席を振り替えました', '振替先の席が確定しました'].map((subject) =>
      mails.find((mail) => mail.subject === `【Kunren 訓練】${subject}`),
    );
    expect(gone?.entries).toMatchObject([{ method: 'CANCEL', uid: uidIn(confirmed), sequence: 1 }]);
    expect(gone?.text).not.toContain('/exercises\n');
    expect(come?.text).toContain('日時: 2027年2月17日（水）10:00〜17:00');
    expect(come?.entries).toMatchObject([{ method: 'REQUEST', sequence: 0, start: '2027-02-17T01:00:00.000Z' }]);
    expect(mails).toHaveLength(2);
  });

  it('merger: each hears why, and has the entry of the other offering', async () => {
    await apply(hana);
    await news();
    const { answer } = await (await clerk()).ask(contract.viewSeatedOffering, {
      params: { offeringId: here as never },
    });
    const input = {
      intoOfferingId: there as OfferingId,
      reason: '申込みが少ないため',
      version: answer.offeringVersion,
    };
    const merged = await (await clerk()).ask(contract.mergeOfferings, { params: { offeringId: here as never }, input });
    expect(merged.answer).toEqual({ moved: 1 });
    const mails = to(await news(), hana);
    expect(mails.map(({ subject }) => subject)).toEqual([
      '【Kunren 訓練】席を振り替えました',
      '【Kunren 訓練】振替先の席が確定しました',
    ]);
    expect(mails.map(({ text }) => text.includes('理由: 申込みが少ないため'))).toEqual([true, true]);
    expect(mails.flatMap(({ entries }) => entries.map(({ method }) => method)).toSorted()).toEqual([
      'CANCEL',
      'REQUEST',
    ]);
  });

  it('venue: the same entry with a raised SEQUENCE, at the new place', async () => {
    await apply(hana);
    const [confirmed] = await news();
    const params = { offeringId: here as OfferingId };
    const { answer: now } = await (await clerk()).ask(contract.viewSeatedOffering, { params });
    const { mode, seats, minimumParticipants, version } = now;
    const plan = { mode, seats, minimumParticipants, version, terms: { ja: '規約', en: 'Terms' }, bring: now.bring };
    const input = { ...plan, venueId: await aVenue(world.owner) };
    expect((await (await clerk()).ask(contract.correctSeating, { params, input })).problem?.detail).toBeUndefined();
    const [mail, ...others] = await news();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: mailOf(hana), subject: '【Kunren 訓練】演習の会場が変わりました' });
    expect(mail?.text).toMatch(/会場: 北の会場 第.*会議室（一番地）/);
    expect(mail?.text).toContain('会場への行き方: 駅から5分');
    expect(mail?.entries).toMatchObject([{ method: 'REQUEST', uid: uidIn(confirmed), sequence: 1 }]);
  });

  it('reservation by a prefecture: the coordinators hear who reserved, by when to name people, and what was given back', async () => {
    const { rows } = await world.owner.query(
      `select id, name from organizations where type = 'prefecture' order by code limit 1`,
    );
    const prefecture = rows[0].id as OrganizationId;
    await world.owner.query('update organizations set prefecture_id = $2 where id = $1', [town.id, prefecture]);
    const officer = await aMember(world.owner, prefecture, '県の担当');
    await grant(world.owner, officer, prefecture, 'prefecture-officer');
    await (await world.as(officer, prefecture)).ask(contract.reserveSeats, {
      params: {},
      input: { choices: [here as OfferingId], seats: 2, acceptsTerms: true, organizationId: town.id },
    });
    const reserved = await news();
    const [told] = to(reserved, town.coordinator);
    expect(told?.subject).toBe('【Kunren 訓練】2席を確保しました');
    expect(told?.text).toContain(`${rows[0].name}が、青空町のために`);
    expect(told?.text).toMatch(/2027年\d+月\d+日（.）17:00までに登録してください/);
    expect(told?.text).toContain('/admin/applications');
    expect(to(reserved, officer)[0]?.text).toContain('青空町のために');
    const due = await world.owner.query(
      'select names_due_at from applications where reserved_by_organization_id = $1',
      [prefecture],
    );
    world.clock.instant = new Date(new Date(due.rows[0].names_due_at).getTime() + 60_000);
    await world.tick();
    const [released] = to(await news(), town.coordinator);
    expect(released?.subject).toBe('【Kunren 訓練】受講する方の決まらなかった席を戻しました');
    expect(released?.text).toContain('残りは0席です');
    await world.owner.query('update organizations set prefecture_id = null where id = $1', [town.id]);
  });

  describe('to people without mail', () => {
    it('go to the coordinators of their organization, in one mail for what happened at once', async () => {
      const taro = await aMember(world.owner, town.id, '太郎');
      await without(hana, taro);
      await (await coordinator()).ask(contract.applyForMembers, {
        params: {},
        input: { choices: [here as OfferingId], personIds: [hana, taro], acceptsTerms: true },
      });
      await news();
      await move(here as OfferingId, '2027-01-27', '大雪のため');
      const [mail, ...others] = to(await news(), town.coordinator).filter(({ text }) =>
        text.includes('お伝えください'),
      );
      expect(others).toEqual([]);
      expect(mail?.subject).toBe('【Kunren 訓練】メールのない2人に、演習のお知らせをお伝えください');
      expect(mail?.text).toMatch(/■ (花子 さん、太郎|太郎 さん、花子) さん/);
      expect(mail?.text).toContain('演習の日程が変わりました');
      expect(mail?.text).toContain('日時: 2027年1月27日（水）10:00〜17:00');
      expect(mail?.text).toContain('理由: 大雪のため');
      expect(mail?.entries).toEqual([]);
    });

    it('of a seat that is offered, say until when and that one may answer for them', async () => {
      await without(hana);
      for (let at = 0; at < 4; at++) await apply(await aMember(world.owner, town.id, `先の人 ${at}`));
      await apply(hana);
      await news();
      await (await clerk()).ask(contract.changeSeats, {
        params: { offeringId: here as never },
        input: { seats: 5, reason: '会場を広げた' },
      });
      const [mail] = to(await news(), town.coordinator);
      expect(mail?.text).toContain('■ 花子 さん\n席が空きました。2026年11月27日（金）17:00までにお答えください');
      expect(mail?.text).toContain('代わりに答えることもできます');
    });

    it('go to the office where the organization has nobody to write to', async () => {
      const other = await aTown(world.owner, '緑野市', await anOffering(world.owner));
      const jiro = await aMember(world.owner, other.id, '次郎');
      await without(jiro, other.coordinator);
      await (await world.as(jiro, other.id)).ask(contract.applyForSeats, {
        params: {},
        input: { choices: [here as OfferingId], companions: [], acceptsTerms: true },
      });
      const [mail, ...others] = await news();
      expect(others).toEqual([]);
      expect(mail?.to).toBe(mailOf(office.clerk));
      expect(mail?.text).toContain('緑野市の次の1人');
    });
  });

  it('of a move onto a day on which somebody has another seat, the office hears who and where', async () => {
    const other = await held('2027-02-24', await anExercise(world.owner));
    await apply(hana);
    await apply(hana, other);
    await news();
    await move(here as OfferingId, '2027-02-24', '会場の都合');
    const mails = await news();
    const [mail, ...others] = to(mails, office.clerk);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('【Kunren 訓練】日程の変更で、同じ日に別の席を持つ人が1人います');
    expect(mail?.text).toContain('花子（青空町）　2027年2月24日（水）');
    expect(mail?.text).toContain(`/admin/offerings/${here}/show`);
    expect(to(mails, hana)).toHaveLength(1);
  });

  it('of an absence, lead to the next offerings', async () => {
    await apply(hana);
    await news();
    world.clock.instant = new Date(`${FIRST}T18:00:00+09:00`);
    const { id } = await session(here as OfferingId);
    const params = { offeringSessionId: id as never };
    const { answer: roster } = await (await clerk()).ask(contract.viewSession, { params });
    const { enrollmentId } = roster.people[0]!;
    const absent = (halfDay: 'am' | 'pm') => ({
      nonce: crypto.randomUUID(),
      enrollmentId,
      halfDay,
      mark: 'absent' as const,
      seenVersion: 0,
    });
    await (await clerk()).ask(contract.recordAttendance, {
      params,
      input: { source: 'staff', marks: [absent('am'), absent('pm')] } as never,
    });
    const [mail, ...others] = to(await news(), hana);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('【Kunren 訓練】演習は欠席と記録されています（次の開催回のご案内）');
    expect(mail?.text).toContain('日程: 2027年2月17日（水）');
    expect(mail?.text).toContain(`/exercises/${exercise.editionId}?choices=${there}`);
    expect(mail?.entries).toEqual([]);
  });
});
