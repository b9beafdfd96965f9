import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { OfferingId, PersonId } from '#kernel';
import { readCalendar } from '../world/calendar.ts';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { readLog } from '../soak/ledger-order.ts';
import { brokenIn, type Plan } from '../soak/replay.ts';
import { expectSoundSeats } from '../world/seats.ts';
import { aMember, anOffering, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('An offering is called off that people ranked with others', () => {
  let world: World;
  let town: Town;
  let office: Office;
  let exercise: Exercise;
  let first: OfferingId;
  let second: OfferingId;
  const plans = new Map<string, Plan>();

  beforeAll(async () => {
    world = await aWorld();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    office = await anOffice(world.owner);
  });
  beforeEach(async () => {
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    exercise = await anExercise(world.owner);
    first = await aSeatedOffering(world.owner, exercise, { seats: 2 });
    second = await aSeatedOffering(world.owner, exercise, { seats: 1, startsOn: '2027-02-10' });
    plans.set(first, { days: ['2027-01-20'], fairness: 'in-turn' });
    plans.set(second, { days: ['2027-02-10'], fairness: 'in-turn' });
  });
  afterAll(() => world.end());

  const somebody = (name = '山田 花子') => aMember(world.owner, town.id, name);
  const as = (person: PersonId) => world.as(person, town.id);
  const clerk = () => world.as(office.clerk, office.id);
  const apply = async (person: PersonId, choices: OfferingId[]) =>
    (
      await (
        await as(person)
      ).ask(contract.applyForSeats, {
        params: {},
        input: { choices, companions: [], acceptsTerms: true },
      })
    ).answer;
  const view = async (applicationId: string) =>
    (await (await clerk()).ask(contract.viewApplication, { params: { applicationId: applicationId as never } })).answer;
  const states = async (...parties: { id: string }[]) => {
    const seen = await Promise.all(parties.map(({ id }) => view(id)));
    return seen.map(({ state, offering }) => `${state} ${offering.id === first ? 'first' : 'second'}`);
  };
  const callOff = async (offeringId: OfferingId) => {
    const { rows } = await world.owner.query('select version from offerings where id = $1', [offeringId]);
    const done = await (await clerk()).ask(contract.callOffOffering, {
      params: { offeringId },
      input: { version: rows[0].version, reason: '大雪のため' },
    });
    await world.settle();
    return done;
  };
  const mailsOf = (person: PersonId, since: number) =>
    world.mailbox.mails.slice(since).filter(({ to }) => to === `${person}@example.jp`);

  it('lets them wait for their other choices with the ticket they drew, and offers what is free by that alone', async () => {
    const [early, alone, late] = [await somebody('早い 人'), await somebody('一つだけ 人'), await somebody('遅い 人')];
    const held = await apply(early, [first, second]);
    const only = await apply(alone, [first]);
    const behind = await apply(late, [first, second]);
    expect(await states(held, only, behind)).toEqual(['confirmed first', 'confirmed first', 'confirmed second']);
    const waiting = await apply(await somebody(), [second]);
    const tickets = [(await view(held.id)).ticket, (await view(waiting.id)).ticket];
    const preview = await (await clerk()).ask(contract.previewCallOff, { params: { offeringId: first }, input: {} });
    expect(preview.answer).toMatchObject({
      confirmed: 2,
      goOn: [{ id: second, seats: 1, startsOn: '2027-02-10' }],
      lost: 1,
    });
    await world.settle();
    const since = world.mailbox.mails.length;
    await callOff(first);
    expect(await states(held, only, behind, waiting)).toEqual([
      'waitlisted second',
      'canceled first',
      'confirmed second',
      'waitlisted second',
    ]);
    expect([(await view(held.id)).ticket, (await view(waiting.id)).ticket]).toEqual(tickets);
    expect((await view(held.id)).positions).toEqual([{ offeringId: second, position: 1 }]);
    const [told, ...more] = mailsOf(early, since);
    expect([told?.subject, more]).toEqual(['【Kunren 訓練】演習の開催が中止になりました', []]);
    expect(told?.text).toContain('理由: 大雪のため');
    expect(told?.text).toContain('ほかのご希望の開催回のキャンセル待ちとして続いています');
    expect(told?.calendar?.flatMap(({ content }) => readCalendar(content))).toMatchObject([{ method: 'CANCEL' }]);
    const [ended] = mailsOf(alone, since);
    expect(ended?.text).toMatch(/ほかの開催回にお申し込みください。\n\S+\/exercises/);
    expect(ended?.text).toContain(`満席（キャンセル待ちできます）\n　申込みの締切: 2027年2月3日（水）17:00`);
    expect(told?.text).not.toContain('次の開催回に申し込めます');
    await (await as(late)).ask(contract.cancelOwnSeat, {
      params: { applicationId: behind.id as never },
      input: { version: 1 },
    });
    expect(await states(held, waiting)).toEqual(['offered second', 'waitlisted second']);
    await expectSoundSeats(world.owner);
  });

  it('offers at once what is free in another choice, and they may still say no', async () => {
    const person = await somebody();
    const held = await apply(person, [first, second]);
    await world.settle();
    const since = world.mailbox.mails.length;
    await callOff(first);
    expect(await states(held)).toEqual(['offered second']);
    expect(mailsOf(person, since).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        '【Kunren 訓練】演習の開催が中止になりました',
        expect.stringContaining('席が空きました'),
      ]),
    );
    const places = await world.owner.query('select state from enrollments where learner_id = $1', [person]);
    expect(places.rows).toEqual([{ state: 'withdrawn' }]);
    const { version } = await view(held.id);
    const accepted = await (await as(person)).ask(contract.acceptOwnOffer, {
      params: { applicationId: held.id as never },
      input: { version },
    });
    expect(accepted.answer).toMatchObject({ state: 'confirmed', offeringId: second });
    await expectSoundSeats(world.owner);
  });

  it('goes on where seats were only offered, awaited or waited for, and skips no approval', async () => {
    const third = await aSeatedOffering(world.owner, exercise, { startsOn: '2027-03-10', approvalStages: ['office'] });
    const asked = await apply(await somebody(), [first, third]);
    await apply(await somebody(), [first]);
    const waits = await apply(await somebody(), [first, second]);
    expect((await view(asked.id)).holdsSeats).toBe(true);
    await apply(await somebody(), [first]);
    expect(await states(waits)).toEqual(['confirmed second']);
    await callOff(first);
    expect(await view(asked.id)).toMatchObject({
      state: 'awaiting-approval',
      holdsSeats: false,
      choices: [{ id: third }],
    });
    const { version } = await view(asked.id);
    await (await clerk()).ask(contract.approveApplication, {
      params: { applicationId: asked.id as never },
      input: { version },
    });
    expect(await view(asked.id)).toMatchObject({ state: 'offered', offering: { id: third } });
    await expectSoundSeats(world.owner);
  });

  it('ends with the last choice, also where the others are over or called off before', async () => {
    const held = await apply(await somebody(), [second, first]);
    await callOff(first);
    expect(await states(held)).toEqual(['confirmed second']);
    await callOff(second);
    expect(await states(held)).toEqual(['canceled second']);
    await expectSoundSeats(world.owner);
  });

  it('moves nobody who awaits approval for a seat elsewhere', async () => {
    const third = await aSeatedOffering(world.owner, exercise, { startsOn: '2027-03-10', approvalStages: ['office'] });
    const asked = await apply(await somebody(), [third, first]);
    await callOff(first);
    expect(await view(asked.id)).toMatchObject({
      state: 'awaiting-approval',
      holdsSeats: true,
      offering: { id: third },
    });
  });

  it('tells those who were merged into another that they have their seats there, and not that they lost them', async () => {
    const person = await somebody();
    const held = await apply(person, [second]);
    await world.settle();
    const since = world.mailbox.mails.length;
    const merged = await (await clerk()).ask(contract.mergeOfferings, {
      params: { offeringId: second },
      input: { intoOfferingId: first, reason: '参加者が少ない', version: 1 },
    });
    expect(merged.answer).toEqual({ moved: 1 });
    await world.settle();
    expect(await states(held)).toEqual(['confirmed first']);
    const mails = mailsOf(person, since);
    expect(mails.map(({ subject }) => subject).toSorted()).toEqual([
      '【Kunren 訓練】席を振り替えました',
      '【Kunren 訓練】振替先の席が確定しました',
    ]);
    expect(mails.map(({ text }) => text).join()).not.toContain('お申し込みください');
  });

  it('leaves nobody behind who applies in the moment in which it is called off', async () => {
    const third = await aSeatedOffering(world.owner, exercise, { startsOn: '2027-03-10' });
    const people = await Promise.all(Array.from({ length: 8 }, () => somebody()));
    const ranked = [[first], [first, second], [second, first], [first, third]];
    const clients = await Promise.all(people.map(as));
    const applying = clients.map((client, at) => {
      const input = { choices: ranked[at % ranked.length] as OfferingId[], companions: [], acceptsTerms: true };
      return client.ask(contract.applyForSeats, { params: {}, input });
    });
    const [called, ...answers] = await Promise.all([callOff(first), ...applying]);
    await world.settle();
    expect(called.status).toBeLessThan(300);
    const refusals = answers.flatMap(({ problem }) => problem?.code ?? []);
    expect(new Set(['offering-takes-nobody', ...refusals])).toEqual(new Set(['offering-takes-nobody']));
    const { rows } = await world.owner.query(
      `select state from applications where holds_seats and offering_id = $1
       or state in ('waitlisted', 'awaiting-approval') and choices && array[$1::uuid]`,
      [first],
    );
    expect(rows).toEqual([]);
    await expectSoundSeats(world.owner);
  });

  it('leaves a history in which nobody was passed over and nothing was sold twice', async () => {
    expect(brokenIn(await readLog(world.owner), plans)).toEqual([]);
  });
});
