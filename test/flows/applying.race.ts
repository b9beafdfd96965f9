import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyForSeats, cancelOwnSeat } from '#contract';
import type { OfferingId, PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { expectSoundSeats, standing } from '../world/seats.ts';
import { aMember, anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const MANY = 100;

describe('Applying at the same time', () => {
  let world: World;
  let town: Town;
  let exercise: Exercise;
  let crowd: Client[];

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    crowd = [];
    for (let number = 0; number < MANY; number += 1) {
      const person: PersonId = await aMember(world.owner, town.id, `職員 ${number}`);
      crowd.push(await world.as(person, town.id));
    }
  });
  beforeEach(async () => {
    exercise = await anExercise(world.owner);
    // Everybody is free again: each story is about its own offerings.
    await world.owner.query('delete from booked_days');
  });
  afterAll(() => world.end());

  const apply = (browser: Client, choices: OfferingId[], more: { key?: string; companions?: object[] } = {}) =>
    browser.ask(applyForSeats, {
      params: {},
      input: { choices, companions: (more.companions ?? []) as never, acceptsTerms: true },
      ...(more.key && { key: more.key }),
    });
  const countOf = async (offering: OfferingId, what: string) =>
    (await standing(world.owner, offering)).filter((each) => each === what).length;

  it('gives the last seat to one of two browsers (Rock #2510)', async () => {
    const offering = await aSeatedOffering(world.owner, exercise, { seats: 1 });
    const answers = await Promise.all(crowd.slice(0, 2).map((browser) => apply(browser, [offering])));
    expect(answers.map(({ answer }) => answer.state).toSorted()).toEqual(['confirmed', 'waitlisted']);
    await expectSoundSeats(world.owner);
  });

  it('seats one person once, however often the button is pressed', async () => {
    const offering = await aSeatedOffering(world.owner, exercise);
    const [browser] = crowd as [Client];
    const key = crypto.randomUUID();
    const same = await Promise.all(Array.from({ length: 5 }, () => apply(browser, [offering], { key })));
    expect(new Set(same.map(({ answer }) => answer.id)).size).toBe(1);
    const again = await Promise.all(Array.from({ length: 5 }, () => apply(browser, [offering])));
    expect(again.map(({ problem }) => problem.code)).toEqual(Array(5).fill('person-already-applied'));
    await expectSoundSeats(world.owner);
  });

  it('puts one person in one of two exercises of a day', async () => {
    const one = await aSeatedOffering(world.owner, exercise);
    const other = await aSeatedOffering(world.owner, await anExercise(world.owner));
    const [browser] = crowd as [Client];
    const answers = await Promise.all([apply(browser, [one]), apply(browser, [other])]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.problem.code).toBe('day-taken');
    await expectSoundSeats(world.owner);
  });

  it('puts a companion of two groups into one', async () => {
    const [one, other] = [
      await aSeatedOffering(world.owner, exercise),
      await aSeatedOffering(world.owner, exercise, { startsOn: '2027-02-10' }),
    ];
    const signInId = await aMember(world.owner, town.id, '人気の 同行者');
    const [first, second] = crowd as [Client, Client];
    const answers = await Promise.all([
      apply(first, [one], { companions: [{ signInId }] }),
      apply(second, [other], { companions: [{ signInId }] }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.problem.code).toBe('person-already-applied');
    await expectSoundSeats(world.owner);
  });

  it.each([MANY - 1, MANY, MANY + 1])(
    'never sells one seat twice: a hundred for %i seats, with cancellations between',
    async (seats) => {
      const offering = await aSeatedOffering(world.owner, exercise, { seats });
      const cancels = async (browser: Client, at: number) => {
        const { answer } = await apply(browser, [offering]);
        if (at % 5) return;
        const cancel = (version: number) =>
          browser.ask(cancelOwnSeat, { params: { applicationId: answer.id as never }, input: { version } });
        // Whoever waited may have been offered a seat meanwhile.
        if ((await cancel(1)).status === 409) await cancel(2);
      };
      await Promise.all(crowd.map(cancels));
      await expectSoundSeats(world.owner);
      const held = (await countOf(offering, 'confirmed 1')) + (await countOf(offering, 'offered 1'));
      expect(held).toBe(MANY - MANY / 5);
      expect(await countOf(offering, 'waitlisted 1')).toBe(0);
    },
  );

  it('fills few seats exactly, in the order of the tickets', async () => {
    const offering = await aSeatedOffering(world.owner, exercise, { seats: 7 });
    const answers = await Promise.all(crowd.slice(0, 40).map((browser) => apply(browser, [offering])));
    const seated = answers.filter(({ answer }) => answer.state === 'confirmed');
    expect(seated.length).toBe(7);
    const states = await standing(world.owner, offering);
    expect(states).toEqual([...Array(7).fill('confirmed 1'), ...Array(33).fill('waitlisted 1')]);
  });

  it('locks several choices without waiting in a circle, whatever their order', async () => {
    const offerings = [
      await aSeatedOffering(world.owner, exercise, { seats: 10 }),
      await aSeatedOffering(world.owner, exercise, { seats: 10, startsOn: '2027-02-10' }),
      await aSeatedOffering(world.owner, exercise, { seats: 10, startsOn: '2027-03-10' }),
    ] as const;
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [2, 0, 1],
    ] as const;
    const ranked = (at: number) => (orders[at % 4] as (typeof orders)[0]).map((index) => offerings[index]);
    const answers = await Promise.all(crowd.slice(0, 60).map((browser, at) => apply(browser, ranked(at))));
    expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
    expect(answers.filter(({ answer }) => answer.state === 'confirmed').length).toBe(30);
    await expectSoundSeats(world.owner);
  });
});
