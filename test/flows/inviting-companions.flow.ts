import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { scopeOf } from '#identity';
import type { OfferingId, PersonId } from '#kernel';
import { SetDates } from '#programs';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { expectSoundSeats } from '../world/seats.ts';
import { aMember, anOffering, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('A companion invited by name and mail', () => {
  let world: World;
  let town: Town;
  let office: Office;
  let exercise: Exercise;
  let offering: OfferingId;
  let count = 0;
  let mail: string;

  beforeAll(async () => {
    world = await aWorld();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    office = await anOffice(world.owner);
  });
  beforeEach(async () => {
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    exercise = await anExercise(world.owner);
    offering = await aSeatedOffering(world.owner, exercise, { seats: 4 });
    mail = `taro${(count += 1)}@example.jp`;
  });
  afterAll(() => world.end());

  const somebody = (name = '山田 花子') => aMember(world.owner, town.id, name);
  const coordinator = () => world.as(town.coordinator, town.id);
  const invite = async (choices = [offering], invited = { name: '新人 太郎', mail }) => {
    const client = await world.as(await somebody(), town.id);
    const input = { choices, companions: [invited], acceptsTerms: true };
    return (await client.ask(contract.applyForSeats, { params: {}, input })).answer;
  };
  /** Who sits where, first the representative: a person, or nobody yet. */
  const seatOf = async (applicationId: string) => {
    const params = { applicationId: applicationId as never };
    const clerk = await world.as(office.clerk, office.id);
    const { answer } = await clerk.ask(contract.viewApplication, { params });
    const companion = answer.seats.filter(({ state }) => state === 'live')[1];
    return (
      companion && { name: companion.name, isInvited: companion.isInvited, hasPlace: Boolean(companion.enrollmentId) }
    );
  };
  const bound = { name: '新人 太郎', isInvited: false, hasPlace: true };
  const open = { name: '新人 太郎', isInvited: true, hasPlace: false };
  const register = async (staffNumber: string, more: object = {}) =>
    (await coordinator()).ask(contract.addStaffMember, {
      params: {},
      input: { staffNumber, name: '新人 太郎', kana: '', department: '', mail, offeringId: null, ...more },
    });
  const correct = async (person: PersonId, corrected: object) => {
    const { rows } = await world.owner.query(
      'select m.id, a.version from memberships m join accounts a on a.id = m.person_id where a.id = $1',
      [person],
    );
    const params = { memberId: rows[0].id };
    const input = { version: rows[0].version, reason: '届け出による', ...corrected };
    return (await coordinator()).ask(contract.correctMember, { params, input });
  };

  it('has the seat once they are registered by hand, whatever the case of the address, and once alone', async () => {
    const { id } = await invite();
    expect(await seatOf(id)).toEqual(open);
    expect((await register('501', { mail: mail.toUpperCase() })).status).toBe(201);
    await world.settle();
    expect(await seatOf(id)).toEqual(bound);
    await world.tick();
    const { rows } = await world.owner.query(
      `select kind from events where kind = 'seat-named' and facts ->> 'applicationId' = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
    await expectSoundSeats(world.owner);
  });

  it('has the seat once a staff list brings them in, and the import is no longer undone', async () => {
    const { id } = await invite();
    const client = await coordinator();
    const bytes = utf8(`職員番号,氏名,メールアドレス\r\n502,新人 太郎,${mail}`);
    const input = { fileName: '名簿.csv', bytes };
    const importId = (await client.ask(contract.readStaffList, { params: {}, input })).answer.id as never;
    const now = async () => (await client.ask(contract.viewStaffImport, { params: { importId } })).answer;
    const { columns, version } = await now();
    await client.ask(contract.checkStaffList, { params: { importId }, input: { columns, offeringId: null, version } });
    await world.settle();
    await client.ask(contract.confirmStaffImport, {
      params: { importId },
      input: { version: (await now()).version },
    });
    await world.settle();
    expect(await seatOf(id)).toEqual(bound);
    const undone = await client.ask(contract.undoStaffImport, {
      params: { importId },
      input: { version: (await now()).version },
    });
    expect(undone.problem.code).toBe('imported-people-have-started');
  });

  it('has the seat once their address is corrected to the one that was invited', async () => {
    const { id } = await invite();
    const person = await somebody('新人 太郎');
    await world.settle();
    expect(await seatOf(id)).toEqual(open);
    expect((await correct(person, { mail })).status).toBe(200);
    await world.settle();
    expect(await seatOf(id)).toEqual(bound);
    await expectSoundSeats(world.owner);
  });

  it('sits there at once where they are a member with that address already', async () => {
    expect((await register('503')).status).toBe(201);
    const { id } = await invite([offering], { name: '新人 太郎', mail: mail.toUpperCase() });
    expect(await seatOf(id)).toEqual(bound);
  });

  it('has the seat when they come back to an organization they had left', async () => {
    const person = (await register('504')).answer;
    const { rows } = await world.owner.query(
      `update memberships set ends_on = '2026-11-20', starts_on = '2026-04-01' from accounts a
       where a.id = person_id and a.sign_in_id = $1 returning person_id`,
      [person.signInId],
    );
    expect(rows).toHaveLength(1);
    const { id } = await invite();
    expect(await seatOf(id)).toEqual(open);
    expect((await register('504')).status).toBe(201);
    await world.settle();
    expect(await seatOf(id)).toEqual(bound);
  });

  it('is found within minutes where they were registered in the very moment of the invitation', async () => {
    const { id } = await invite();
    const person = await somebody('新人 太郎');
    await world.owner.query('update accounts set mail = $2 where id = $1', [person, mail]);
    world.clock.instant = new Date('2026-12-01T17:05:00+09:00');
    await world.tick();
    expect(await seatOf(id)).toEqual(bound);
    await expectSoundSeats(world.owner);
  });

  it('gets one of two seats of the same course; the other goes to who waits', async () => {
    const [first, second] = [await invite(), await invite()];
    await register('505');
    await world.settle();
    expect([await seatOf(first.id), await seatOf(second.id)]).toEqual([bound, undefined]);
    await expectSoundSeats(world.owner);
  });

  it('is told from others who share the address by their name, and nobody of another organization gets the seat', async () => {
    const other = await aTown(world.owner, '緑野市', await anOffering(world.owner));
    const [one, two] = [await somebody('別の 人'), await somebody('また 別人')];
    const stranger = await aMember(world.owner, other.id, '緑野 太郎');
    for (const person of [one, two, stranger])
      await world.owner.query('update accounts set mail = $2 where id = $1', [person, mail]);
    const { id } = await invite();
    await world.tick();
    expect(await seatOf(id)).toEqual(open);
    await correct(await somebody('新人太郎'), { mail });
    await world.settle();
    expect(await seatOf(id)).toEqual({ ...bound, name: '新人太郎' });
  });

  it('has until the new deadline where the exercise moves, also while the party waits for a seat', async () => {
    offering = await aSeatedOffering(world.owner, exercise, { seats: 2 });
    const [held, waiting] = [await invite(), await invite()];
    const due = async (id: string) => {
      const { rows } = await world.owner.query('select state, names_due_at from applications where id = $1', [id]);
      return [rows[0].state, rows[0].names_due_at.toISOString()];
    };
    expect(await due(waiting.id)).toEqual(['waitlisted', '2026-12-01T08:00:00.000Z']);
    const days = { startsOn: '2027-02-17', endsOn: '2027-02-17' } as never;
    await world.api
      .get(SetDates, { strict: false })
      .execute(scopeOf('define-programs'), { offeringId: offering, days });
    await world.settle();
    // Five working days before Wednesday 17 February, over the holiday of the 11th.
    expect(await due(held.id)).toEqual(['confirmed', '2027-02-09T08:00:00.000Z']);
    expect(await due(waiting.id)).toEqual(['waitlisted', '2027-02-09T08:00:00.000Z']);
    await expectSoundSeats(world.owner);
  });
});
