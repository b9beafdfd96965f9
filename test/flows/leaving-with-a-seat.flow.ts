import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { OfferingId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { expectSoundSeats, standing } from '../world/seats.ts';
import { aMember, anOffering, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('Somebody with a seat leaves the organization', () => {
  let world: World;
  let town: Town;
  let office: Office;
  let exercise: Exercise;
  let offering: OfferingId;

  beforeAll(async () => {
    world = await aWorld();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    office = await anOffice(world.owner);
  });
  beforeEach(async () => {
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    exercise = await anExercise(world.owner);
    offering = await aSeatedOffering(world.owner, exercise, { seats: 2 });
  });
  afterAll(() => world.end());

  const somebody = (name = '山田 花子') => aMember(world.owner, town.id, name);
  const as = (person: PersonId) => world.as(person, town.id);
  const coordinator = () => as(town.coordinator);
  const apply = async (person: PersonId, choices = [offering], companions: { signInId: string }[] = []) =>
    (await as(person)).ask(contract.applyForSeats, { params: {}, input: { choices, companions, acceptsTerms: true } });
  const membershipOf = async (person: PersonId) =>
    (await world.owner.query('select id from memberships where person_id = $1 and ends_on is null', [person])).rows[0]
      .id;
  const leaves = async (person: PersonId) => {
    const params = { memberId: await membershipOf(person) };
    const ended = await (await coordinator()).ask(contract.endMembership, { params, input: { reason: '県へ異動' } });
    expect(ended.status).toBe(201);
  };
  const view = async (applicationId: string) =>
    (
      await (
        await world.as(office.clerk, office.id)
      ).ask(contract.viewApplication, {
        params: { applicationId: applicationId as never },
      })
    ).answer;
  const told = async (kind: string) =>
    (await world.owner.query('select facts, reason from events where kind = $1 order by occurred_at, id', [kind])).rows;

  it('gives their seats to come to who waits, keeps their companions, and tells the coordinator', async () => {
    const [leaver, companion, next] = [await somebody('去る 人'), await somebody(), await somebody('待つ 人')];
    const seated = (await apply(leaver, [offering], [{ signInId: companion }])).answer;
    const waiting = (await apply(next)).answer;
    const elsewhere = await aSeatedOffering(world.owner, await anExercise(world.owner), {
      seats: 1,
      startsOn: '2027-02-10',
    });
    await apply(await somebody(), [elsewhere]);
    const inLine = (await apply(leaver, [elsewhere])).answer;
    await world.settle();
    const before = world.mailbox.mails.length;
    await leaves(leaver);
    await world.settle();
    await world.tick();
    expect([(await view(seated.id)).state, (await view(seated.id)).size]).toEqual(['confirmed', 1]);
    expect((await view(waiting.id)).state).toBe('offered');
    expect((await view(inLine.id)).state).toBe('canceled');
    const events = await told('member-left');
    expect(events.map(({ reason }) => reason)).toEqual(['所属の終了', '所属の終了']);
    const mails = world.mailbox.mails.slice(before);
    const toCoordinator = mails.filter(({ to }) => to === `${town.coordinator}@example.jp`);
    expect(toCoordinator.map(({ subject }) => subject)).toEqual(
      Array(2).fill('【Kunren 訓練】所属が終わった方の席をキャンセルしました'),
    );
    expect(toCoordinator.map(({ text }) => text).join()).not.toContain('去る 人');
    const toLeaver = mails.filter(({ to }) => to === `${leaver}@example.jp`);
    expect(toLeaver.map(({ text }) => text).join()).toContain('所属が終わったため');
    expect(mails.filter(({ to }) => to === `${companion}@example.jp`)).toEqual([]);
    await expectSoundSeats(world.owner);
  });

  it('leaves alone what has begun or is over', async () => {
    const leaver = await somebody();
    const seated = (await apply(leaver)).answer;
    world.clock.instant = new Date('2027-01-20T09:00:00+09:00');
    await leaves(leaver);
    await world.settle();
    expect((await view(seated.id)).state).toBe('confirmed');
    const place = await world.owner.query('select state from enrollments where learner_id = $1', [leaver]);
    expect(place.rows).toEqual([{ state: 'active' }]);
  });

  it('takes no application for an exercise to come on their last day', async () => {
    const leaver = await somebody();
    await leaves(leaver);
    expect((await apply(leaver)).problem.code).toBe('organization-not-yours');
    expect((await apply(await somebody(), [offering], [{ signInId: leaver }])).problem.code).toBe('companion-unknown');
  });

  it('keeps the seat of whoever is a member again before anybody looked', async () => {
    const person = await somebody('戻る 人');
    await world.owner.query(`update memberships set staff_number = '310' where person_id = $1`, [person]);
    const seated = (await apply(person)).answer;
    await leaves(person);
    const back = await (await coordinator()).ask(contract.addStaffMember, {
      params: {},
      input: { staffNumber: '310', name: '戻る 人', kana: '', department: '', mail: '', offeringId: null },
    });
    expect(back.status).toBe(201);
    await world.settle();
    expect((await view(seated.id)).state).toBe('confirmed');
  });

  it('ends in one way whether they accept an offer or leave first', async () => {
    for (let round = 0; round < 4; round += 1) {
      offering = await aSeatedOffering(world.owner, await anExercise(world.owner), { seats: 1 });
      const [holder, leaver, next] = [await somebody(), await somebody(), await somebody()];
      const held = (await apply(holder)).answer;
      const offered = (await apply(leaver)).answer;
      await apply(next);
      await (await as(holder)).ask(contract.cancelOwnSeat, {
        params: { applicationId: held.id as never },
        input: { version: 1 },
      });
      const { version } = await view(offered.id);
      const client = await as(leaver);
      await leaves(leaver);
      const [answered] = await Promise.all([
        client.ask(contract.acceptOwnOffer, { params: { applicationId: offered.id as never }, input: { version } }),
        world.settle(),
      ]);
      await world.settle();
      expect(['accepted', 'application-is-canceled', 'not-found']).toContain(answered.problem?.code ?? 'accepted');
      expect(await standing(world.owner, offering)).toEqual(['canceled 0', 'canceled 0', 'offered 1']);
      await expectSoundSeats(world.owner);
    }
  });

  it('finds at night whom no event told of', async () => {
    const leaver = await somebody();
    const seated = (await apply(leaver)).answer;
    await world.owner.query(`update memberships set ends_on = '2026-11-24' where person_id = $1`, [leaver]);
    world.clock.instant = new Date('2026-11-25T00:25:00+09:00');
    await world.tick();
    expect((await view(seated.id)).state).toBe('canceled');
  });
});
