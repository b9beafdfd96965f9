import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  acceptDocuments,
  applyForSeats,
  askPasswordReset,
  askSignUp,
  chooseSignInId,
  completeSignUp,
  correctOwnName,
  deleteAccount,
  listDocuments,
  listMyAwards,
  listMyCourses,
  listMySessions,
  listSessionTimes,
  setPassword,
  signIn,
  signInWithLink,
  signOutEverywhere,
  viewHistory,
  viewMe,
} from '#contract';
import { type Id, newId, type PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { fileSent } from '../world/file-sent.ts';
import { aMember, anOffice, type Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const password = 'matsuri-hotaru-yamabiko-tegami-suika';
const mail = 'Midori@Example.jp';
const signInId = 'midori@example.jp';
const params = {};

describe('Signing up without an organization', () => {
  let world: World;
  let office: Office;
  let visitor: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    world.mailbox.mails.length = 0;
    world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
    office = await anOffice(world.owner);
    visitor = await world.visitor();
  });

  const minutesLater = (minutes: number) => {
    world.clock.instant = new Date(world.clock.instant.getTime() + minutes * 60_000);
  };
  const ask = (input = { name: '森 みどり', mail }, who = visitor) => who.ask(askSignUp, { params, input });
  const mailTo = async (address: string) => {
    await world.settle();
    return world.mailbox.mails.filter(({ to }) => to === address).at(-1);
  };
  const codeIn = (text = '') => /sign-up\/link#code=([0-9A-Z]+)/.exec(text)?.[1] ?? '';
  const codeFor = async (address = signInId) => codeIn((await mailTo(address))?.text);
  const follow = (code: string, who = visitor) => who.ask(completeSignUp, { params, input: { code } });
  const me = (who = visitor) => who.ask(viewMe, { params });
  const finish = async (who = visitor) => {
    const { answer } = await who.ask(listDocuments, { params });
    const documents = answer.items.map(({ document, version }) => ({ document, version }));
    await who.ask(acceptDocuments, { params, input: { documents } });
    return who.ask(setPassword, { params, input: { password } });
  };
  const signedUp = async () => {
    await ask();
    await follow(await codeFor());
    await finish();
    return (await me()).answer.account.id as PersonId;
  };
  const count = async (table: string) => (await world.owner.query(`select from ${table}`)).rowCount;

  it('goes from the mail through documents and password to a session of nobody’s organization', async () => {
    expect((await ask()).answer).toEqual({});
    expect(await count('accounts')).toBe(1);
    const code = await codeFor();
    expect((await follow(code)).answer).toEqual({ state: 'to-finish' });
    const first = (await me()).answer;
    expect(first).toMatchObject({
      account: { name: '森 みどり', signInId, mail: signInId },
      toDo: ['accept-documents', 'set-password'],
    });
    expect(Object.keys(first.abilities).toSorted()).toEqual(['account.change', 'account.view']);
    expect((await finish()).answer).toEqual({ state: 'full' });
    const full = (await me()).answer;
    expect(full).toMatchObject({ toDo: [], organization: null, places: [], roles: ['applicant'] });
    expect([full.abilities['file.send'], full.abilities['application.make']]).toEqual([true, undefined]);
    expect((await visitor.ask(listMyCourses, { params, input: {} })).answer.items).toEqual([]);
    expect((await visitor.ask(listMyAwards, { params, input: {} })).answer.items).toEqual([]);
    expect((await visitor.ask(listSessionTimes, { params, input: {} })).answer.items).toEqual([]);
    const applying = { choices: [newId<'Offering'>()], companions: [], acceptsTerms: true };
    expect((await visitor.ask(applyForSeats, { params, input: applying })).problem.code).toBe('permission-missing');
    expect((await visitor.ask(listMySessions, { params })).answer.items).toHaveLength(1);

    const again = await world.visitor();
    const input = { signInId: 'MIDORI@example.jp ', password };
    expect((await again.ask(signIn, { params, input })).answer).toEqual({ state: 'full' });
    expect((await again.ask(signOutEverywhere, { params })).answer).toEqual({ ended: 2 });
    expect((await me()).status).toBe(401);
  });

  it('corrects the own name, which nobody else keeps, and leaves that of a member to their organization', async () => {
    const personId = await signedUp();
    const call = (name: string, kana = '', who = visitor) => who.ask(correctOwnName, { params, input: { name, kana } });
    expect((await call('森 みどり')).problem.code).toBe('nothing-changed');
    expect((await call(' ')).problem.code).toBe('request-malformed');
    expect((await call('森 緑', 'モリ ミドリ')).answer).toEqual({});
    expect((await me()).answer.account).toMatchObject({ name: '森 緑', kana: 'モリ ミドリ' });
    const clerk = await world.as(office.clerk, office.id);
    const about = { about: 'person' as const, id: personId as string as Id<'Record'> };
    const { items } = (await clerk.ask(viewHistory, { params: about })).answer;
    const corrected = items.find(({ kind }) => kind === 'own-name-corrected');
    expect(corrected?.changes).toContainEqual({ field: 'name', before: '森 みどり', after: '森 緑', isErased: false });
    expect((await call('別の名', '', clerk)).problem.code).toBe('name-kept-by-organization');
  });

  it('sets a new password by mail, and keeps the history with the office', async () => {
    const personId = await signedUp();
    expect((await visitor.ask(askPasswordReset, { params, input: { signInId } })).answer).toEqual({});
    const text = (await mailTo(signInId))?.text ?? '';
    const code = /sign-in\/link#code=([0-9A-Z]+)/.exec(text)?.[1] ?? '';
    const other = await world.visitor();
    expect((await other.ask(signInWithLink, { params, input: { code } })).answer).toEqual({ state: 'to-finish' });
    await other.ask(setPassword, { params, input: { password: 'kitsune-no-yomeiri-ame' } });
    expect([(await me()).status, (await me(other)).answer.toDo]).toEqual([401, []]);

    const clerk = await world.as(office.clerk, office.id);
    const about = { about: 'person' as const, id: personId as string as Id<'Record'> };
    const kinds = (await clerk.ask(viewHistory, { params: about })).answer.items.map(({ kind }) => kind);
    expect(kinds.toReversed()).toEqual([
      'person-signed-up',
      'person-signed-in',
      'documents-accepted',
      'password-set',
      'password-reset-asked',
      'person-signed-in',
      'password-set',
    ]);
  });

  it('answers and does the same for an address that has an account; only the mail differs', async () => {
    const known = await aMember(world.owner, office.id, '登録のある人');
    const knownMail = `${known}@example.jp`;
    const told = async (input: { name: string; mail: string }) => {
      const response = await visitor.fetch(askSignUp, { params, input });
      const headers = [...response.headers.keys()].filter((name) => name !== 'date').toSorted();
      return [response.status, await response.text(), headers];
    };
    const answered = [await told({ name: '森 みどり', mail }), await told({ name: '森 みどり', mail: knownMail })];
    expect(answered[0]).toEqual(answered[1]);
    const { rows } = await world.owner.query(`select name, code_hash, mail = $1 as "isKnown" from sign_ups`, [
      knownMail,
    ]);
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map(({ name, code_hash }) => `${name} ${code_hash}`)).size).toBe(1);
    expect(await world.owner.query(`select from events where kind = 'sign-up-asked'`)).toHaveProperty('rowCount', 2);
    const accounts = await count('accounts');

    const [toNew, toKnown] = [await mailTo(signInId), await mailTo(knownMail)];
    expect(codeIn(toNew?.text)).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(codeIn(toKnown?.text)).toBe('');
    expect(toKnown?.text).toContain(`サインインID: ${known}`);
    expect(toKnown?.text).toContain('新しい登録はしていません');
    expect([toNew, toKnown].map((each) => each?.text.includes('みどり'))).toEqual([false, false]);
    expect(await count('accounts')).toBe(accounts);
  });

  it('takes a link once, refuses one that was altered, is older than another or than a day', async () => {
    await ask();
    const older = await codeFor();
    await ask();
    const code = await codeFor();
    const altered = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
    for (const wrong of [older, altered, 'x', '%27--']) {
      expect((await follow(wrong)).problem.code).toBe('sign-up-link-refused');
    }
    expect((await follow(code)).status).toBe(201);
    expect((await follow(code, await world.visitor())).problem.code).toBe('sign-up-link-refused');

    await ask({ name: '別の人', mail: 'betsu@example.jp' });
    const late = await codeFor('betsu@example.jp');
    minutesLater(24 * 60 + 1);
    expect((await follow(late)).problem.code).toBe('sign-up-link-refused');
    await world.tick();
    expect(await count('sign_ups')).toBe(0);
    const kept = JSON.stringify((await world.owner.query('select * from events')).rows);
    for (const personal of [code, 'みどり', 'midori']) expect(kept).not.toContain(personal);
  });

  it('makes one account of two links that are followed at once, and of a link followed after somebody took the address', async () => {
    await ask();
    const code = await codeFor();
    const [one, other] = [await world.visitor(), await world.visitor()];
    const both = await Promise.all([follow(code, one), follow(code, other)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 401]);

    await ask({ name: '別の人', mail: 'betsu@example.jp' });
    const late = await codeFor('betsu@example.jp');
    const member = await aMember(world.owner, office.id, '先に登録された人');
    await world.owner.query(`update accounts set mail = 'Betsu@example.jp' where id = $1`, [member]);
    expect((await follow(late)).problem.code).toBe('sign-up-link-refused');
  });

  it('sends three mails an hour to one address and says nothing of the others; one place asks a hundred times, then waits', async () => {
    for (let times = 0; times < 6; times++) expect((await ask()).status).toBe(201);
    await world.settle();
    expect(world.mailbox.mails.filter(({ to }) => to === signInId)).toHaveLength(3);
    for (let times = 6; times < 100; times++) await ask({ name: 'あ', mail: `somebody-${times}@example.jp` });
    await ask({ name: 'あ', mail: 'one-more@example.jp' });
    expect(await ask({ name: 'あ', mail: 'too-many@example.jp' })).toMatchObject({
      status: 429,
      problem: { code: 'too-many-sign-ups' },
    });
    expect((await ask()).problem.code).toBe('too-many-sign-ups');
    minutesLater(20);
    expect((await ask({ name: 'あ', mail: 'later@example.jp' })).status).toBe(201);
    for (const malformed of ['no-address', 'a@b', `${'x'.repeat(250)}@example.jp`]) {
      expect((await ask({ name: '森', mail: malformed })).problem.code).toBe('request-malformed');
    }
  });

  it('leads in the end to where somebody wanted to go, were it a page of this site alone', async () => {
    const leading = (leadsTo: string) => visitor.ask(askSignUp, { params, input: { name: '森', mail, leadsTo } });
    for (const elsewhere of [
      '//evil.example',
      '/\\evil',
      'https://evil.example',
      '/a?then=//b',
      '/cohorts/../x',
      '/',
    ]) {
      expect((await leading(elsewhere)).problem.code).toBe('request-malformed');
    }
    expect((await leading('/cohorts/7')).answer).toEqual({});
    expect((await mailTo(signInId))?.text).toContain('/sign-up/link?then=/cohorts/7#code=');
  });

  it('lets a person delete their account with all that is theirs alone', async () => {
    const personId = await signedUp();
    const bytes = new TextEncoder().encode('a note of mine');
    await fileSent(world, personId, { name: 'note.txt', bytes });
    const change = { signInId: 'midori-no-mori', current: password };
    expect((await visitor.ask(chooseSignInId, { params, input: change })).status).toBe(200);
    const leave = (current: string, who = visitor) => who.ask(deleteAccount, { params, input: { current } });
    expect((await leave('not my password at all')).problem.code).toBe('current-password-wrong');
    expect((await leave(password)).answer).toEqual({ expectedOn: null });
    expect((await me()).status).toBe(401);
    await world.settle();
    const tables = ['password_hashes', 'sessions', 'devices', 'accepted_documents', 'stored_files', 'event_values'];
    for (const table of tables) expect([table, await count(table)]).toEqual([table, 0]);
    expect(await world.owner.query('select from accounts where id = $1', [personId])).toHaveProperty('rowCount', 0);
    const left = await world.owner.query(`select facts from events where kind = 'person-left'`);
    expect(left.rows).toEqual([{ facts: { personId } }]);

    world.mailbox.mails.length = 0;
    minutesLater(61);
    await ask();
    expect((await follow(await codeFor())).status).toBe(201);
  });

  it('keeps the account of somebody whose records have to be kept, and everything in it', async () => {
    const personId = await signedUp();
    await world.owner.query(
      `insert into memberships (id, organization_id, person_id, starts_on, ends_on)
      values (gen_random_uuid(), $1, $2, '2026-04-01', '2026-05-01')`,
      [office.id, personId],
    );
    const left = await visitor.ask(deleteAccount, { params, input: { current: password } });
    expect(left).toMatchObject({ status: 409, problem: { code: 'account-in-use' } });
    expect((await me()).answer).toMatchObject({ roles: ['applicant'], account: { signInId } });
    expect(await world.owner.query(`select from events where kind = 'person-left'`)).toHaveProperty('rowCount', 0);
  });
});
