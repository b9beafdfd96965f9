import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkIn, markEverybody, presentCheckInCode, scheduleSession, showCheckInCode, viewSession } from '#contract';
import type { Id, PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { aTaughtExercise, type TaughtExercise, wholeDay } from '../world/taught-exercise.ts';
import { aMember, anEnrollment, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type SessionId = Id<'OfferingSession'>;

describe('A learner checks in with the code on the screen', () => {
  let world: World;
  let office: Office;
  let exercise: TaughtExercise;
  let town: Town;
  let instructor: Client;
  let learner: Client;
  let session: SessionId;

  const scheduled = async (offeringId: TaughtExercise['offering']) => {
    const clerk = await world.as(office.clerk, office.id);
    const done = await clerk.ask(scheduleSession, { params: { offeringId }, input: wholeDay('2026-12-01') });
    return done.answer.id as SessionId;
  };
  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-12-01T09:00:00+09:00');
    office = await anOffice(world.owner);
    exercise = await aTaughtExercise(world.owner, office);
    town = await aTown(world.owner, '青空町', exercise.offering);
    session = await scheduled(exercise.offering);
    instructor = await world.as(exercise.instructor, office.id);
    learner = await world.as(town.learner, town.id);
  });
  afterAll(() => world.end());

  /** At another time of that day, signed in again. */
  const at = async (time: string) => {
    world.clock.instant = new Date(`2026-12-01T${time}+09:00`);
    instructor = await world.as(exercise.instructor, office.id);
    learner = await world.as(town.learner, town.id);
  };
  const screen = async (offeringSessionId = session, teacher = instructor) => {
    const { answer } = await teacher.ask(showCheckInCode, { params: { offeringSessionId }, input: { halfDay: 'am' } });
    return new URL(answer.address).searchParams.get('code') ?? '';
  };
  const present = (code: string, who = learner) =>
    who.ask(presentCheckInCode, { params: { offeringSessionId: session }, input: { halfDay: 'am', code } });
  const confirm = (ticket: string, who = learner) =>
    who.ask(checkIn, { params: { offeringSessionId: session }, input: { ticket } });
  const roster = async () =>
    (await instructor.ask(viewSession, { params: { offeringSessionId: session }, input: {} })).answer.people;

  it('is told before and after the session that nothing is taken', async () => {
    await at('09:00:00');
    expect((await present(await screen())).problem.code).toBe('attendance-not-open-yet');
    await at('17:00:01');
    const over = await present(await screen());
    expect(over.problem).toMatchObject({ code: 'check-in-over' });
    expect(over.problem.detail).toContain('17:00');
  });

  it('gets the picture of an address that holds the code of these seconds', async () => {
    await at('09:50:00');
    const { answer } = await instructor.ask(showCheckInCode, {
      params: { offeringSessionId: session },
      input: { halfDay: 'am' },
    });
    expect(answer).toMatchObject({ changesInMillis: 15_000, isOpen: true, checkedIn: 0, people: 1 });
    expect(answer.picture).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(new URL(answer.address).pathname).toBe(`/check-in/${session}`);
  });

  it('is refused with a photograph, with a code of elsewhere, and without a confirmed place', async () => {
    const photograph = await screen();
    await at('09:50:17');
    const old = await present(photograph);
    expect(old.problem).toMatchObject({ code: 'check-in-code-old' });
    expect(old.problem.detail).toContain('もう一度読み取って');

    const other = await aTaughtExercise(world.owner, office, '隣の講師');
    const elsewhere = await screen(await scheduled(other.offering), await world.as(other.instructor, office.id));
    expect((await present(elsewhere)).problem.code).toBe('check-in-code-wrong');

    const guest = await world.as(await aMember(world.owner, town.id, '申し込んでいない人'), town.id);
    expect((await present(await screen(), guest)).problem.code).toBe('check-in-not-confirmed');
  });

  it('has two seconds of grace, then minutes to confirm', async () => {
    await at('09:50:14');
    const code = await screen();
    await at('09:50:16');
    const { answer } = await present(code);
    expect(answer).toMatchObject({ offeringName: 'プレCYDER 2026', halfDay: 'am', checkedInAt: null });
    await at('09:52:00');
    expect((await confirm(answer.ticket)).answer).toMatchObject({ halfDay: 'am', wasCheckedIn: false });
    const [mine] = await roster();
    expect(mine?.marks).toMatchObject([{ mark: 'full', source: 'self', version: 1, sharesDevice: false }]);
  });

  it('is not marked twice, and keeps a ticket for nobody else', async () => {
    const { answer } = await present(await screen());
    expect(answer.checkedInAt).not.toBeNull();
    expect((await confirm(answer.ticket)).answer.wasCheckedIn).toBe(true);
    const friend = await aMember(world.owner, town.id, '友人');
    await anEnrollment(world.owner, { id: town.id, learner: friend }, exercise.offering);
    const theirs = await world.as(friend, town.id);
    expect((await confirm(answer.ticket, theirs)).problem.code).toBe('check-in-ticket-over');
    await at('09:56:00');
    expect((await confirm(answer.ticket)).problem.code).toBe('check-in-ticket-over');
    expect(await roster()).toHaveLength(2);
  });

  it('is shown to the instructor when one device marked several people', async () => {
    const checksIn = async (who: PersonId, device: string) => {
      const client = await world.as(who, town.id);
      const { answer } = await present(await screen(), client);
      const headers = { cookie: `${client.cookie}; check-in-device=${device}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ ticket: answer.ticket });
      const path = `${await world.api.getUrl()}/api/offering-sessions/${session}/check-ins`;
      await fetch(path, { method: 'POST', headers: { ...headers, 'idempotency-key': answer.ticket.slice(-40) }, body });
    };
    for (const [name, device] of [
      ['一人目', 'phone of one'],
      ['二人目', 'phone of one'],
      ['三人目', 'phone of three'],
    ] as const) {
      const person = await aMember(world.owner, town.id, name);
      await anEnrollment(world.owner, { id: town.id, learner: person }, exercise.offering);
      await checksIn(person, device);
    }
    const flagged = (await roster()).filter(({ marks }) => marks.some(({ sharesDevice }) => sharesDevice));
    expect(flagged.map(({ learnerName }) => learnerName).toSorted()).toEqual(['一人目', '二人目']);
    const kept = await world.owner.query(`select device from attendances where device like '%phone%'`);
    expect(kept.rowCount).toBe(0);
  });

  it('does not overwrite what the instructor has recorded', async () => {
    const absent = await aMember(world.owner, town.id, '欠席とされた人');
    await anEnrollment(world.owner, { id: town.id, learner: absent }, exercise.offering);
    await at('17:00:00');
    const params = { offeringSessionId: session };
    await instructor.ask(markEverybody, { params, input: { halfDay: 'am', mark: 'absent' } });
    const client = await world.as(absent, town.id);
    const { answer } = await present(await screen(), client);
    expect(answer.checkedInAt).toBeNull();
    expect((await confirm(answer.ticket, client)).problem.code).toBe('check-in-marked-absent');
    const person = (await roster()).find(({ learnerName }) => learnerName === '欠席とされた人');
    expect(person?.marks[0]?.mark).toBe('absent');
  });

  it('could not write past the rules in the database either', async () => {
    const guest = await aMember(world.owner, town.id, '直接書こうとする人');
    const stranger = await anEnrollment(world.owner, { id: town.id, learner: guest }, exercise.offering);
    const write = (mark: string, source: string) =>
      world.owner.query(
        `insert into attendances select id, 'pm', $1, $2, $3, offering_id, $4, $5, $3, now(), null, 1
         from offering_sessions where id = $6`,
        [stranger, town.id, guest, mark, source, session],
      );
    await world.owner.query('begin');
    await world.owner.query('set local role kunren_api');
    await world.owner.query(`select set_config('app.reach', 'self', true), set_config('app.reach_id', $1, true)`, [
      guest,
    ]);
    await world.owner.query('savepoint before');
    for (const [mark, source] of [
      ['partial', 'self'],
      ['full', 'staff'],
    ] as const) {
      await expect(write(mark, source)).rejects.toThrow('row-level security');
      await world.owner.query('rollback to before');
    }
    await write('full', 'self');
    const changed = await world.owner.query(`update attendances set mark = 'partial' where enrollment_id = $1`, [
      stranger,
    ]);
    expect(changed.rowCount).toBe(0);
    await world.owner.query('rollback');
  });
});
