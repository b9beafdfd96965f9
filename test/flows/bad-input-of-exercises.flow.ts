import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, OfferingId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { expectSoundSeats, standing } from '../world/seats.ts';
import { wholeDay } from '../world/taught-exercise.ts';
import { aMember, anOffering, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type Sent = contract.SentOf<typeof contract.applyForSeats>;
type Answered = { readonly status: number; readonly problem: { readonly code: string; readonly detail: string } };

/** Issue 4, “Bad input”, one by one: each is answered in a sentence, in Japanese and in English. */
describe('What people get wrong with exercises', () => {
  let world: World;
  let town: Town;
  let office: Office;
  let exercise: Exercise;
  let offering: OfferingId;
  let hanako: PersonId;

  beforeAll(async () => {
    world = await aWorld();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    office = await anOffice(world.owner);
  });
  beforeEach(async () => {
    at('2026-11-24T09:00:00+09:00');
    exercise = await anExercise(world.owner);
    offering = await aSeatedOffering(world.owner, exercise, { seats: 3 });
    hanako = await somebody('山田 花子');
  });
  afterAll(() => world.end());

  const at = (instant: string) => void (world.clock.instant = new Date(instant));
  const somebody = (name = '佐藤 次郎') => aMember(world.owner, town.id, name);
  const as = (person: PersonId) => world.as(person, town.id);
  const clerk = () => world.as(office.clerk, office.id);
  const coordinator = () => as(town.coordinator);
  const apply = async (person: PersonId, sent: Partial<Sent> = {}, language = 'ja') => {
    const input = { choices: [offering], companions: [], acceptsTerms: true, ...sent };
    return (await as(person)).ask(contract.applyForSeats, { params: {}, input, language });
  };
  /** The refusal in both languages; asking twice changes nothing. */
  const refused = async (ask: (language: string) => Promise<Answered>) => {
    const [ja, en] = [await ask('ja'), await ask('en')];
    expect([ja.status >= 400, ja.problem?.code]).toEqual([true, en.problem?.code]);
    expect([ja.problem.detail, en.problem.detail]).toEqual([
      expect.stringMatching(/[぀-ヿ一-鿿].*。$/),
      expect.stringMatching(/^[^。]*[a-z][^。]*\.$/),
    ]);
    await expectSoundSeats(world.owner);
    return { code: ja.problem.code, ja: ja.problem.detail, en: en.problem.detail };
  };
  const refusedToApply = (person: PersonId, sent: Partial<Sent> = {}) =>
    refused((language) => apply(person, sent, language));
  const view = async (applicationId: string) => {
    const params = { applicationId: applicationId as Id<'Application'> };
    return (await (await clerk()).ask(contract.viewApplication, { params })).answer;
  };
  const schedule = async (id: OfferingId, day: string, language = 'ja') =>
    (await clerk()).ask(contract.scheduleSession, { params: { offeringId: id }, input: wholeDay(day), language });

  it('the same person twice: in one application, by sign-in id, by mail or by name, and in a second one', async () => {
    const twin = await somebody('双子 一');
    const twice = await refusedToApply(hanako, { companions: [{ signInId: twin }, { signInId: twin }] });
    expect([twice.code, twice.ja]).toEqual(['person-named-twice', expect.stringContaining(twin)]);
    const mail = { name: '双子 一', mail: `${twin}@EXAMPLE.jp` };
    expect((await refusedToApply(hanako, { companions: [{ signInId: twin }, mail] })).code).toBe('person-named-twice');
    const forThem = await refused(async (language) =>
      (await coordinator()).ask(contract.applyForMembers, {
        params: {},
        input: { choices: [offering], personIds: [twin, twin], acceptsTerms: true },
        language,
      }),
    );
    expect([forThem.code, forThem.ja]).toEqual(['person-named-twice', expect.stringContaining('双子 一')]);
    expect((await apply(hanako)).answer.state).toBe('confirmed');
    const again = await refusedToApply(hanako);
    expect([again.code, again.en]).toEqual(['person-already-applied', expect.stringContaining('山田 花子')]);
  });

  it('the same request twice, from an impatient hand, is one application', async () => {
    const input = { choices: [offering], companions: [], acceptsTerms: true };
    const [client, key] = [await as(hanako), crypto.randomUUID()];
    const ask = () => client.ask(contract.applyForSeats, { params: {}, input, key });
    const [one, two] = [await ask(), await ask()];
    expect([two.status, two.answer]).toEqual([201, one.answer]);
    expect(await standing(world.owner, offering)).toEqual(['confirmed 1']);
  });

  it('in two sessions on one day, and on the second day of two', async () => {
    const other = await anExercise(world.owner);
    const overlapping = await aSeatedOffering(world.owner, other, { startsOn: '2027-01-19', endsOn: '2027-01-20' });
    await apply(hanako);
    const told = await refusedToApply(hanako, { choices: [overlapping] });
    expect(told.code).toBe('day-taken');
    expect([told.ja, told.en]).toEqual([
      expect.stringContaining('山田 花子さんは2027年1月20日（水）に'),
      expect.stringContaining('Wed 20 January 2027'),
    ]);
  });

  it('as companion of two groups, of one course or of two on one day', async () => {
    const companion = await somebody('人気の 同行者');
    await apply(hanako, { companions: [{ signInId: companion }] });
    const later = await aSeatedOffering(world.owner, exercise, { startsOn: '2027-02-10' });
    const leader = await somebody();
    const again = await refusedToApply(leader, { choices: [later], companions: [{ signInId: companion }] });
    expect([again.code, again.ja]).toEqual(['person-already-applied', expect.stringContaining('人気の 同行者')]);
    const sameDay = await aSeatedOffering(world.owner, await anExercise(world.owner));
    const elsewhere = await refusedToApply(leader, { choices: [sameDay], companions: [{ signInId: companion }] });
    expect([elsewhere.code, elsewhere.ja]).toEqual(['day-taken', expect.stringContaining('人気の 同行者')]);
  });

  it('a companion without an account: an unknown id is refused, an invitation holds the seat until a deadline', async () => {
    const unknown = await refusedToApply(hanako, { companions: [{ signInId: '000000-9999' }] });
    expect([unknown.code, unknown.ja]).toEqual([
      'companion-unknown',
      expect.stringMatching(/000000-9999.*氏名とメールアドレスで招待/),
    ]);
    const { answer } = await apply(hanako, { companions: [{ name: '新人', mail: 'new@example.jp' }] });
    expect(await view(answer.id)).toMatchObject({
      state: 'confirmed',
      size: 2,
      namesDueAt: '2026-12-01T08:00:00.000Z',
    });
    at('2026-12-01T17:00:01+09:00');
    await world.tick();
    expect(await view(answer.id)).toMatchObject({ state: 'confirmed', size: 1, namesDueAt: null });
    await expectSoundSeats(world.owner);
  });

  it('a group larger than the seats there are is refused, one larger than those left waits as a whole', async () => {
    const group = async (size: number) =>
      Promise.all(Array.from({ length: size }, async () => ({ signInId: await somebody() })));
    const large = await refusedToApply(hanako, { companions: await group(3) });
    expect([large.code, large.ja, large.en]).toEqual([
      'group-larger-than-seats',
      expect.stringContaining('3 席'),
      expect.stringContaining('3 seats'),
    ]);
    await apply(await somebody(), { companions: await group(1) });
    expect((await apply(hanako, { companions: await group(1) })).answer.state).toBe('waitlisted');
    expect(await standing(world.owner, offering)).toEqual(['confirmed 2', 'waitlisted 2']);
  });

  it('a session in the past: it is not scheduled, not applied for and no longer canceled', async () => {
    const undated = await aSeatedOffering(world.owner, exercise, { startsOn: null });
    const past = await refused((language) => schedule(undated, '2026-11-23', language));
    expect([past.code, past.en]).toEqual(['session-in-the-past', expect.stringContaining('Mon 23 November 2026')]);
    const held = await apply(hanako);
    at('2027-01-20T00:00:00+09:00');
    const late = await refusedToApply(await somebody());
    expect([late.code, late.ja]).toEqual(['offering-has-started', expect.stringContaining('2027年1月20日（水）')]);
    const params = { applicationId: held.answer.id as Id<'Application'> };
    const gone = await refused(async (language) =>
      (await as(hanako)).ask(contract.cancelOwnSeat, { params, input: { version: 1 }, language }),
    );
    expect(gone.code).toBe('offering-has-started');
  });

  it('what has happened is not undone: no cancellation, swap, transfer or merger once it has begun', async () => {
    const next = await aSeatedOffering(world.owner, exercise, { startsOn: '2027-02-10' });
    const { answer } = await apply(hanako);
    const { seats, abilities: before } = await view(answer.id);
    expect(before).toMatchObject({ cancel: true, transfer: true });
    const [seat] = seats;
    const params = { applicationId: answer.id as Id<'Application'> };
    at('2027-01-20T12:00:00+09:00');
    const reason = '業務都合';
    const office1 = await clerk();
    const asked = { seatIds: null, reason, version: 1 };
    const swap = { seatId: seat?.id as never, personId: await somebody(), reason, version: 1 };
    const merging = { intoOfferingId: next, reason, version: 1 };
    const deeds: ((language: string) => Promise<Answered>)[] = [
      (language) => office1.ask(contract.cancelSeats, { params, input: asked, language }),
      (language) => office1.ask(contract.swapPerson, { params, input: swap, language }),
      (language) => office1.ask(contract.transferParty, { params, input: { offeringId: next, version: 1 }, language }),
      (language) =>
        office1.ask(contract.mergeOfferings, { params: { offeringId: offering }, input: merging, language }),
    ];
    for (const deed of deeds) expect((await refused(deed)).code).toBe('offering-has-started');
    const preview = await office1.ask(contract.previewTransfer, { params, input: { offeringId: next } });
    expect(preview.answer.refusal).toMatchObject({ code: 'offering-has-started' });
    expect((await view(answer.id)).abilities).toMatchObject({ cancel: false, transfer: false });
  });

  it('a merger of an offering that satellites join: they would be called off with it', async () => {
    const satellite = await aSeatedOffering(world.owner, exercise);
    const join = 'update seated_offerings set parent_offering_id = $2 where offering_id = $1';
    await world.owner.query(join, [satellite, offering]);
    await apply(hanako);
    const merging = { intoOfferingId: satellite, reason: '人数が少ない', version: 1 };
    const params = { offeringId: offering };
    const merge = async (language: string) =>
      (await clerk()).ask(contract.mergeOfferings, { params, input: merging, language });
    expect((await refused(merge)).code).toBe('merge-leaves-satellites');
    await world.owner.query(`update offerings set state = 'canceled' where id = $1`, [satellite]);
    expect((await refused(merge)).code).toBe('offering-takes-nobody');
  });

  it('a capacity below the confirmed is refused, and says who would have to move', async () => {
    for (const person of [hanako, await somebody('遅い 人')]) await apply(person);
    const less = await refused(async (language) =>
      (await clerk()).ask(contract.changeSeats, {
        params: { offeringId: offering },
        input: { seats: 1, reason: '部屋が小さい' },
        language,
      }),
    );
    expect([less.code, less.ja, less.en]).toEqual([
      'seats-below-held',
      expect.stringMatching(/2 席.*遅い 人/),
      expect.stringContaining('遅い 人'),
    ]);
    expect(less.ja).not.toContain('山田 花子');
  });

  it('clocks around midnight: days and deadlines are those of Japan, whatever the day is in Greenwich', async () => {
    const [one, two] = [(await apply(hanako)).answer, (await apply(await somebody('深夜 人'))).answer];
    const cancel = async (person: PersonId, id: string) =>
      (await as(person)).ask(contract.cancelOwnSeat, {
        params: { applicationId: id as Id<'Application'> },
        input: { version: 1 },
      });
    at('2027-01-13T17:00:00+09:00');
    expect((await apply(await somebody())).answer.state).toBe('confirmed');
    at('2027-01-13T17:00:00.001+09:00');
    const late = await refusedToApply(await somebody());
    expect([late.code, late.ja]).toEqual(['application-deadline-over', expect.stringContaining('17:00')]);
    at('2027-01-19T23:59:59.999+09:00');
    expect((await cancel(hanako, one.id)).answer.state).toBe('canceled');
    at('2027-01-20T00:00:00+09:00');
    const { rows } = await world.owner.query('select applied_by from applications where id = $1', [two.id]);
    expect((await cancel(rows[0].applied_by, two.id)).problem.code).toBe('offering-has-started');
  });

  it('the end of the fiscal year: no session beyond 31 March, and completions count by the year of their day', async () => {
    const undated = await aSeatedOffering(world.owner, exercise, { startsOn: null });
    const beyond = await refused((language) => schedule(undated, '2027-04-01', language));
    expect([beyond.code, beyond.en]).toEqual([
      'session-in-another-fiscal-year',
      expect.stringContaining('fiscal year 2026'),
    ]);
    expect((await schedule(undated, '2027-03-31')).status).toBe(201);
    const asked = { anyOf: [String(exercise.courseId)], withinFiscalYears: 1 };
    const advanced = await anExercise(world.owner, { prerequisite: asked });
    const last = await aSeatedOffering(world.owner, advanced, { startsOn: '2027-03-31' });
    const completed = (instant: string) =>
      world.owner.query(
        `insert into enrollments (id, organization_id, offering_id, learner_id, state, enrolled_at, completed_at, version)
         values (gen_random_uuid(), $1, $2, $3, 'active', '2025-01-01', $4, 1)`,
        [town.id, offering, hanako, instant],
      );
    // The last instant of fiscal year 2024 in Japan is still the 31st in Greenwich; a second later is 2025.
    await completed('2025-03-31T23:59:59+09:00');
    expect((await refusedToApply(hanako, { choices: [last] })).code).toBe('not-eligible-prerequisite');
    await world.owner.query('delete from enrollments where learner_id = $1', [hanako]);
    await completed('2025-04-01T00:00:00+09:00');
    expect((await apply(hanako, { choices: [last] })).answer.state).toBe('confirmed');
  });

  it('New Year: deadlines of applications and offers step over 29 December to 3 January', async () => {
    const early = await aSeatedOffering(world.owner, exercise, { seats: 1, startsOn: '2027-01-06' });
    at('2026-12-24T17:00:01+09:00');
    const late = await refusedToApply(hanako, { choices: [early] });
    expect([late.code, late.ja]).toEqual([
      'application-deadline-over',
      expect.stringContaining('2026年12月24日（木）17:00'),
    ]);
    const tight = await aSeatedOffering(world.owner, exercise, { seats: 1 });
    at('2026-12-28T10:00:00+09:00');
    const held = (await apply(hanako, { choices: [tight] })).answer;
    const waiting = (await apply(await somebody(), { choices: [tight] })).answer;
    await (await as(hanako)).ask(contract.cancelOwnSeat, {
      params: { applicationId: held.id as Id<'Application'> },
      input: { version: 1 },
    });
    // Monday 28 December; then 4, 5 and 6 January.
    expect(await view(waiting.id)).toMatchObject({ state: 'offered', offeredUntil: '2027-01-06T08:00:00.000Z' });
  });

  it('two browsers on the last seat: one has it, the other waits, and neither sees an error', async () => {
    for (let round = 0; round < 5; round += 1) {
      const single = await aSeatedOffering(world.owner, await anExercise(world.owner), { seats: 1 });
      const people = [await somebody(), await somebody()];
      const answers = await Promise.all(people.map((person) => apply(person, { choices: [single] })));
      expect(answers.map(({ answer }) => answer?.state).toSorted()).toEqual(['confirmed', 'waitlisted']);
      expect(await standing(world.owner, single)).toEqual(['confirmed 1', 'waitlisted 1']);
    }
    await expectSoundSeats(world.owner);
  });

  it('one person in two browsers at once gets one seat, and their own name in the refusal', async () => {
    const later = await aSeatedOffering(world.owner, exercise, { startsOn: '2027-02-10' });
    const answers = await Promise.all([offering, later].map((id) => apply(hanako, { choices: [id] })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const told = answers.find(({ status }) => status === 409)?.problem;
    expect([told?.code, told?.detail]).toEqual(['person-already-applied', expect.stringMatching(/^山田 花子さんは、/)]);
  });
});
