import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  acceptOwnOffer,
  applyForSeats,
  cancelOwnSeat,
  declineOwnOffer,
  listMyApplications,
  type SentOf,
} from '#contract';
import type { OfferingId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { expectSoundSeats, standing } from '../world/seats.ts';
import { aMember, anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type Applying = Partial<SentOf<typeof applyForSeats>>;

describe('Applying for an exercise', () => {
  let world: World;
  let town: Town;
  let exercise: Exercise;
  let offering: OfferingId;

  beforeAll(async () => {
    world = await aWorld();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
  });
  beforeEach(async () => {
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    exercise = await anExercise(world.owner);
    offering = await aSeatedOffering(world.owner, exercise, { seats: 2 });
  });
  afterAll(() => world.end());

  const somebody = (name = '山田 花子') => aMember(world.owner, town.id, name);
  const as = (person: PersonId) => world.as(person, town.id);
  const apply = async (person: PersonId, sent: Applying = {}) =>
    (await as(person)).ask(applyForSeats, {
      params: {},
      input: { choices: [offering], companions: [], acceptsTerms: true, ...sent },
    });
  const mine = async (person: PersonId) => {
    const listed = await (await as(person)).ask(listMyApplications, { params: {} });
    return listed.answer.items[0];
  };
  const of = async (person: PersonId) => {
    const party = await mine(person);
    return { params: { applicationId: party?.id as never }, input: { version: party?.version as number } };
  };

  it('confirms a seat at once, with a place in the offering', async () => {
    const person = await somebody();
    expect(await apply(person)).toMatchObject({ status: 201, answer: { state: 'confirmed', offeringId: offering } });
    const party = await mine(person);
    expect(party).toMatchObject({ state: 'confirmed', size: 1, positions: [], abilities: { cancelOwn: true } });
    const { rows } = await world.owner.query('select learner_id, offering_id, state from enrollments where id = $1', [
      party?.seats[0]?.enrollmentId,
    ]);
    expect(rows).toEqual([{ learner_id: person, offering_id: offering, state: 'active' }]);
    await expectSoundSeats(world.owner);
  });

  it('lets the next in line have what somebody gives up, until the offer ends, three working days later', async () => {
    const [one, two, three, four] = [await somebody(), await somebody(), await somebody(), await somebody()];
    for (const person of [one, two, three, four]) await apply(person);
    expect(await mine(four)).toMatchObject({ state: 'waitlisted', positions: [{ offeringId: offering, position: 2 }] });
    const canceled = await (await as(one)).ask(cancelOwnSeat, await of(one));
    expect(canceled).toMatchObject({ status: 201, answer: { state: 'canceled' } });
    // 2026-11-24 is a Tuesday: Wednesday, Thursday, Friday.
    expect(await mine(three)).toMatchObject({ state: 'offered', offeredUntil: '2026-11-27T08:00:00.000Z' });
    expect((await apply(await somebody())).answer).toMatchObject({ state: 'waitlisted' });
    const accepted = await (await as(three)).ask(acceptOwnOffer, await of(three));
    expect(accepted).toMatchObject({ status: 201, answer: { state: 'confirmed' } });
    const again = await (await as(three)).ask(acceptOwnOffer, await of(three));
    expect(again.problem.code).toBe('application-is-confirmed');
    await expectSoundSeats(world.owner);
  });

  it('passes an offer on when it is declined, and when nobody answers', async () => {
    const people = [await somebody(), await somebody(), await somebody(), await somebody(), await somebody()];
    for (const person of people) await apply(person);
    const [one, , three] = people as [PersonId, PersonId, PersonId];
    await (await as(one)).ask(cancelOwnSeat, await of(one));
    expect((await (await as(three)).ask(declineOwnOffer, await of(three))).answer.state).toBe('declined');
    expect(await standing(world.owner, offering)).toEqual([
      'canceled 0',
      'confirmed 1',
      'declined 0',
      'offered 1',
      'waitlisted 1',
    ]);
    world.clock.instant = new Date('2026-11-27T17:00:00+09:00');
    await world.tick();
    expect((await standing(world.owner, offering)).slice(3)).toEqual(['offered 1', 'waitlisted 1']);
    world.clock.instant = new Date('2026-11-27T17:05:00+09:00');
    await world.tick();
    expect((await standing(world.owner, offering)).slice(3)).toEqual(['expired 0', 'offered 1']);
    await expectSoundSeats(world.owner);
  });
});
