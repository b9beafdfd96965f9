import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import {
  addStaffMember,
  correctMember,
  endMembership,
  listMembers,
  listRoles,
  printSlips,
  setPassword,
  signInWithSlip,
  viewMe,
  viewMember,
} from '#contract';
import { RegisterPeople } from '#identity';
import type { Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { anOffering, anOffice, aTown, grant, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const params = {};

describe('A coordinator looks after the members', () => {
  let world: World;
  let town: Town;
  let coordinator: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    coordinator = await world.as(town.coordinator, town.id);
  });

  const list = async (input = {}, who = coordinator) => (await who.ask(listMembers, { params, input })).answer;
  const named = async (name: string) => (await list({ q: name })).items[0]!;
  const idOf = (member: { id: string }) => ({ memberId: member.id as Id<'Membership'> });
  const correct = (member: { id: string; version: number }, changed: object, who = coordinator) =>
    who.ask(correctMember, {
      params: idOf(member),
      input: { version: member.version, reason: '届け出による', ...changed },
    });
  const events = async (kind: string) =>
    (await world.owner.query('select * from events where kind = $1 order by occurred_at, id', [kind])).rows;
  const print = (memberIds: string[], key: string = crypto.randomUUID(), who = coordinator) =>
    who.fetch(printSlips, { params, input: { memberIds }, key });
  const textOf = async (pdf: Response) => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await pdf.arrayBuffer())));
    return text;
  };

  it('finds them by name, number and department, counted by status and sorted by allowed columns alone', async () => {
    const members = await list();
    expect(members).toMatchObject({ total: 2, counts: { all: 2, active: 0, 'never-signed-in': 2, ended: 0 } });
    const other = await aTown(world.owner, '緑野市', await anOffering(world.owner));
    expect((await list({ organizationId: other.id })).items.map(({ organizationName }) => organizationName)).toEqual([
      '青空町',
      '青空町',
    ]);
    await correct(await named('青空町の職員'), { department: '総務課', staffNumber: '総00042' });
    expect(await list({ department: '総務課' })).toMatchObject({ total: 1, departments: ['総務課'] });
    const narrowed = await list({ q: '総00042', status: 'ended' });
    expect(narrowed).toMatchObject({ items: [], total: 0, counts: { all: 1, 'never-signed-in': 1, ended: 0 } });
    expect((await list({ q: '総00042' })).items).toHaveLength(1);
    expect((await list({ q: '%' })).items).toHaveLength(0);
    const refused = await coordinator.ask(listMembers, { params, input: { sort: 'mail; drop table' as 'name' } });
    expect(refused.problem.code).toBe('request-malformed');
  });

  it('corrects name, kana and department, keeps before and after, and refuses a stale correction', async () => {
    const before = await named('青空町の職員');
    const after = await correct(before, { name: '髙橋 花子', kana: 'タカハシ ハナコ', department: '税務課' });
    expect(after.answer).toMatchObject({ name: '髙橋 花子', department: '税務課', version: before.version + 1 });
    expect((await correct(before, { name: '高橋 花子' })).problem.code).toBe('record-changed-meanwhile');
    expect((await correct(after.answer, { name: '髙橋 花子' })).problem.code).toBe('nothing-changed');
    const [event] = await events('member-corrected');
    expect(event).toMatchObject({ actor_id: town.coordinator, reason: '届け出による' });
    const { rows } = await world.owner.query('select * from event_values where event_id = $1', [event.id]);
    expect(JSON.stringify(rows)).toContain('青空町の職員');
    expect(JSON.stringify(event)).not.toContain('髙橋');
  });

  it('ends a membership with its roles; the person keeps the account, and returns to it', async () => {
    await correct(await named('青空町の職員'), { staffNumber: '7' });
    const member = await named('青空町の職員');
    await grant(world.owner, town.learner, town.id, 'organization-coordinator');
    const person = await world.as(town.learner, town.id);
    const end = (endsOn: string) =>
      coordinator.ask(endMembership, { params: idOf(member), input: { reason: '退職', endsOn: endsOn as never } });
    expect((await end('2026-12-01')).problem.code).toBe('membership-ends-in-the-future');
    expect((await end('2026-11-20')).answer).toEqual({ endsOn: '2026-11-20' });
    expect((await end('2026-11-20')).problem.code).toBe('membership-already-ended');
    expect((await list({ status: 'ended' })).items.map(({ abilities }) => abilities)).toEqual([
      { correct: false, end: false, printSlip: false },
    ]);
    expect([await events('membership-ended'), await events('role-ended')].map(({ length }) => length)).toEqual([1, 1]);
    expect((await person.ask(listRoles, { params })).status).toBe(403);
    expect((await person.ask(viewMe, { params })).answer.places).toEqual([]);
  });

  it('prints slips with new codes, one for each person, which are kept nowhere', async () => {
    const { items } = await list();
    const key = crypto.randomUUID();
    const pdf = await print(
      items.map(({ id }) => id),
      key,
    );
    expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('cache-control')]).toEqual([
      201,
      'application/pdf',
      'private, no-store',
    ]);
    const [page = ''] = await textOf(pdf);
    const codes = page.match(/[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}/g) ?? [];
    expect(codes).toHaveLength(2);
    expect(page).toContain('青空町の職員 様');
    const again = await print([items[0]!.id], key);
    expect(again.status).toBe(422);
    const repeated = await print(
      items.map(({ id }) => id),
      key,
    );
    expect(await repeated.json()).toMatchObject({ code: 'slips-already-printed' });
    const kept = await world.owner.query(
      'select answer::text from idempotency_keys union select facts::text from events',
    );
    for (const code of codes) expect(JSON.stringify(kept.rows)).not.toContain(code);

    const visitor = await world.visitor();
    const tried = codes.map((code) => visitor.ask(signInWithSlip, { params, input: { signInId: town.learner, code } }));
    expect((await Promise.all(tried)).map(({ status }) => status).toSorted()).toEqual([201, 401]);
    const password = 'hotaru-matsuri-suika-kaze-yama';
    expect((await visitor.ask(setPassword, { params, input: { password } })).status).toBe(200);
  });

  it('leaves the codes and mail address of who belongs elsewhere too to the office', async () => {
    const office: Office = await anOffice(world.owner);
    await grant(world.owner, town.learner, office.id, 'program-office');
    const member = await named('青空町の職員');
    expect((await correct(member, { mail: 'mine@example.jp' })).problem.code).toBe('person-belongs-elsewhere');
    expect((await print([member.id])).status).toBe(409);
    const clerk = await world.as(office.clerk, office.id);
    expect((await correct(member, { mail: 'new@example.jp' }, clerk)).status).toBe(200);
    expect((await print([member.id], crypto.randomUUID(), clerk)).status).toBe(201);
  });

  it('adds one person without a list, by the rules of a list, with a place in an offering; nothing is sent', async () => {
    const offering = await anOffering(world.owner);
    const person = {
      staffNumber: '０１２',
      name: ' 寺田　明 ',
      kana: 'てらだ あきら',
      department: '',
      mail: 'T@X.example.jp',
    };
    const add = (changed: object = {}, key: string = crypto.randomUUID(), who = coordinator) =>
      who.ask(addStaffMember, { params, input: { ...person, offeringId: offering, ...changed }, key });
    const key = crypto.randomUUID();
    const added = await add({}, key);
    expect((await add({}, key)).answer).toEqual(added.answer);
    expect(await named('寺田 明')).toMatchObject({
      id: added.answer.id,
      staffNumber: '012',
      kana: 'テラダ アキラ',
      mail: 't@x.example.jp',
      department: null,
      signInId: expect.stringMatching(/-012$/),
      status: 'never-signed-in',
    });
    const { rows } = await world.owner.query('select offering_id from enrollments where learner_id = $1', [
      added.answer.personId,
    ]);
    expect(rows).toEqual([{ offering_id: offering }]);
    await world.settle();
    expect(world.mailbox.mails).toEqual([]);

    const refused = async (changed: object) => (await add(changed)).problem;
    expect((await refused({})).code).toBe('staff-number-taken');
    expect(await refused({ staffNumber: '77' })).toMatchObject({
      code: 'mail-of-another',
      detail: 'このメールアドレスは 寺田 明 さん（職員番号 012）のものです。',
    });
    const another = { mail: '', staffNumber: '77' };
    expect((await refused({ ...another, staffNumber: '12' })).code).toBe('staff-number-lost-zeros');
    expect((await refused({ ...another, name: '=甲' })).code).toBe('cell-is-formula');
    expect((await refused({ ...another, kana: 'abc' })).code).toBe('kana-not-kana');
    await world.owner.query(`update offerings set state = 'closed' where id = $1`, [offering]);
    expect((await refused(another)).code).toBe('offering-takes-nobody');
    expect((await list()).total).toBe(3);
    expect((await add({ ...another, offeringId: null })).status).toBe(201);
    const learner = await world.as(town.learner, town.id);
    expect((await add(another, crypto.randomUUID(), learner)).status).toBe(403);
  });

  it('finds no member of another town', async () => {
    const other = await aTown(world.owner, '緑野市', await anOffering(world.owner));
    const stranger = await world.as(other.coordinator, other.id);
    const member = await named('青空町の職員');
    expect((await stranger.ask(viewMember, { params: idOf(member) })).status).toBe(404);
    expect((await correct(member, { name: 'x' }, stranger)).status).toBe(404);
    expect((await print([member.id], crypto.randomUUID(), stranger)).status).toBe(404);
  });
});

