import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { OfferingId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { expectSoundSeats } from '../world/seats.ts';
import { aMember, anOffering, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('What the office is shown as possible when it offers seats by hand', () => {
  let world: World;
  let town: Town;
  let office: Office;
  let exercise: Exercise;

  beforeAll(async () => {
    world = await aWorld();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    office = await anOffice(world.owner);
    exercise = await anExercise(world.owner);
  });
  afterAll(() => world.end());

  const LONG_BEFORE = '2026-11-24T09:00:00+09:00';
  const QUIET = '2027-01-18T09:00:00+09:00';
  const at = (instant: string) => {
    world.clock.instant = new Date(instant);
  };
  const clerk = () => world.as(office.clerk, office.id);
  const apply = async (person: PersonId, choices: OfferingId[]) =>
    (
      await (
        await world.as(person, town.id)
      ).ask(contract.applyForSeats, {
        params: {},
        input: { choices, companions: [], acceptsTerms: true },
      })
    ).answer;
  const cancel = async (applicationId: string) =>
    (await clerk()).ask(contract.cancelSeats, {
      params: { applicationId: applicationId as never },
      input: { seatIds: null, reason: '発熱', version: 1 },
    });
  const shown = async (applicationId: string) => {
    const asked = { params: { applicationId: applicationId as never } };
    const { offerable, abilities } = (await (await clerk()).ask(contract.viewApplication, asked)).answer;
    return { offerable, offer: abilities.offer };
  };
  const offer = async (applicationId: string, offeringId: OfferingId) =>
    (await clerk()).ask(contract.offerByHand, {
      params: { applicationId: applicationId as never },
      input: { offeringId, version: 1 },
    });
  const nothing = { offerable: [], offer: false };

  it('is nothing while seats are offered by themselves or none is free, then the choice that has seats', async () => {
    at(LONG_BEFORE);
    const near = await aSeatedOffering(world.owner, exercise, { seats: 1 });
    const far = await aSeatedOffering(world.owner, exercise, { seats: 1, startsOn: '2027-02-10' });
    const holder = await apply(await aMember(world.owner, town.id, '席のある 人'), [near]);
    await apply(await aMember(world.owner, town.id, '先の席の 人'), [far]);
    const waiter = await aMember(world.owner, town.id, '待つ 人');
    const { id } = await apply(waiter, [near, far]);
    expect(await shown(id)).toEqual(nothing);
    expect((await offer(id, near)).problem.code).toBe('offer-comes-by-itself');

    at(QUIET);
    expect(await shown(id)).toEqual(nothing);
    expect((await offer(id, near)).problem.code).toBe('no-seats-left');

    await cancel(holder.id);
    expect(await shown(id)).toEqual({ offerable: [near], offer: true });
    const own = await (await world.as(waiter, town.id)).ask(contract.listMyApplications, { params: {} });
    expect(own.answer.items).toMatchObject([{ offerable: [], abilities: { offer: false } }]);
    expect((await offer(id, near)).answer.state).toBe('offered');
    expect(await shown(id)).toEqual(nothing);
    await expectSoundSeats(world.owner);
  });

  it('is nothing where the share of the organization is used up, or the person is elsewhere that day', async () => {
    at(LONG_BEFORE);
    const shared = await aSeatedOffering(world.owner, exercise, { seats: 2, organizationLimit: 1 });
    await apply(await aMember(world.owner, town.id, '席のある 人'), [shared]);
    const behind = await apply(await aMember(world.owner, town.id, '同じ町の 人'), [shared]);
    const full = await aSeatedOffering(world.owner, exercise, { seats: 1 });
    const holder = await apply(await aMember(world.owner, town.id, '席のある 人'), [full]);
    const busy = await aMember(world.owner, town.id, '先約のある 人');
    const waiting = await apply(busy, [full]);
    const other = await anExercise(world.owner);
    expect((await apply(busy, [await aSeatedOffering(world.owner, other)])).state).toBe('confirmed');
    at(QUIET);
    await cancel(holder.id);
    expect(await shown(behind.id)).toEqual(nothing);
    expect((await offer(behind.id, shared)).problem.code).toBe('organization-share-used-up');
    expect(await shown(waiting.id)).toEqual(nothing);
    expect((await offer(waiting.id, full)).problem.code).toBe('day-taken');
  });

  it('is nothing from the day of the exercise on', async () => {
    at(LONG_BEFORE);
    const near = await aSeatedOffering(world.owner, exercise, { seats: 1 });
    await apply(await aMember(world.owner, town.id, '席のある 人'), [near]);
    const { id } = await apply(await aMember(world.owner, town.id, '待つ 人'), [near]);
    at('2027-01-20T08:00:00+09:00');
    expect(await shown(id)).toEqual(nothing);
    expect((await offer(id, near)).problem.code).toBe('offering-has-started');
  });
});
