import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyForSeats, cancelOwnSeat, listOpenExercises, listSessionTimes, viewOpenExercise } from '#contract';
import type { OfferingId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering, aSession, aVenue, type Exercise } from '../world/exercise.ts';
import { aMember, anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('Looking for an exercise', () => {
  let world: World;
  let town: Town;
  let exercise: Exercise;
  let person: PersonId;

  beforeAll(async () => {
    world = await aWorld();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
  });
  beforeEach(async () => {
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    exercise = await anExercise(world.owner);
    person = await aMember(world.owner, town.id, '山田 花子');
  });
  afterAll(() => world.end());

  const listed = async () => {
    const asker = await world.as(person, town.id);
    const input = { editionId: exercise.editionId, agreesToTerms: 'true' as const };
    const { answer } = await asker.ask(listOpenExercises, { params: {}, input });
    return answer.items;
  };
  const apply = async (offering: OfferingId) =>
    (await world.as(person, town.id)).ask(applyForSeats, {
      params: {},
      input: { choices: [offering], companions: [], acceptsTerms: true },
    });

  it('lists what is open and still to come, with seats, a deadline in working days and the terms once', async () => {
    const small = await aSeatedOffering(world.owner, exercise, { seats: 1, startsOn: '2026-12-10' });
    await aSeatedOffering(world.owner, exercise, { startsOn: '2026-11-20' });
    await aSeatedOffering(world.owner, exercise, { state: 'draft' });
    const undated = await aSeatedOffering(world.owner, exercise, { startsOn: null });
    const [course] = await listed();
    expect(course).toMatchObject({ isFree: true, mine: null, terms: [{ ja: '規約', en: 'Terms' }] });
    expect(course?.offerings.map(({ id }) => id)).toEqual([small, undated]);
    expect(course?.offerings[0]).toMatchObject({
      seats: 1,
      free: 1,
      mark: '○',
      applicationClosesAt: '2026-12-03T08:00:00.000Z',
      refusal: null,
    });
    expect(course?.offerings[1]).toMatchObject({ applicationClosesAt: null, refusal: { code: 'dated' } });
  });

  it('says beforehand that the office looks at a further free time, and then it does', async () => {
    exercise = await anExercise(world.owner, { freeTimesPerFiscalYear: 1 });
    const past = await aSeatedOffering(world.owner, exercise, { startsOn: '2026-06-10', state: 'closed' });
    const offering = await aSeatedOffering(world.owner, exercise);
    const warned = async () => (await listed())[0]?.offerings.map(({ refusal, warning }) => [refusal, warning?.code]);
    expect(await warned()).toEqual([[null, undefined]]);
    await world.owner.query(
      `insert into enrollments (id, learner_id, organization_id, offering_id, state, enrolled_at, completed_at, version)
       values (gen_random_uuid(), $1, $2, $3, 'active', '2026-05-01', '2026-06-10 17:00+09', 1)`,
      [person, town.id, past],
    );
    expect(await warned()).toEqual([[null, 'free-retakes']]);
    expect((await apply(offering)).answer).toMatchObject({ state: 'awaiting-approval' });
  });

  it('says in the row what stands in the way, in a sentence with its day', async () => {
    await aSeatedOffering(world.owner, exercise, { startsOn: '2026-11-27' });
    await aSeatedOffering(world.owner, exercise, { opensAt: '2026-12-01T10:00:00+09:00' });
    await aSeatedOffering(world.owner, exercise, { startsOn: '2027-02-10', organizationTypes: ['prefecture'] });
    const [course] = await listed();
    expect(course?.offerings.map(({ refusal }) => refusal?.sentence)).toEqual([
      {
        ja: '申込の締切（2026年11月19日（木）17:00）を過ぎました。',
        en: 'The deadline (Thu 19 November 2026 17:00) has passed.',
      },
      { ja: '申込みは2026年12月1日（火）10:00に始まります。', en: 'Applications open on Tue 1 December 2026 10:00.' },
      expect.objectContaining({ en: 'This course is not for your type of organization.' }),
    ]);
  });

  it('knows what somebody has of it already, and on which days they are elsewhere', async () => {
    const offering = await aSeatedOffering(world.owner, exercise, { seats: 1 });
    const other = await anExercise(world.owner);
    const sameDay = await aSeatedOffering(world.owner, other);
    await apply(offering);
    const [course] = await listed();
    expect(course).toMatchObject({ mine: { state: 'confirmed' } });
    expect(course?.offerings[0]).toMatchObject({ free: 0, mark: '×', refusal: { code: 'not-applied-yet' } });
    const asker = await world.as(person, town.id);
    const { answer } = await asker.ask(viewOpenExercise, {
      params: { offeringId: sameDay },
      input: { agreesToTerms: 'true' },
    });
    expect(answer.rules.filter(({ holds }) => holds !== 'yes')).toMatchObject([
      { code: 'day-free', sentence: { ja: '2027年1月20日（水）に別の演習の席があります。' } },
    ]);
    const refused = await apply(sameDay);
    expect(refused.problem).toMatchObject({ code: 'day-taken' });
    expect(refused.problem.detail).toContain('2027年1月20日（水）');
  });

  it('shows a closed offering to whoever has its address, and a draft to nobody', async () => {
    const closed = await aSeatedOffering(world.owner, exercise, { state: 'closed' });
    const draft = await aSeatedOffering(world.owner, exercise, { state: 'draft' });
    const asker = await world.as(person, town.id);
    const shown = await asker.ask(viewOpenExercise, {
      params: { offeringId: closed },
      input: { agreesToTerms: 'true' },
    });
    expect(shown.answer).toMatchObject({ state: 'closed', refusal: { code: 'offering-open' } });
    expect((await asker.ask(viewOpenExercise, { params: { offeringId: draft } })).status).toBe(404);
  });

  describe('whose dates stand behind its terms', () => {
    const AT_TEN = ['2027-01-20T01:00:00.000Z', '2027-01-20T08:00:00.000Z'];
    let offering: OfferingId;

    beforeEach(async () => {
      offering = await aSeatedOffering(world.owner, exercise);
      await world.owner.query(
        `update seated_offerings set bring_ja = '筆記用具', venue_id = $2 where offering_id = $1`,
        [offering, await aVenue(world.owner)],
      );
      await aSession(world.owner, offering, AT_TEN);
    });
    const asking = async (agreesToTerms?: 'true') => {
      const asker = await world.as(person, town.id);
      const agreed = agreesToTerms ? { agreesToTerms } : {};
      const list = { params: {}, input: { editionId: exercise.editionId, ...agreed } };
      const one = await asker.ask(viewOpenExercise, { params: { offeringId: offering }, input: agreed });
      const times = await asker.ask(listSessionTimes, { params: {}, input: { offeringId: offering, ...agreed } });
      const own = await asker.ask(listSessionTimes, { params: {} });
      const [course] = (await asker.ask(listOpenExercises, list)).answer.items;
      return { course, one: one.answer, times: times.answer.items, own: own.answer.items };
    };

    it('tells how many there are and what the terms are, and no day, before they are agreed to', async () => {
      const { course, one, times, own } = await asking();
      expect(course).toMatchObject({ mustAgree: true, terms: [{ ja: '規約' }], counts: { offerings: 1, open: 1 } });
      expect(course?.offerings).toEqual([]);
      expect(one).toMatchObject({ mustAgree: true, startsOn: null, applicationClosesAt: null, rules: [] });
      expect([times, own]).toEqual([[], []]);
      expect(JSON.stringify([course, { ...one, name: '' }])).not.toContain('2027-01-20');
    });

    it('shows day, hours, place and what to bring to whoever agrees, and to staff who list offerings anyway', async () => {
      const { course, one, times } = await asking('true');
      expect(course).toMatchObject({ mustAgree: false, offerings: [{ startsOn: '2027-01-20' }] });
      expect(one).toMatchObject({ mustAgree: false, startsOn: '2027-01-20' });
      expect(times).toEqual([
        expect.objectContaining({
          offeringId: offering,
          day: '2027-01-20',
          startsAt: AT_TEN[0],
          endsAt: AT_TEN[1],
          bring: { ja: '筆記用具', en: '' },
          venue: {
            name: '北の会場',
            room: expect.stringMatching(/会議室$/),
            address: '一番地',
            prefecture: expect.any(String),
            access: { ja: '駅から5分', en: '5 minutes from the station' },
          },
        }),
      ]);
      const coordinator = await world.as(town.coordinator, town.id);
      const { answer } = await coordinator.ask(listOpenExercises, { params: {} });
      expect(answer.items.find(({ edition }) => edition.id === exercise.editionId)?.offerings).toHaveLength(1);
    });

    it('agreed to with an application: their schedule has the hours, and loses them with the seat', async () => {
      await apply(offering);
      const { course, one, own } = await asking();
      expect([course?.mustAgree, one.startsOn]).toEqual([false, '2027-01-20']);
      expect(own).toMatchObject([{ offeringId: offering, startsAt: AT_TEN[0] }]);
      const asker = await world.as(person, town.id);
      const applicationId = course?.mine?.applicationId as never;
      await asker.ask(cancelOwnSeat, { params: { applicationId }, input: { version: 1 } });
      expect((await asking()).own).toEqual([]);
    });
  });
});