describe('Registering people', () => {
  let world: World;
  let town: Town;

  beforeAll(async () => {
    world = await aWorld();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
  });
  afterAll(() => world.end());

  const scope = () => {
    const reach = { kind: 'organization', id: town.id } as const;
    return { actor: { personId: town.coordinator, grants: { 'staff.import': reach } }, reach, rows: reach } as never;
  };
  const register = (...people: { name: string; staffNumber?: string }[]) =>
    world.api.get(RegisterPeople, { strict: false }).execute(scope(), { organizationId: town.id, people });

  it('makes sign-in ids of code and number, and gives former members their account back', async () => {
    const { rows } = await world.owner.query('select code from organizations where id = $1', [town.id]);
    const code = rows[0].code.toLowerCase();
    const [first, second] = await register({ name: '山田 太郎', staffNumber: '０12' }, { name: '数なし 番子' });
    expect(first?.signInId).toBe(`${code}-012`);
    expect(second?.signInId).toMatch(new RegExp(`^${code}-[0-9a-z]{5}$`));
    await expect(register({ name: '別人', staffNumber: '０12' })).rejects.toMatchObject({ code: 'staff-number-taken' });
    await world.owner.query(`update memberships set ends_on = '2026-11-01' where id = $1`, [first?.membershipId]);
    const [back] = await register({ name: '山田太郎', staffNumber: '０12' });
    expect(back).toMatchObject({ personId: first?.personId, signInId: first?.signInId });
    await world.owner.query(`update memberships set ends_on = '2026-11-01' where id = $1`, [back?.membershipId]);
    const [another] = await register({ name: '別人 花子', staffNumber: '０12' });
    expect(another?.signInId).toBe(`${code}-012-2`);
  });

  it('takes thousands at once, and two lists at the same time', async () => {
    const people = (from: number) =>
      Array.from({ length: 1000 }, (_, index) => ({ name: `職員${from + index}`, staffNumber: `${from + index}` }));
    const both = await Promise.all([register(...people(10_000)), register(...people(20_000))]);
    expect(new Set(both.flat().map(({ signInId }) => signInId)).size).toBe(2000);
  });
});
