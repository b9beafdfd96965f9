import { describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { PersonId } from '#kernel';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { aSeatDesk } from '../world/seat-desk.ts';
import { expectSoundSeats, standing } from '../world/seats.ts';
describe('Somebody with a seat leaves the organization', () => {
  const desk = aSeatDesk({ seats: 2 });
  const { somebody, as, coordinator, view } = desk;
  const apply = (person: PersonId, choices = [desk.offering], companions: { signInId: string }[] = []) =>
    desk.apply(person, { choices, companions });
  const membershipOf = async (person: PersonId) =>
    (await desk.world.owner.query('select id from memberships where person_id = $1 and ends_on is null', [person]))
      .rows[0].id;
  const leaves = async (person: PersonId) => {
    const params = { memberId: await membershipOf(person) };
    const ended = await (await coordinator()).ask(contract.endMembership, { params, input: { reason: '県へ異動' } });
    expect(ended.status).toBe(201);
  };
  const told = async (kind: string) =>
    (await desk.world.owner.query('select facts, reason from events where kind = $1 order by occurred_at, id', [kind]))
      .rows;

  it('gives their seats to come to who waits, keeps their companions, and tells the coordinator', async () => {
    const [leaver, companion, next] = [await somebody('去る 人'), await somebody(), await somebody('待つ 人')];
    const seated = (await apply(leaver, [desk.offering], [{ signInId: companion }])).answer;
    const waiting = (await apply(next)).answer;
    const elsewhere = await aSeatedOffering(desk.world.owner, await anExercise(desk.world.owner), {
      seats: 1,
      startsOn: '2027-02-10',
    });
    await apply(await somebody(), [elsewhere]);
    const inLine = (await apply(leaver, [elsewhere])).answer;
    await desk.world.settle();
    const before = desk.world.mailbox.mails.length;
    await leaves(leaver);
    await desk.world.settle();
    await desk.world.tick();
    expect([(await view(seated.id)).state, (await view(seated.id)).size]).toEqual(['confirmed', 1]);
    expect((await view(waiting.id)).state).toBe('offered');
    expect((await view(inLine.id)).state).toBe('canceled');
    const events = await told('member-left');
    expect(events.map(({ reason }) => reason)).toEqual(['所属の終了', '所属の終了']);
    const mails = desk.world.mailbox.mails.slice(before);
    const toCoordinator = mails.filter(({ to }) => to === `${desk.town.coordinator}@example.jp`);
    expect(toCoordinator.map(({ subject }) => subject)).toEqual(
      Array(2).fill('【Kunren 訓練】所属が終わった方の席をキャンセルしました'),
    );
    expect(toCoordinator.map(({ text }) => text).join()).not.toContain('去る 人');
    const toLeaver = mails.filter(({ to }) => to === `${leaver}@example.jp`);
    expect(toLeaver.map(({ text }) => text).join()).toContain('所属が終わったため');
    expect(mails.filter(({ to }) => to === `${companion}@example.jp`)).toEqual([]);
    await expectSoundSeats(desk.world.owner);
  });

  it('leaves alone what has begun or is over', async () => {
    const leaver = await somebody();
    const seated = (await apply(leaver)).answer;
    desk.world.clock.instant = new Date('2027-01-20T09:00:00+09:00');
    await leaves(leaver);
    await desk.world.settle();
    expect((await view(seated.id)).state).toBe('confirmed');
    const place = await desk.world.owner.query('select state from enrollments where learner_id = $1', [leaver]);
    expect(place.rows).toEqual([{ state: 'active' }]);
  });

  it('takes no application for an desk.exercise to come on their last day', async () => {
    const leaver = await somebody();
    await leaves(leaver);
    expect((await apply(leaver)).problem.code).toBe('organization-not-yours');
    expect((await apply(await somebody(), [desk.offering], [{ signInId: leaver }])).problem.code).toBe(
      'companion-unknown',
    );
  });

  it('keeps the seat of whoever is a member again before anybody looked', async () => {
    const person = await somebody('戻る 人');
    await desk.world.owner.query(`update memberships set staff_number = '310' where person_id = $1`, [person]);
    const seated = (await apply(person)).answer;
    await leaves(person);
    const back = await (await coordinator()).ask(contract.addStaffMember, {
      params: {},
      input: { staffNumber: '310', name: '戻る 人', kana: '', department: '', mail: '', offeringId: null },
    });
    expect(back.status).toBe(201);
    await desk.world.settle();
    expect((await view(seated.id)).state).toBe('confirmed');
  });

  it('ends in one way whether they accept an offer or leave first', async () => {
    for (let round = 0; round < 4; round += 1) {
      desk.offering = await aSeatedOffering(desk.world.owner, await anExercise(desk.world.owner), { seats: 1 });
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
        desk.world.settle(),
      ]);
      await desk.world.settle();
      expect(['accepted', 'application-is-canceled', 'not-found']).toContain(answered.problem?.code ?? 'accepted');
      expect(await standing(desk.world.owner, desk.offering)).toEqual(['canceled 0', 'canceled 0', 'offered 1']);
      await expectSoundSeats(desk.world.owner);
    }
  });

  it('finds at night whom no event told of', async () => {
    const leaver = await somebody();
    const seated = (await apply(leaver)).answer;
    await desk.world.owner.query(`update memberships set ends_on = '2026-11-24' where person_id = $1`, [leaver]);
    desk.world.clock.instant = new Date('2026-11-25T00:25:00+09:00');
    await desk.world.tick();
    expect((await view(seated.id)).state).toBe('canceled');
  });
});
