import { describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { OfferingId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { aSeatDesk } from '../world/seat-desk.ts';
import { expectSoundSeats, standing } from '../world/seats.ts';
describe('Somebody in line who may no longer take the exercise', () => {
  const desk = aSeatDesk({ seats: 2 }, { freeTimesPerFiscalYear: 1 });
  const { somebody, as, clerk, view } = desk;
  const apply = async (person: PersonId, choices = [desk.offering], companions: { signInId: string }[] = []) =>
    (await desk.apply(person, { choices, companions })).answer;
  const cancel = async (person: PersonId, applicationId: string) => {
    const params = { applicationId: applicationId as never };
    expect((await (await as(person)).ask(contract.cancelOwnSeat, { params, input: { version: 1 } })).status).toBe(201);
  };
  /** Their record of an desk.exercise of the same course earlier this fiscal year reaches us only now. */
  const hasTakenIt = async (person: PersonId) => {
    const past = await aSeatedOffering(desk.world.owner, desk.exercise, { startsOn: '2026-06-10', state: 'closed' });
    await desk.world.owner.query(
      `insert into enrollments (id, learner_id, organization_id, offering_id, state, enrolled_at, completed_at, version)
       values (gen_random_uuid(), $1, $2, $3, 'active', '2026-05-01', '2026-06-10 17:00+09', 1)`,
      [person, desk.town.id, past],
    );
  };
  const told = async () =>
    (
      await desk.world.owner.query(
        `select reason from events where kind = 'no-longer-eligible' order by occurred_at, id`,
      )
    ).rows.map(({ reason }) => reason);
  const mailsTo = (person: PersonId) => desk.world.mailbox.mails.filter(({ to }) => to === `${person}@example.jp`);

  it('gets no offer: it goes to the next in line, and both hear why', async () => {
    const [holder, ineligible, next] = [await somebody(), await somebody('待つ 人'), await somebody('次の 人')];
    const held = await apply(holder);
    await apply(await somebody());
    const [first, second] = [await apply(ineligible), await apply(next)];
    await hasTakenIt(ineligible);
    await cancel(holder, held.id);
    await desk.world.settle();
    await desk.world.tick();
    expect([(await view(first.id)).state, (await view(second.id)).state]).toEqual(['canceled', 'offered']);
    expect(await told()).toEqual(['年度内に受講できる回数に達したため']);
    const mail = mailsTo(ineligible).find(({ subject }) => subject.includes('条件に合わなくなりました'));
    expect(mail?.text).toContain('年度内に受講できる回数に達したため');
    await expectSoundSeats(desk.world.owner);
  });

  it('leaves their companions in line, with seats that are now enough', async () => {
    const [holder, ineligible, companion] = [await somebody(), await somebody(), await somebody()];
    const held = await apply(holder);
    await apply(await somebody());
    const group = await apply(ineligible, [desk.offering], [{ signInId: companion }]);
    await hasTakenIt(ineligible);
    await cancel(holder, held.id);
    await desk.world.settle();
    const { state, size } = await view(group.id);
    expect([state, size]).toEqual(['offered', 1]);
    await expectSoundSeats(desk.world.owner);
  });

  it('does not keep a newcomer from a free seat, nor those who stood behind', async () => {
    const [holder, ineligible, also, behind] = [
      await somebody(),
      await somebody(),
      await somebody(),
      await somebody('後ろの 人'),
    ];
    desk.offering = await aSeatedOffering(desk.world.owner, desk.exercise, { seats: 3 });
    const held = await apply(holder);
    await apply(await somebody());
    await apply(await somebody());
    const group = await apply(ineligible, [desk.offering], [{ signInId: also }]);
    const waits = await apply(behind);
    await cancel(holder, held.id);
    await desk.world.settle();
    // Two do not fit on one seat, and hold up the line.
    expect((await view(waits.id)).state).toBe('waitlisted');
    await hasTakenIt(ineligible);
    await hasTakenIt(also);
    const newcomer = await apply(await somebody());
    expect([(await view(group.id)).state, (await view(waits.id)).state]).toEqual(['canceled', 'offered']);
    expect(newcomer.state).toBe('waitlisted');
    await expectSoundSeats(desk.world.owner);
  });

  it('is found at night where no seat was freed', async () => {
    const [holder, ineligible, also, behind] = [await somebody(), await somebody(), await somebody(), await somebody()];
    const held = await apply(holder);
    await apply(await somebody());
    await apply(ineligible, [desk.offering], [{ signInId: also }]);
    const waits = await apply(behind);
    await cancel(holder, held.id);
    await hasTakenIt(ineligible);
    await hasTakenIt(also);
    desk.world.clock.instant = new Date('2026-11-25T00:45:00+09:00');
    await desk.world.tick();
    expect((await view(waits.id)).state).toBe('offered');
  });

  it('goes on waiting for the choice that still takes them', async () => {
    const other = await aSeatedOffering(desk.world.owner, desk.exercise, { seats: 1, startsOn: '2027-02-10' });
    const [holder, person] = [await somebody(), await somebody()];
    const held = await apply(holder);
    await apply(await somebody());
    await apply(await somebody(), [other]);
    const waits = await apply(person, [desk.offering, other]);
    await desk.world.owner.query(
      `update seated_offerings set organization_types = '{ministry}' where offering_id = $1`,
      [desk.offering],
    );
    await cancel(holder, held.id);
    await desk.world.settle();
    expect((await view(waits.id)).state).toBe('waitlisted');
    expect(await standing(desk.world.owner, other)).toContain('waitlisted 1');
    expect(await told()).toContain('対象の団体の種類ではなくなったため');
  });

  it('is stepped over while they have a seat elsewhere that day, and whoever applied for them hears it once', async () => {
    const [holder, leader, companion, next] = [
      await somebody(),
      await somebody('代表 者'),
      await somebody('同行 者'),
      await somebody(),
    ];
    const held = await apply(holder);
    await apply(await somebody());
    const group = await apply(leader, [desk.offering], [{ signInId: companion }]);
    const behind = await apply(next);
    const elsewhere = await aSeatedOffering(desk.world.owner, await anExercise(desk.world.owner));
    await apply(companion, [elsewhere]);
    await desk.world.settle();
    const heard = mailsTo(leader).filter(({ subject }) => subject.includes('順番を飛ばす'));
    expect(heard).toHaveLength(1);
    expect(heard[0]?.text).toContain('もとの順番のまま');
    await cancel(holder, held.id);
    await desk.world.settle();
    expect([(await view(group.id)).state, (await view(behind.id)).state]).toEqual(['waitlisted', 'offered']);
    await expectSoundSeats(desk.world.owner);
  });

  it('is offered the seat where the desk.office has allowed one more time', async () => {
    const [holder, person] = [await somebody(), await somebody()];
    await hasTakenIt(person);
    const held = await apply(holder);
    await apply(await somebody());
    const asked = await apply(person);
    const params = { applicationId: asked.id as never };
    await (await clerk()).ask(contract.approveApplication, { params, input: { version: asked.version } });
    await cancel(holder, held.id);
    await desk.world.settle();
    expect((await view(asked.id)).state).toBe('offered');
  });

  /** Close to the day one of the two seats becomes free; the line is looked at then, and not again before the night. */
  const freeClose = async (holder: PersonId, heldId: string) => {
    desk.world.clock.instant = new Date('2027-01-18T09:00:00+09:00');
    await cancel(holder, heldId);
  };
  const offerByHand = async (applicationId: string) => {
    const { version } = await view(applicationId);
    const params = { applicationId: applicationId as never };
    return (await clerk()).ask(contract.offerByHand, { params, input: { offeringId: desk.offering, version } });
  };

  it('is offered no seat by hand either, and the desk.office reads who it is and why', async () => {
    const [holder, ineligible, companion] = [
      await somebody(),
      await somebody('回数 超過'),
      await somebody('連れの 人'),
    ];
    const held = await apply(holder);
    await apply(await somebody());
    const group = await apply(ineligible, [desk.offering], [{ signInId: companion }]);
    await freeClose(holder, held.id);
    await hasTakenIt(ineligible);
    const { problem } = await offerByHand(group.id);
    expect(problem).toMatchObject({ code: 'no-longer-eligible-free-retakes', status: 409 });
    expect(problem.detail).toContain('回数 超過さんは、年度内に');
    expect(problem.detail).not.toContain('連れの');
    expect((await view(group.id)).state).toBe('waitlisted');
  });

  it('is offered no seat by hand after they left, whose seat nobody has looked at yet', async () => {
    const [holder, leaver] = [await somebody(), await somebody('去った 人')];
    const held = await apply(holder);
    await apply(await somebody());
    const waits = await apply(leaver);
    await freeClose(holder, held.id);
    await desk.world.owner.query(`update memberships set ends_on = '2026-12-31' where person_id = $1`, [leaver]);
    const { problem } = await offerByHand(waits.id);
    expect(problem.code).toBe('no-longer-eligible-left');
    expect(problem.detail).toContain('去った 人さんは、申し込んだ組織にもう所属していない');
  });

  it('is offered a seat by hand where the desk.office has allowed one more time', async () => {
    const [holder, person] = [await somebody(), await somebody()];
    await hasTakenIt(person);
    const held = await apply(holder);
    await apply(await somebody());
    const asked = await apply(person);
    const params = { applicationId: asked.id as never };
    await (await clerk()).ask(contract.approveApplication, { params, input: { version: asked.version } });
    await freeClose(holder, held.id);
    expect((await offerByHand(asked.id)).answer.state).toBe('offered');
  });

  const weighed = async (person: PersonId, applicationId: string, offeringId: OfferingId) => {
    const params = { applicationId: applicationId as never };
    return (await (await as(person)).ask(contract.previewOwnTransfer, { params, input: { offeringId } })).answer;
  };
  const transfer = async (person: PersonId, applicationId: string, offeringId: OfferingId) => {
    const params = { applicationId: applicationId as never };
    return (await as(person)).ask(contract.transferOwnParty, { params, input: { offeringId, version: 1 } });
  };

  it('moves where a rule warns only as far as the desk.office allows, and reads so before', async () => {
    const other = await aSeatedOffering(desk.world.owner, desk.exercise, { seats: 1, startsOn: '2027-02-10' });
    const person = await somebody();
    const { id } = await apply(person);
    // Their own seat is not a second time.
    expect((await weighed(person, id, other)).consequences.map(({ code }) => code)).not.toContain('office-decides');
    await hasTakenIt(person);
    const { refusal, consequences } = await weighed(person, id, other);
    expect([refusal, consequences.map(({ code }) => code)]).toEqual([
      null,
      ['seats-given-up', 'day-changes', 'office-decides', 'pre-learning-again'],
    ]);
    expect((await transfer(person, id, other)).answer).toMatchObject({ state: 'awaiting-approval', offeringId: other });
    expect(await standing(desk.world.owner, other)).toEqual(['awaiting-approval 1']);
    const params = { applicationId: id as never };
    const approved = await (await clerk()).ask(contract.approveApplication, { params, input: { version: 2 } });
    expect(approved.answer.state).toBe('confirmed');
    // What the desk.office has allowed holds for the next move too.
    expect((await weighed(person, id, desk.offering)).consequences.map(({ code }) => code)).not.toContain(
      'office-decides',
    );
    await expectSoundSeats(desk.world.owner);
  });

  it('moves nowhere where a rule says no, as of the day there, and reads so before', async () => {
    const asked = { anyOf: ['beginner'], withinFiscalYears: 2 };
    desk.exercise = await anExercise(desk.world.owner, { prerequisite: asked });
    const beginner = await anExercise(desk.world.owner, { code: 'beginner' });
    const past = await aSeatedOffering(desk.world.owner, beginner, { startsOn: '2024-06-10', state: 'closed' });
    desk.offering = await aSeatedOffering(desk.world.owner, desk.exercise, { seats: 2 });
    const nextYear = await aSeatedOffering(desk.world.owner, desk.exercise, { startsOn: '2027-04-20' });
    const forOthers = await aSeatedOffering(desk.world.owner, desk.exercise, {
      startsOn: '2027-02-10',
      organizationTypes: ['ministry'],
    });
    const person = await somebody('前提 古い');
    await desk.world.owner.query(
      `insert into enrollments (id, learner_id, organization_id, offering_id, state, enrolled_at, completed_at, version)
       values (gen_random_uuid(), $1, $2, $3, 'active', '2024-05-01', '2024-06-10 17:00+09', 1)`,
      [person, desk.town.id, past],
    );
    const { id } = await apply(person);
    const { refusal } = await weighed(person, id, nextYear);
    expect(refusal?.code).toBe('not-eligible-prerequisite');
    expect(refusal?.sentence.ja).toContain('前提 古いさんは');
    expect((await transfer(person, id, nextYear)).problem.code).toBe('not-eligible-prerequisite');
    expect((await transfer(person, id, forOthers)).problem.code).toBe('not-eligible-organization-type');
    expect(await standing(desk.world.owner, desk.offering)).toEqual(['confirmed 1']);
    await expectSoundSeats(desk.world.owner);
  });
});
