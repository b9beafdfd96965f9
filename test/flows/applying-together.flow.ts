import { beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { PersonId } from '#kernel';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { aSeatDesk } from '../world/seat-desk.ts';
import { expectSoundSeats, standing } from '../world/seats.ts';
import { anOffering, aTown, type Town } from '../world/town.ts';
type Applying = Partial<contract.SentOf<typeof contract.applyForSeats>>;

describe('Applying together, for others, and with approval', () => {
  const desk = aSeatDesk({ seats: 4 });
  const { somebody, as, coordinator, clerk, apply, view } = desk;
  let other: Town;

  beforeAll(async () => {
    other = await aTown(desk.world.owner, '緑野市', await anOffering(desk.world.owner));
  });
  const applyFor = async (personIds: PersonId[], choices = [desk.offering]) =>
    (await coordinator()).ask(contract.applyForMembers, {
      params: {},
      input: { choices, personIds, acceptsTerms: true },
    });
  const code = (answered: { problem: { code: string } }) => answered.problem?.code;
  const group = async (size: number) => {
    const people = await Promise.all(Array.from({ length: size }, (_, at) => somebody(`同行 ${at}`)));
    return people.map((signInId) => ({ signInId }));
  };

  it('seats all of a group or none, and whoever comes alone does not overtake it (JEM #2287)', async () => {
    await apply(await somebody(), { companions: await group(2) });
    const pair = await apply(await somebody(), { companions: await group(1) });
    expect(pair.answer.state).toBe('waitlisted');
    const single = await apply(await somebody());
    expect(single.answer.state).toBe('waitlisted');
    expect(await standing(desk.world.owner, desk.offering)).toEqual(['confirmed 3', 'waitlisted 2', 'waitlisted 1']);
    await expectSoundSeats(desk.world.owner);
  });

  it('lets smaller groups pass where the desk.office has chosen so', async () => {
    desk.offering = await aSeatedOffering(desk.world.owner, desk.exercise, {
      seats: 4,
      fairness: 'smaller-groups-may-pass',
    });
    await apply(await somebody(), { companions: await group(2) });
    await apply(await somebody(), { companions: await group(1) });
    expect((await apply(await somebody())).answer.state).toBe('confirmed');
    await expectSoundSeats(desk.world.owner);
  });

  it('answers each bad input in a sentence', async () => {
    const [one, two, stranger] = [await somebody(), await somebody('田中 一'), await somebody('よそ 者', other)];
    await apply(two);
    const past = await aSeatedOffering(desk.world.owner, desk.exercise, { startsOn: '2026-11-20' });
    const soon = await aSeatedOffering(desk.world.owner, desk.exercise, { startsOn: '2026-11-30' });
    const early = await aSeatedOffering(desk.world.owner, desk.exercise, { opensAt: '2026-12-01T10:00:00+09:00' });
    const undated = await aSeatedOffering(desk.world.owner, desk.exercise, { startsOn: null });
    const canceled = await aSeatedOffering(desk.world.owner, desk.exercise, { state: 'canceled' });
    const elsewhere = await aSeatedOffering(desk.world.owner, await anExercise(desk.world.owner));
    const cases: [Applying, string][] = [
      [{ acceptsTerms: false }, 'terms-not-accepted'],
      [{ companions: [{ signInId: one }] }, 'person-named-twice'],
      [{ companions: [{ signInId: 'nobody' }] }, 'companion-unknown'],
      [{ companions: [{ signInId: stranger }] }, 'companion-unknown'],
      [{ companions: [{ signInId: two }] }, 'person-already-applied'],
      [{ companions: await group(4) }, 'group-larger-than-seats'],
      [{ choices: [past] }, 'offering-has-started'],
      [{ choices: [soon] }, 'application-deadline-over'],
      [{ choices: [early] }, 'application-not-open-yet'],
      [{ choices: [undated] }, 'offering-without-date'],
      [{ choices: [canceled] }, 'offering-takes-nobody'],
      [{ choices: [desk.offering, desk.offering] }, 'choice-named-twice'],
      [{ choices: [desk.offering, elsewhere] }, 'choices-of-different-editions'],
      [{ choices: [await anOffering(desk.world.owner)] }, 'offering-has-no-seats'],
      [{ organizationId: other.id }, 'organization-not-yours'],
      [{ areStudents: true }, 'not-eligible-student'],
    ];
    for (const [sent, refusal] of cases) {
      const answered = await apply(one, sent);
      expect([sent, code(answered)]).toEqual([sent, refusal]);
      expect(answered.problem.detail).toMatch(/。$/);
    }
    const late = await apply(one, { choices: [soon] });
    expect(late.problem.detail).toContain('2026年11月20日（金）17:00');
    expect((await apply(one)).answer.state).toBe('confirmed');
    expect(code(await apply(one))).toBe('person-already-applied');
    expect(code(await apply(one, { choices: [elsewhere] }))).toBe('day-taken');
    await expectSoundSeats(desk.world.owner);
  });

  it('keeps companions when their representative leaves, and lets nobody cancel another', async () => {
    const [one, two] = [await somebody(), await somebody()];
    const { answer } = await apply(one, { companions: [{ signInId: two }] });
    const params = { applicationId: answer.id as never as never };
    const stranger = await as(await somebody());
    const refused = await stranger.ask(contract.cancelOwnSeat, { params, input: { version: 1 } });
    expect(refused.status).toBe(404);
    const left = await (await as(one)).ask(contract.cancelOwnSeat, { params, input: { version: 1 } });
    expect(left.answer.state).toBe('confirmed');
    const [mine] = (await (await as(two)).ask(contract.listMyApplications, { params: {} })).answer.items;
    expect(mine).toMatchObject({ state: 'confirmed', size: 1 });
    const seat = mine?.seats.find(({ isMine }) => isMine);
    const foreign = await (await as(other.coordinator, other)).ask(contract.cancelSeats, {
      params,
      input: { seatIds: null, reason: '業務都合', version: 2 },
    });
    expect(foreign.status).toBe(404);
    const canceled = await (await coordinator()).ask(contract.cancelSeats, {
      params,
      input: { seatIds: [seat?.id as never], reason: '業務都合', version: 2 },
    });
    expect(canceled.answer.state).toBe('canceled');
    await expectSoundSeats(desk.world.owner);
  });

  it('holds a seat for an invited companion, who gets it by registering, or loses it at the deadline', async () => {
    const invited = [
      { name: '新人 太郎', mail: 'taro@example.jp' },
      { name: '新人 次郎', mail: 'jiro@example.jp' },
    ];
    const made = await apply(await somebody(), { companions: invited });
    expect(made.problem).toBeUndefined();
    const { answer } = made;
    expect(answer.state).toBe('confirmed');
    const taro = await (await coordinator()).ask(contract.addStaffMember, {
      params: {},
      input: {
        staffNumber: '77',
        name: '新人 太郎',
        kana: '',
        department: '',
        mail: 'taro@example.jp',
        offeringId: null,
      },
    });
    expect(taro.status).toBe(201);
    await desk.world.settle();
    const seats = async () => (await view(answer.id)).seats.filter(({ state }) => state === 'live');
    expect((await seats()).filter(({ isInvited }) => isInvited).map(({ name }) => name)).toEqual(['新人 次郎']);
    expect((await seats()).filter(({ enrollmentId }) => enrollmentId).length).toBe(2);
    // Five working days after 24 November: 1 December.
    expect((await view(answer.id)).namesDueAt).toBe('2026-12-01T08:00:00.000Z');
    await apply(await somebody(), { companions: await group(1) });
    desk.world.clock.instant = new Date('2026-12-01T17:05:00+09:00');
    await desk.world.tick();
    expect(await standing(desk.world.owner, desk.offering)).toEqual(['confirmed 2', 'offered 2']);
    await expectSoundSeats(desk.world.owner);
  });

  it('passes coordinator and desk.office in this order, with a deputy while the coordinator is away', async () => {
    desk.offering = await aSeatedOffering(desk.world.owner, desk.exercise, {
      seats: 1,
      approvalStages: ['coordinator', 'office'],
    });
    const [one, two, deputy] = [await somebody(), await somebody(), await somebody('代理 さん')];
    const first = (await apply(one)).answer;
    const second = (await apply(two)).answer;
    expect([first.state, second.state]).toEqual(['awaiting-approval', 'awaiting-approval']);
    expect([(await view(first.id)).holdsSeats, (await view(second.id)).holdsSeats]).toEqual([true, false]);
    const approve = async (who: ReturnType<typeof as>, party: { id: string }, version: number) =>
      (await who).ask(contract.approveApplication, {
        params: { applicationId: party.id as never as never },
        input: { version },
      });
    expect(code(await approve(as(deputy), first, 1))).toBe('permission-missing');
    const member = await desk.world.owner.query('select id from memberships where person_id = $1', [deputy]);
    const appointed = await (await coordinator()).ask(contract.appointDeputy, {
      params: {},
      input: { memberId: member.rows[0].id, startsOn: '2026-11-24', endsOn: '2026-11-30' } as never,
    });
    expect(appointed.status).toBe(201);
    expect((await approve(as(deputy), second, 1)).answer.state).toBe('awaiting-approval');
    expect(code(await approve(as(deputy), second, 2))).toBe('approval-waits-for-office');
    expect((await approve(as(other.coordinator, other), second, 2)).status).toBe(404);
    // A skipped party uses up nothing (mod_booking, sync_waiting_list): the approved one waits, the unapproved holds.
    expect((await approve(clerk(), second, 2)).answer.state).toBe('waitlisted');
    const rejected = await (await clerk()).ask(contract.rejectApplication, {
      params: { applicationId: first.id as never },
      input: { reason: '別の職員を優先', version: 1 },
    });
    expect(rejected.answer.state).toBe('rejected');
    expect((await view(second.id)).state).toBe('offered');
    desk.world.clock.instant = new Date('2026-12-01T09:00:00+09:00');
    expect(code(await approve(as(deputy), second, 4))).toBe('permission-missing');
    await expectSoundSeats(desk.world.owner);
  });

  it('never skips an approval when seats are added (mod_booking #899), and counts to the last seat (#809)', async () => {
    desk.offering = await aSeatedOffering(desk.world.owner, desk.exercise, { seats: 2, approvalStages: ['office'] });
    const people = await Promise.all(['1', '2', '3'].map((name) => somebody(name)));
    for (const person of people) await apply(person);
    const changed = await (await clerk()).ask(contract.changeSeats, {
      params: { offeringId: desk.offering },
      input: { seats: 3, reason: '会場を変えた' },
    });
    expect(changed.answer).toEqual({ offeringId: desk.offering, seats: 3, held: 2 });
    expect(await standing(desk.world.owner, desk.offering)).toEqual(Array(3).fill('awaiting-approval 1'));
    await expectSoundSeats(desk.world.owner);
  });

  it('takes a coordinator for their own staff, and nobody else', async () => {
    desk.offering = await aSeatedOffering(desk.world.owner, desk.exercise, { approvalStages: ['coordinator'] });
    const people = [await somebody(), await somebody()];
    expect((await applyFor(people)).answer.state).toBe('confirmed');
    expect(code(await applyFor([await somebody('よそ', other)]))).toBe('organization-not-yours');
    expect(code(await applyFor([]))).toBe('nobody-named');
  });
});
