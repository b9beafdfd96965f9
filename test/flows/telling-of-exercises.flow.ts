import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  acceptOwnOffer,
  applyForSeats,
  approveApplication,
  callOffOffering,
  cancelOwnSeat,
  endMembership,
  listMyApplications,
  listSessions,
  rejectApplication,
  rescheduleSession,
  scheduleSession,
} from '#contract';
import type { CalendarDate, OfferingId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { aReader } from '../world/news.ts';
import { aMember, anOffering, anOffice, aTown, grant, type Office, type Town } from '../world/town.ts';
import { wholeDay } from '../world/taught-exercise.ts';
import { aWorld, type World } from '../world/world.ts';

describe('The mails of one exercise', () => {
  let world: World;
  let town: Town;
  let office: Office;
  let offering: OfferingId;
  let one: PersonId;
  let two: PersonId;
  let news: ReturnType<typeof aReader>;

  beforeAll(async () => {
    world = await aWorld();
    news = aReader(world);
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    office = await anOffice(world.owner);
    offering = await aSeatedOffering(world.owner, await anExercise(world.owner), { seats: 1, startsOn: null });
    one = await aMember(world.owner, town.id, '一花');
    two = await aMember(world.owner, town.id, '二葉');
  });
  afterAll(() => world.end());

  const as = (person: PersonId) => world.as(person, town.id);
  const asClerk = () => world.as(office.clerk, office.id);
  const mailOf = (person: PersonId) => `${person}@example.jp`;
  const apply = async (person: PersonId) =>
    (await as(person)).ask(applyForSeats, {
      params: {},
      input: { choices: [offering], companions: [], acceptsTerms: true },
    });
  const mine = async (person: PersonId) => {
    const { answer } = await (await as(person)).ask(listMyApplications, { params: {}, input: { isOver: 'false' } });
    const [party] = answer.items;
    return { params: { applicationId: party?.id as never }, input: { version: party?.version as number } };
  };
  const session = async () => {
    const { answer } = await (await asClerk()).ask(listSessions, { params: { offeringId: offering }, input: {} });
    return answer.items[0]!;
  };
  const uids: string[] = [];

  it('tells whoever was interested that there is a date, and when applications close; not who has left since', async () => {
    const leaver = await aMember(world.owner, town.id, '去る 人');
    for (const person of [one, leaver]) {
      await world.owner.query(
        `insert into interests (offering_id, learner_id, organization_id, shown_at) values ($1, $2, $3, $4)`,
        [offering, person, town.id, world.clock.instant],
      );
    }
    const membership = await world.owner.query('select id from memberships where person_id = $1', [leaver]);
    const ended = await (await as(town.coordinator)).ask(endMembership, {
      params: { memberId: membership.rows[0].id },
      input: { reason: '県へ異動' },
    });
    expect(ended.status).toBe(201);
    await news();
    const input = { ...wholeDay('2027-01-20' as CalendarDate) };
    expect((await (await asClerk()).ask(scheduleSession, { params: { offeringId: offering }, input })).status).toBe(
      201,
    );
    const [mail, ...others] = await news();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: mailOf(one), subject: '【Kunren 訓練】演習の日程が決まりました', entries: [] });
    expect(mail?.text).toContain('日程: 2027年1月20日（水）');
    expect(mail?.text).toContain('申込みの締切: 2027年1月13日（水）17:00');
  });

  it('confirms a seat with an entry for the calendar, at the hours of Japan (mod_facetoface: those of Auckland)', async () => {
    await apply(one);
    const [mail, ...others] = await news();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: mailOf(one), subject: '【Kunren 訓練】演習の席が確定しました' });
    expect(mail?.text).toContain('一花 様');
    expect(mail?.text).toContain('困ったときは');
    const [entry, ...more] = mail!.entries;
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      sequence: 0,
      status: 'CONFIRMED',
      start: '2027-01-20T01:00:00.000Z',
      end: '2027-01-20T08:00:00.000Z',
      organizer: 'mailto:kunren@example.jp',
    });
    uids.push(entry!.uid);
  });

  it('tells the next that they wait, and at which place', async () => {
    await apply(two);
    const [mail, ...others] = await news();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: mailOf(two),
      subject: '【Kunren 訓練】申込みを受け付けました（キャンセル待ち）',
      entries: [],
    });
    expect(mail?.text).toContain('キャンセル待ち: 1番目');
    expect(mail?.text).not.toContain('承認待ち');
  });

  it('takes the entry back from who cancels, and offers the seat with a deadline and where to answer', async () => {
    await (await as(one)).ask(cancelOwnSeat, await mine(one));
    const mails = await news();
    const canceled = mails.find(({ to }) => to === mailOf(one));
    expect(canceled).toMatchObject({ subject: '【Kunren 訓練】演習の席をキャンセルしました' });
    expect(canceled?.text).toContain('あなたの席をキャンセルしました');
    expect(canceled?.entries).toEqual([
      expect.objectContaining({ method: 'CANCEL', uid: uids[0], sequence: 1, status: 'CANCELLED' }),
    ]);
    const offered = mails.find(({ to }) => to === mailOf(two));
    expect(offered?.subject).toBe('【Kunren 訓練】席が空きました。2026年11月27日（金）17:00までにお答えください');
    expect(offered?.text).toContain('期限: 2026年11月27日（金）17:00');
    expect(offered?.text).toMatch(/席を受けるか、辞退するか.*\nhttp/);
    expect(mails).toHaveLength(2);
    expect(offered?.text).not.toContain('一花');
  });

  it('reminds once of the end of the offer, the working day before', async () => {
    world.clock.instant = new Date('2026-11-25T09:05:00+09:00');
    await world.tick();
    expect(await news()).toEqual([]);
    world.clock.instant = new Date('2026-11-26T09:05:00+09:00');
    await world.tick();
    expect(await news()).toEqual([
      expect.objectContaining({
        to: mailOf(two),
        subject: '【Kunren 訓練】席の案内は2026年11月27日（金）17:00までです',
      }),
    ]);
    world.clock.instant = new Date('2026-11-27T09:05:00+09:00');
    await world.tick();
    expect(await news()).toEqual([]);
  });

  it('confirms what was accepted under another UID, for it is another place', async () => {
    await (await as(two)).ask(acceptOwnOffer, await mine(two));
    const [mail, ...others] = await news();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: mailOf(two), subject: '【Kunren 訓練】演習の席が確定しました' });
    uids.push(mail!.entries[0]!.uid);
    expect(uids[1]).not.toBe(uids[0]);
  });

  it('moves the entry under its UID (mod_facetoface sends none), and tells those who wait the new deadline', async () => {
    await apply(one);
    await news();
    const { id, version } = await session();
    const input = { ...wholeDay('2027-02-03' as CalendarDate), startsAt: '13:00', reason: '大雪のため', version };
    expect(
      (await (await asClerk()).ask(rescheduleSession, { params: { offeringSessionId: id as never }, input })).status,
    ).toBe(201);
    const mails = await news();
    const moved = mails.find(({ to }) => to === mailOf(two));
    expect(moved).toMatchObject({ subject: '【Kunren 訓練】演習の日程が変わりました' });
    expect(moved?.text).toContain('日時: 2027年2月3日（水）13:00〜17:00');
    expect(moved?.text).toContain('理由: 大雪のため');
    expect(moved?.entries).toEqual([
      expect.objectContaining({ method: 'REQUEST', uid: uids[1], sequence: 1, start: '2027-02-03T04:00:00.000Z' }),
    ]);
    const waiting = mails.find(({ to }) => to === mailOf(one));
    expect(waiting).toMatchObject({ subject: '【Kunren 訓練】申込み中の演習の日程が変わりました', entries: [] });
    expect(waiting?.text).toContain('申込みの締切: 2027年1月27日（水）17:00');
    expect(mails).toHaveLength(2);
  });

  it('takes the entry back with a raised SEQUENCE and the reason where the offering is called off, in one mail each', async () => {
    const { rows } = await world.owner.query('select version from offerings where id = $1', [offering]);
    const input = { reason: '講師の急病', version: rows[0].version };
    expect(
      (await (await asClerk()).ask(callOffOffering, { params: { offeringId: offering }, input })).status,
    ).toBeLessThan(300);
    const mails = await news();
    expect(mails.map(({ to }) => to)).toEqual([mailOf(one), mailOf(two)].toSorted());
    for (const { subject, text } of mails) {
      expect(subject).toBe('【Kunren 訓練】演習の開催が中止になりました');
      expect(text).toContain('理由: 講師の急病');
    }
    expect(mails.find(({ to }) => to === mailOf(two))?.entries).toEqual([
      expect.objectContaining({ method: 'CANCEL', uid: uids[1], sequence: 2, status: 'CANCELLED' }),
    ]);
  });

  describe('where approval is needed', () => {
    let deputy: PersonId;
    const asked = async (person: PersonId) =>
      (await mine(person)) as { params: { applicationId: never }; input: { version: number } };

    beforeAll(async () => {
      world.clock.instant = new Date('2026-12-01T09:00:00+09:00');
      offering = await aSeatedOffering(world.owner, await anExercise(world.owner), {
        seats: 1,
        approvalStages: ['coordinator'],
        startsOn: '2027-02-17',
      });
      [one, two, deputy] = [
        await aMember(world.owner, town.id, '三郎'),
        await aMember(world.owner, town.id, '四葉'),
        await aMember(world.owner, town.id, '代理'),
      ];
      await grant(world.owner, deputy, town.id, 'application-deputy');
    });

    it('the applicant gets a receipt, the approvers are asked', async () => {
      await apply(one);
      await apply(two);
      const mails = await news();
      const receipts = mails.filter(({ to }) => to === mailOf(one) || to === mailOf(two));
      expect(receipts.map(({ subject }) => subject)).toEqual(
        Array(2).fill('【Kunren 訓練】申込みを受け付けました（承認待ち）'),
      );
      const toAsk = mails.filter(({ subject }) => subject === '【Kunren 訓練】申込みの承認をお願いします');
      expect(toAsk.map(({ to }) => to)).toEqual(
        [town.coordinator, town.coordinator, deputy, deputy].map(mailOf).toSorted(),
      );
      expect(toAsk[0]?.text).toContain('/admin/applications');
      expect(toAsk.map(({ text }) => text).join()).not.toMatch(/三郎|四葉/);
      expect(mails).toHaveLength(6);
    });

    it('is told apart from waiting for a seat, in another word', async () => {
      const approver = await world.as(town.coordinator, town.id);
      await approver.ask(approveApplication, await asked(two));
      const [mail, ...others] = await news();
      expect(others).toEqual([]);
      expect(mail).toMatchObject({
        to: mailOf(two),
        subject: '【Kunren 訓練】承認待ちからキャンセル待ちになりました',
      });
      expect(mail?.text).toContain('キャンセル待ち: 1番目');
    });

    it('a rejection says why, and its seat is offered to the next', async () => {
      const approver = await world.as(town.coordinator, town.id);
      const { params, input } = await asked(one);
      await approver.ask(rejectApplication, { params, input: { ...input, reason: '同じ日に防災訓練があるため' } });
      const mails = await news();
      const rejected = mails.find(({ to }) => to === mailOf(one));
      expect(rejected?.subject).toBe('【Kunren 訓練】申込みは承認されませんでした');
      expect(rejected?.text).toContain('理由: 同じ日に防災訓練があるため');
      expect(mails.find(({ to }) => to === mailOf(two))?.subject).toContain('席が空きました');
      expect(mails).toHaveLength(2);
    });

    it('an offer that nobody answers ends with a mail', async () => {
      world.clock.instant = new Date('2026-12-04T17:05:00+09:00');
      await world.tick();
      expect((await news()).filter(({ subject }) => !subject.includes('までです'))).toEqual([
        expect.objectContaining({ to: mailOf(two), subject: '【Kunren 訓練】席の案内の期限が過ぎました', entries: [] }),
      ]);
    });
  });

  it('invites a companion without an account by mail, with the deadline, and tells them when it is over', async () => {
    offering = await aSeatedOffering(world.owner, await anExercise(world.owner), { startsOn: '2027-02-24' });
    one = await aMember(world.owner, town.id, '五郎');
    const invited = { name: '六花', mail: 'rikka@town.example.jp' };
    await (await as(one)).ask(applyForSeats, {
      params: {},
      input: { choices: [offering], companions: [invited], acceptsTerms: true },
    });
    const mails = await news();
    const invitation = mails.find(({ to }) => to === invited.mail);
    expect(invitation?.subject).toBe('【Kunren 訓練】演習に招待されています');
    expect(invitation?.text).toContain('期限: 2026年12月11日（金）17:00');
    expect(invitation?.text).not.toContain('五郎');
    expect(mails.find(({ to }) => to === mailOf(one))?.subject).toBe('【Kunren 訓練】演習の席が確定しました');
    world.clock.instant = new Date('2026-12-11T18:05:00+09:00');
    await world.tick();
    const over = (await news()).filter(({ to }) => to === invited.mail);
    expect(over.map(({ subject }) => subject)).toEqual(['【Kunren 訓練】演習への招待は終わりました']);
  });
});
