import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  applyForSeats,
  cancelOwnSeat,
  listMyApplications,
  makeMyCalendar,
  revokeMyCalendar,
  viewMyCalendar,
} from '#contract';
import type { OfferingId, PersonId } from '#kernel';
import { readCalendar } from '../world/calendar.ts';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { aMember, anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('The calendar somebody subscribes to', () => {
  let world: World;
  let town: Town;
  let hana: PersonId;
  let taro: PersonId;
  let offerings: OfferingId[];

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    [hana, taro] = [await aMember(world.owner, town.id, '花'), await aMember(world.owner, town.id, '太郎')];
    offerings = [
      await aSeatedOffering(world.owner, await anExercise(world.owner), {
        startsOn: '2027-01-20',
        endsOn: '2027-01-21',
      }),
      await aSeatedOffering(world.owner, await anExercise(world.owner), { startsOn: '2027-02-10' }),
    ];
    for (const offering of offerings) await apply(hana, offering);
    await apply(taro, offerings[0]!);
  });
  afterAll(() => world.end());

  const as = (person: PersonId) => world.as(person, town.id);
  const apply = async (person: PersonId, offering: OfferingId) =>
    (await as(person)).ask(applyForSeats, {
      params: {},
      input: { choices: [offering], companions: [], acceptsTerms: true },
    });
  const make = async (person: PersonId, key?: string) =>
    (await as(person)).ask(makeMyCalendar, { params: {}, input: {}, ...(key && { key }) });
  /** As a calendar program does it, without any session. */
  const read = async (address: string) => fetch(`${await world.api.getUrl()}${new URL(address).pathname}`);

  it('shows their own sessions and nobody else’s, without METHOD', async () => {
    const made = await make(hana);
    expect(made).toMatchObject({
      status: 201,
      answer: { address: expect.stringMatching(/\/calendar\/[\w-]{22}\.ics$/) },
    });
    const answer = await read(made.answer.address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const entries = readCalendar(await answer.text());
    expect(entries.map(({ method, start, end, status, attendees }) => [method, start, end, status, attendees])).toEqual(
      [
        [null, '2027-01-20', '2027-01-22', 'CONFIRMED', []],
        [null, '2027-02-10', '2027-02-11', 'CONFIRMED', []],
      ],
    );
  });

  it('follows what becomes of their places', async () => {
    const { address } = (await make(taro)).answer;
    expect(readCalendar(await (await read(address)).text())).toHaveLength(1);
    const { answer } = await (await as(taro)).ask(listMyApplications, { params: {} });
    const [party] = answer.items;
    await (await as(taro)).ask(cancelOwnSeat, {
      params: { applicationId: party?.id as never },
      input: { version: party?.version as number },
    });
    expect(readCalendar(await (await read(address)).text())).toEqual([]);
  });

  it('has one address, told once and kept as an HMAC; the same request again gets the same', async () => {
    const key = crypto.randomUUID();
    const [first, again] = [await make(hana, key), await make(hana, key)];
    expect(again.answer).toEqual(first.answer);
    const token = /([\w-]{22})\.ics/.exec(first.answer.address)?.[1] ?? '';
    const kept = await world.owner.query(`
      select token_hash as text from calendar_feeds union all select answer::text from idempotency_keys
      union all select facts::text from events`);
    expect(kept.rows.filter(({ text }) => String(text).includes(token))).toEqual([]);
    expect((await (await as(hana)).ask(viewMyCalendar, { params: {} })).answer).toEqual({
      madeAt: first.answer.madeAt,
    });
    const newer = await make(hana);
    expect((await read(first.answer.address)).status).toBe(404);
    expect((await read(newer.answer.address)).status).toBe(200);
  });

  it('reads nothing any more once it is revoked; an unknown token is not found', async () => {
    const { address } = (await make(hana)).answer;
    const revoke = async () => (await as(hana)).ask(revokeMyCalendar, { params: {}, input: {} });
    expect((await revoke()).status).toBe(201);
    expect((await read(address)).status).toBe(404);
    expect((await revoke()).status).toBe(201);
    const { rows } = await world.owner.query(`select from events where kind = 'calendar-address-revoked'`);
    expect(rows).toHaveLength(1);
    expect((await (await as(hana)).ask(viewMyCalendar, { params: {} })).answer).toEqual({ madeAt: null });
    expect((await read('http://x/calendar/AAAAAAAAAAAAAAAAAAAAAA.ics')).status).toBe(404);
  });

  it('holds up an address that tries thousands of tokens, and not the sign-in from there', async () => {
    await read('http://x/calendar/BBBBBBBBBBBBBBBBBBBBBB.ics');
    await world.owner.query(`update sign_in_failures set failures = 3000, last_failed_at = $1, wait_until = $1`, [
      world.clock.instant,
    ]);
    await read('http://x/calendar/CCCCCCCCCCCCCCCCCCCCCC.ics');
    const held = await read('http://x/calendar/DDDDDDDDDDDDDDDDDDDDDD.ics');
    expect([held.status, ((await held.json()) as { code: string }).code]).toEqual([429, 'too-many-tries']);
    expect((await world.owner.query(`select count(*)::int from sign_in_failures`)).rows[0].count).toBe(1);
  });
});
