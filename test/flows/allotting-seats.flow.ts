import { describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { scopeOf } from '#identity';
import type { OrganizationId, PersonId } from '#kernel';
import { CallOff, SetDates } from '#programs';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { aSeatDesk } from '../world/seat-desk.ts';
import { expectSoundSeats, standing } from '../world/seats.ts';
import { aMember, grant } from '../world/town.ts';
describe('Allotting the seats of an exercise', () => {
  const desk = aSeatDesk({ seats: 3 });
  const { somebody, as, coordinator, clerk, view } = desk;
  const apply = (person: PersonId, choices = [desk.offering]) => desk.apply(person, { choices });
  const code = (answered: { problem: { code: string } }) => answered.problem?.code;
  const changeSeats = async (seats: number, more: object = {}) =>
    (await clerk()).ask(contract.changeSeats, {
      params: { offeringId: desk.offering },
      input: { seats, reason: '会場の都合', ...more },
    });

  it('refuses fewer seats than are held, and says who would have to move', async () => {
    for (const name of ['一番 早い', '二番 目', '三番 遅い']) await apply(await somebody(name));
    const refused = await changeSeats(1);
    expect(code(refused)).toBe('seats-below-held');
    expect(refused.problem.detail).toContain('3 席が使われている');
    expect(refused.problem.detail).toMatch(/(三番 遅いさん、二番 目さん|二番 目さん、三番 遅いさん)に移ってもらう/);
    expect(refused.problem.detail).not.toContain('一番 早い');
    expect((await changeSeats(3)).status).toBe(201);
  });

  it('offers added seats, and seats of a lifted limit, in turn (mod_booking #986, #1073, #1145)', async () => {
    desk.offering = await aSeatedOffering(desk.world.owner, desk.exercise, { seats: 3, organizationLimit: 1 });
    for (const name of ['a', 'b', 'c', 'd', 'e']) await apply(await somebody(name));
    expect(await standing(desk.world.owner, desk.offering)).toEqual(['confirmed 1', ...Array(4).fill('waitlisted 1')]);
    await changeSeats(3, { organizationLimit: null });
    expect((await standing(desk.world.owner, desk.offering)).slice(1, 4)).toEqual([
      'offered 1',
      'offered 1',
      'waitlisted 1',
    ]);
    await changeSeats(4);
    expect((await standing(desk.world.owner, desk.offering)).slice(3)).toEqual(['offered 1', 'waitlisted 1']);
    await expectSoundSeats(desk.world.owner);
  });

  it('holds reserved seats until the deadline for names, whoever named keeps theirs', async () => {
    const reserved = await (await coordinator()).ask(contract.reserveSeats, {
      params: {},
      input: { choices: [desk.offering], seats: 3, acceptsTerms: true },
    });
    expect(reserved.answer.state).toBe('confirmed');
    expect((await apply(await somebody())).answer.state).toBe('waitlisted');
    const party = await view(reserved.answer.id);
    const [first] = party.seats;
    const named = await (await coordinator()).ask(contract.nameSeats, {
      params: { applicationId: party.id as never },
      input: { names: [{ seatId: first?.id as never, personId: await somebody('決まった 人') }], version: 1 },
    });
    expect(named.status).toBe(201);
    expect((await view(party.id)).seats[0]?.enrollmentId).not.toBeNull();
    // Five working days before 20 January 2027, over the holiday of the 11th: 13 January 17:00.
    expect((await view(party.id)).namesDueAt).toBe('2027-01-13T08:00:00.000Z');
    desk.world.clock.instant = new Date('2027-01-13T17:05:00+09:00');
    await desk.world.tick();
    expect(await standing(desk.world.owner, desk.offering)).toEqual(['confirmed 1', 'offered 1']);
    await expectSoundSeats(desk.world.owner);
  });

  it('lets a prefecture reserve for its municipalities alone, and see figures, never people', async () => {
    const { rows } = await desk.world.owner.query(
      `select id from organizations where type = 'prefecture' order by code limit 1`,
    );
    const prefecture = rows[0].id as OrganizationId;
    const officer = await aMember(desk.world.owner, prefecture, '県の担当');
    await grant(desk.world.owner, officer, prefecture, 'prefecture-officer');
    const reserve = async () =>
      (await desk.world.as(officer, prefecture)).ask(contract.reserveSeats, {
        params: {},
        input: { choices: [desk.offering], seats: 2, acceptsTerms: true, organizationId: desk.town.id },
      });
    expect(code(await reserve())).toBe('municipality-elsewhere');
    await desk.world.owner.query('update organizations set prefecture_id = $2 where id = $1', [
      desk.town.id,
      prefecture,
    ]);
    const { answer } = await reserve();
    const seats = (await view(answer.id)).seats;
    await (await coordinator()).ask(contract.nameSeats, {
      params: { applicationId: answer.id as never },
      input: { names: [{ seatId: seats[0]?.id as never, personId: await somebody('見えない 人') }], version: 1 },
    });
    const listed = await (await desk.world.as(officer, prefecture)).fetch(contract.listReservations, { params: {} });
    const text = await listed.text();
    expect(text).toContain('"seats":2,"named":1');
    expect(text).not.toContain('見えない');
    const own = await (await desk.world.as(officer, prefecture)).fetch(contract.listMyApplications, { params: {} });
    expect(await own.text()).not.toContain('見えない');
    const { rows: seen } = await desk.world.owner.query(
      'select distinct applied_by from application_members where application_id = $1',
      [answer.id],
    );
    expect(seen).toEqual([{ applied_by: null }]);
    const back = await (await desk.world.as(officer, prefecture)).ask(contract.giveBackReservation, {
      params: { applicationId: answer.id as never },
      input: { reason: '人が足りない', version: 2 },
    });
    expect(back.answer.state).toBe('confirmed');
    expect(await standing(desk.world.owner, desk.offering)).toEqual(['confirmed 1']);
    await desk.world.owner.query('update organizations set prefecture_id = null where id = $1', [desk.town.id]);
  });

  it('swaps a person and transfers a party, with the consequences told first', async () => {
    const [one, two] = [await somebody(), await somebody('代わりの 人')];
    const { answer } = await apply(one);
    const params = { applicationId: answer.id as never };
    const [seat] = (await view(answer.id)).seats;
    const swapped = await (await coordinator()).ask(contract.swapPerson, {
      params,
      input: { seatId: seat?.id as never, personId: two, reason: '業務都合', version: 1 },
    });
    expect(swapped.status).toBe(201);
    const placed = await desk.world.owner.query(
      `select learner_id, state from enrollments where offering_id = $1 order by enrolled_at, state desc`,
      [desk.offering],
    );
    expect(placed.rows).toEqual(
      expect.arrayContaining([
        { learner_id: one, state: 'withdrawn' },
        { learner_id: two, state: 'active' },
      ]),
    );
    const next = await aSeatedOffering(desk.world.owner, desk.exercise, { seats: 1, startsOn: '2027-02-10' });
    const preview = await (await as(two)).ask(contract.previewOwnTransfer, { params, input: { offeringId: next } });
    expect(preview.answer.refusal).toBeNull();
    expect(preview.answer.consequences.map((each) => each.code)).toEqual([
      'seats-given-up',
      'day-changes',
      'pre-learning-again',
    ]);
    const moved = await (await as(two)).ask(contract.transferOwnParty, {
      params,
      input: { offeringId: next, version: 2 },
    });
    expect(moved.answer).toMatchObject({ state: 'confirmed', offeringId: next });
    const full = await apply(await somebody());
    const refused = await (await coordinator()).ask(contract.previewTransfer, {
      params: { applicationId: full.answer.id as never },
      input: { offeringId: next },
    });
    expect(refused.answer.refusal).toMatchObject({ code: 'no-seats-left' });
    await expectSoundSeats(desk.world.owner);
  });

  it('keeps one line over several choices: whoever is seated leaves the others', async () => {
    const second = await aSeatedOffering(desk.world.owner, desk.exercise, { seats: 1, startsOn: '2027-02-10' });
    const holders = [await somebody(), await somebody(), await somebody()];
    for (const person of holders) await apply(person);
    const [keeper, wants, behind] = [await somebody(), await somebody(), await somebody()];
    await apply(keeper, [second]);
    const waiting = await apply(wants, [desk.offering, second]);
    expect(waiting.answer.state).toBe('waitlisted');
    await apply(behind, [second]);
    const mine = (await (await as(holders[0] as PersonId)).ask(contract.listMyApplications, { params: {} })).answer
      .items[0];
    await (await as(holders[0] as PersonId)).ask(contract.cancelOwnSeat, {
      params: { applicationId: mine?.id as never },
      input: { version: 1 },
    });
    expect(await view(waiting.answer.id)).toMatchObject({
      state: 'offered',
      offering: { id: desk.offering },
      positions: [],
    });
    await desk.world.settle();
    expect(await standing(desk.world.owner, second)).toEqual(['confirmed 1', 'waitlisted 1']);
  });

  it('offers nothing by itself close to the day: the desk.office sees the list and offers by hand', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await apply(await somebody(name));
    const [first, , , last] = (
      await (
        await clerk()
      ).ask(contract.listApplications, { params: {}, input: { offeringId: desk.offering } as never })
    ).answer.items;
    desk.world.clock.instant = new Date('2027-01-18T09:00:00+09:00');
    await (await clerk()).ask(contract.cancelSeats, {
      params: { applicationId: first?.id as never },
      input: { seatIds: null, reason: '発熱', version: 1 },
    });
    expect((await standing(desk.world.owner, desk.offering)).at(-1)).toBe('waitlisted 1');
    const work = await (await clerk()).ask(contract.listSeatsWork, { params: {} });
    expect(work.answer.offerings.find(({ offeringId }) => offeringId === desk.offering)).toMatchObject({
      isByHand: true,
      held: 2,
      waiting: 1,
    });
    const offered = await (await clerk()).ask(contract.offerByHand, {
      params: { applicationId: last?.id as never },
      input: { offeringId: desk.offering, version: 1 },
    });
    expect(offered.answer.state).toBe('offered');
    expect((await view(last?.id as string)).offeredUntil).toBe('2027-01-19T15:00:00.000Z');
    await expectSoundSeats(desk.world.owner);
  });

  it('moves days with the sessions, frees everybody when it is called off, and merges two lines into one', async () => {
    const [early, late] = [
      await aSeatedOffering(desk.world.owner, desk.exercise, { seats: 1, startsOn: '2027-02-10' }),
      desk.offering,
    ];
    const [one, two, three] = [await somebody(), await somebody(), await somebody()];
    await apply(one, [early]);
    await apply(two, [early]);
    await apply(three, [late]);
    const merged = await (await clerk()).ask(contract.mergeOfferings, {
      params: { offeringId: early },
      input: { intoOfferingId: late, reason: '参加者が少ない', version: 1 },
    });
    expect(merged.answer).toEqual({ moved: 2 });
    expect(await standing(desk.world.owner, late)).toEqual(['confirmed 1', 'offered 1', 'confirmed 1']);
    await desk.world.settle();
    await expectSoundSeats(desk.world.owner);
    const scope = scopeOf('define-programs');
    await desk.world.api
      .get(SetDates, { strict: false })
      .execute(scope, { offeringId: late, days: { startsOn: '2027-01-27', endsOn: '2027-01-27' } as never });
    await desk.world.settle();
    const days = await desk.world.owner.query('select distinct day::text from booked_days where offering_id = $1', [
      late,
    ]);
    expect(days.rows).toEqual([{ day: '2027-01-27' }]);
    await desk.world.api
      .get(CallOff, { strict: false })
      .execute(scope, { offeringId: late, version: 1, reason: '大雪' });
    await desk.world.settle();
    expect(new Set(await standing(desk.world.owner, late))).toEqual(new Set(['canceled 0']));
    await expectSoundSeats(desk.world.owner);
  });

  it('collects interest where there is no date', async () => {
    const undated = await aSeatedOffering(desk.world.owner, desk.exercise, { startsOn: null });
    const person = await somebody();
    const params = { offeringId: undated };
    for (let times = 0; times < 2; times += 1) {
      expect((await (await as(person)).ask(contract.showInterest, { params, input: {} })).answer).toEqual({
        isInterested: true,
      });
    }
    const work = await (await clerk()).ask(contract.listSeatsWork, { params: {} });
    expect(work.answer.interests).toEqual([
      expect.objectContaining({ offeringId: undated, people: 1, organizations: 1 }),
    ]);
    const dated = { offeringId: desk.offering };
    expect(code(await (await as(person)).ask(contract.showInterest, { params: dated, input: {} }))).toBe(
      'offering-has-date',
    );
  });

  it('says why somebody may not apply, in one sentence for them and one for staff', async () => {
    const advanced = await anExercise(desk.world.owner, {
      prerequisite: { anyOf: ['cyder-a'], withinFiscalYears: 2 },
    });
    const late = await aSeatedOffering(desk.world.owner, advanced);
    const person = await somebody();
    const own = await (await as(person)).ask(contract.viewOwnEligibility, { params: { offeringId: late } });
    const rule = own.answer.rules.find((each) => each.code === 'prerequisite');
    expect([own.answer.mayApply, rule?.holds, rule?.learner?.ja, rule?.staff]).toEqual([
      false,
      'no',
      expect.stringContaining('修了'),
      null,
    ]);
    const params = { offeringId: late, personId: person };
    const told = await (await coordinator()).ask(contract.diagnosePerson, { params });
    expect(told.answer.rules.find((each) => each.code === 'prerequisite')?.staff?.ja).toContain('前提のコース');
    expect(code(await apply(person, [late]))).toBe('not-eligible-prerequisite');
  });

  it('ends the line on the day, and lets whoever sat there apply for the course again afterwards', async () => {
    const people = await Promise.all(['a', 'b', 'c', 'd'].map((name) => somebody(name)));
    for (const person of people) await apply(person);
    desk.world.clock.instant = new Date('2027-01-20T23:59:00+09:00');
    await desk.world.tick();
    expect((await standing(desk.world.owner, desk.offering)).at(-1)).toBe('expired 0');
    const again = await aSeatedOffering(desk.world.owner, desk.exercise, { startsOn: '2027-03-10' });
    expect(code(await apply(people[0] as PersonId, [again]))).toBe('person-already-applied');
    desk.world.clock.instant = new Date('2027-01-21T00:11:00+09:00');
    await desk.world.tick();
    expect((await apply(people[0] as PersonId, [again])).answer.state).toBe('confirmed');
    await expectSoundSeats(desk.world.owner);
  });

  it('gives no place in an desk.offering with seats past the line', async () => {
    const personIds = [await somebody()];
    const params = { offeringId: desk.offering };
    const enrolled = await (await coordinator()).ask(contract.enrollMembers, { params, input: { personIds } });
    expect(code(enrolled)).toBe('offering-has-seats');
    const [person] = personIds as [PersonId];
    await apply(person);
    const { rows } = await desk.world.owner.query(`select id, version from enrollments where learner_id = $1`, [
      person,
    ]);
    const removed = await (await coordinator()).ask(contract.removeEnrollment, {
      params: { enrollmentId: rows[0].id },
      input: { reason: '誤り', version: rows[0].version },
    });
    expect(code(removed)).toBe('place-has-a-seat');
  });

  it('steps over whoever is elsewhere that day, and comes back to them when they are free', async () => {
    const other = await anExercise(desk.world.owner);
    const [here, there] = [
      await aSeatedOffering(desk.world.owner, desk.exercise, { seats: 1 }),
      await aSeatedOffering(desk.world.owner, other),
    ];
    const [holder, both, last] = [await somebody(), await somebody(), await somebody()];
    const held = (await apply(holder, [here])).answer;
    const waiting = (await apply(both, [here])).answer;
    const elsewhere = (await apply(both, [there])).answer;
    expect([waiting.state, elsewhere.state]).toEqual(['waitlisted', 'confirmed']);
    const cancel = async (person: PersonId, applicationId: string) =>
      (await as(person)).ask(contract.cancelOwnSeat, {
        params: { applicationId: applicationId as never },
        input: { version: 1 },
      });
    await cancel(holder, held.id);
    expect((await view(waiting.id)).state).toBe('waitlisted');
    await cancel(both, elsewhere.id);
    await desk.world.settle();
    expect((await view(waiting.id)).state).toBe('offered');
    expect((await apply(last, [here])).answer.state).toBe('waitlisted');
    await expectSoundSeats(desk.world.owner);
  });
});
