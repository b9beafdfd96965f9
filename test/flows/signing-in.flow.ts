import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  acceptDocuments,
  askPasswordReset,
  chooseOrganization,
  chooseSignInId,
  endMySession,
  listDemoAccounts,
  listDocuments,
  listMySessions,
  offerPassphrase,
  setPassword,
  signIn,
  signInAsDemo,
  signInWithLink,
  signInWithSlip,
  signOut,
  signOutEverywhere,
  viewHistory,
  viewMe,
} from '#contract';
import { IssueCode } from '#identity';
import type { Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { aMember, anOffering, aTown, grant, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const passphrase = 'matsuri-hotaru-yamabiko-tegami-suika';
const [nothing, params] = [{}, {}];

describe('Signing in', () => {
  let world: World;
  let town: Town;
  let learner: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    learner = await world.visitor();
  });

  const minutesLater = (minutes: number) => {
    world.clock.instant = new Date(world.clock.instant.getTime() + minutes * 60_000);
  };
  const code = (purpose: 'slip' | 'invitation') =>
    world.api.get(IssueCode, { strict: false }).execute({ personId: town.learner, purpose });
  const bySlip = (typed: string, who = learner) =>
    who.ask(signInWithSlip, { params, input: { signInId: town.learner, code: typed } });
  const byPassword = (password: string, who = learner) =>
    who.ask(signIn, { params, input: { signInId: town.learner, password } });
  const me = (who = learner) => who.ask(viewMe, { params });
  const accept = async (who = learner) => {
    const { answer } = await who.ask(listDocuments, { params });
    const documents = answer.items.map(({ document, version }) => ({ document, version }));
    return who.ask(acceptDocuments, { params, input: { documents } });
  };
  const finish = async () => {
    await bySlip((await code('slip')).code);
    await accept();
    return learner.ask(setPassword, { params, input: { password: passphrase } });
  };

  it('goes from the slip through documents and password to everything a learner may do', async () => {
    const slip = await code('slip');
    expect(slip.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect((await me()).problem.code).toBe('sign-in-needed');

    expect((await bySlip(slip.code.toLowerCase().replace('-', ' '))).answer).toEqual({ state: 'to-finish' });
    const first = (await me()).answer;
    expect(first.toDo).toEqual(['accept-documents', 'set-password']);
    expect(Object.keys(first.abilities).toSorted()).toEqual(['account.change', 'account.view']);
    expect((await learner.ask(setPassword, { params, input: { password: 'short' } })).problem).toMatchObject({
      code: 'password-too-short',
      detail: expect.stringContaining('15文字'),
    });
    const refused = async (password: string) =>
      (await learner.ask(setPassword, { params, input: { password } })).problem.code;
    expect(await refused('passwordpassword1')).toBe('password-too-common');
    expect(await refused(`${town.learner} himitsu`)).toBe('password-names-you');
    const offered = await learner.ask(offerPassphrase, { params });
    expect(offered.answer).toEqual({ passphrase: expect.stringMatching(/^([a-z]+-){4}[a-z]+$/), entropyBits: 45 });

    expect((await accept()).answer).toEqual({ state: 'to-finish' });
    const set = await learner.ask(setPassword, { params, input: { password: offered.answer.passphrase } });
    expect(set.answer).toEqual({ state: 'full' });
    const full = (await me()).answer;
    expect(full).toMatchObject({ toDo: [], organization: { organizationName: '青空町' }, roles: ['learner'] });
    expect(full.abilities['lesson.read']).toBe(true);
    expect(full.abilities['member.list']).toBeUndefined();

    const { rows } = await world.owner.query('select document, version, accepted_at from accepted_documents');
    expect(rows).toHaveLength(2);
    expect(rows[0].accepted_at).toEqual(world.clock.instant);
    const again = await world.visitor();
    expect((await byPassword(offered.answer.passphrase, again)).answer).toEqual({ state: 'full' });
    const kept = JSON.stringify((await world.owner.query('select * from sign_in_codes, events')).rows);
    expect(kept).not.toContain(slip.code.replace('-', ''));
  });

  it('takes a slip once, lets an older one die, and a slip die after five wrong codes or thirty days', async () => {
    const [older, newer] = [await code('slip'), await code('slip')];
    expect((await bySlip(older.code)).problem.code).toBe('code-refused');
    expect((await bySlip(newer.code)).status).toBe(201);
    expect((await bySlip(newer.code, await world.visitor())).problem.code).toBe('code-refused');

    const guessed = await code('slip');
    for (let wrong = 0; wrong < 5; wrong++) {
      expect((await bySlip('00000-00000')).status).toBe(401);
      minutesLater(1);
    }
    minutesLater(60);
    expect((await bySlip(guessed.code)).problem.code).toBe('code-refused');
    const late = await code('slip');
    minutesLater(31 * 24 * 60);
    expect((await bySlip(late.code)).problem.code).toBe('code-refused');
  });

  it('takes a mail link once; opening its page takes nothing', async () => {
    const link = await code('invitation');
    const page = await fetch(`${await world.api.getUrl()}/sign-in/link#code=${link.code}`);
    expect(page.status).toBeLessThan(500);
    const follow = (who: Client) => who.ask(signInWithLink, { params, input: { code: link.code } });
    expect((await follow(learner)).answer).toEqual({ state: 'to-finish' });
    expect((await follow(await world.visitor())).problem.code).toBe('link-refused');
  });

  it('says the same of a wrong password and an unknown id, and makes guessing slow but never locks', async () => {
    await finish();
    const stranger = await world.visitor();
    const wrong = await byPassword('not the right password', stranger);
    const unknown = await stranger.ask(signIn, { params, input: { signInId: 'nobody', password: 'x' } });
    expect([wrong.problem, wrong.status]).toEqual([unknown.problem, unknown.status]);
    for (let tries = 0; tries < 4; tries++) await byPassword('not the right password', stranger);
    const held = await byPassword(passphrase, stranger);
    expect(held).toMatchObject({ status: 429, problem: { code: 'too-many-tries' } });
    expect((await byPassword(passphrase)).status).toBe(201);
    minutesLater(1);
    expect((await byPassword(passphrase, stranger)).status).toBe(201);
  });

  it('ends a session after an hour without use, by signing out, and everywhere at once', async () => {
    await finish();
    const [second, third] = [await world.visitor(), await world.visitor()];
    await byPassword(passphrase, second);
    await byPassword(passphrase, third);
    const { answer } = await second.ask(listMySessions, { params });
    expect(answer.items).toHaveLength(3);
    const [other] = answer.items.filter(({ isThisOne }) => !isThisOne);
    await second.ask(endMySession, { params: { sessionId: other!.id as Id<'Session'> } });
    expect((await second.ask(listMySessions, { params })).answer.items).toHaveLength(2);

    await second.ask(signOut, { params });
    expect((await me(second)).status).toBe(401);
    await byPassword(passphrase, second);
    await second.ask(signOutEverywhere, { params });
    expect([(await me()).status, (await me(third)).status]).toEqual([401, 401]);

    await byPassword(passphrase);
    minutesLater(59);
    expect((await me()).status).toBe(200);
    minutesLater(59);
    expect((await me()).status).toBe(200);
    minutesLater(61);
    expect((await me()).status).toBe(401);
  });

  it('keeps who signed in, how and on which device; who was held up; and who signed others out', async () => {
    await finish();
    await byPassword(passphrase);
    const second = await world.visitor();
    await byPassword(passphrase, second);
    const { answer } = await second.ask(listMySessions, { params });
    const [other] = answer.items.filter(({ isThisOne }) => !isThisOne);
    await second.ask(endMySession, { params: { sessionId: other!.id as Id<'Session'> } });
    await second.ask(signOut, { params });
    await byPassword(passphrase, second);
    await second.ask(signOutEverywhere, { params });
    const stranger = await world.visitor();
    for (let tries = 0; tries < 7; tries++) await byPassword('not the right password', stranger);
    minutesLater(1);
    await byPassword('still not the right password', stranger);
    await code('slip');
    for (let wrong = 0; wrong < 5; wrong++) await bySlip('00000-00000', stranger);

    const coordinator = await world.as(town.coordinator, town.id);
    const about = { about: 'person' as const, id: town.learner as string as Id<'Record'> };
    const { items } = (await coordinator.ask(viewHistory, { params: about })).answer;
    const told = items.map(({ kind, facts, isBySystem }) => [kind, facts, isBySystem]).toReversed();
    const signedIn = (method: string, device: string) => ['person-signed-in', { method, device }, false];
    expect(told).toEqual([
      signedIn('slip', 'new'),
      ['documents-accepted', {}, false],
      ['password-set', {}, false],
      signedIn('password', 'known'),
      signedIn('password', 'new'),
      ['session-ended', {}, false],
      signedIn('password', 'known'),
      ['signed-out-everywhere', { sessions: 2 }, false],
      ['sign-in-held-up', { method: 'password' }, true],
      ['sign-in-held-up', { method: 'slip' }, true],
    ]);
    const ofTown = { about: 'organization' as const, id: town.id as string as Id<'Record'> };
    const kinds = (await coordinator.ask(viewHistory, { params: ofTown })).answer.items.map(({ kind }) => kind);
    expect(kinds).toContain('password-set');
    expect(kinds).not.toContain('person-signed-in');
    const kept = JSON.stringify((await world.owner.query('select * from events')).rows);
    expect(kept).not.toMatch(/127\.0\.0\.1|::1|Mozilla|node/);
  });

  it('changes a password only for who knows the one before, and ends the other sessions', async () => {
    await finish();
    const second = await world.visitor();
    await byPassword(passphrase, second);
    const change = (current: string) =>
      second.ask(setPassword, { params, input: { current, password: 'kitsune-no-yomeiri-ame' } });
    expect((await change('something else')).problem.code).toBe('current-password-wrong');
    expect((await change(passphrase)).status).toBe(200);
    expect([(await me()).status, (await me(second)).status]).toEqual([401, 200]);
  });

  it("signs in by an id of one's own choice, which slips, mails and lists name from then on", async () => {
    await finish();
    const second = await world.visitor();
    await byPassword(passphrase, second);
    await world.owner.query(`update memberships set staff_number = '00042' where person_id = $1`, [town.learner]);
    const { rows } = await world.owner.query('select lower(code) as code from organizations where id = $1', [town.id]);
    const [{ code: townCode }] = rows;
    const choose = (signInId: string, current = passphrase) =>
      learner.ask(chooseSignInId, { params, input: { signInId, current } });
    const refused = async (...asked: Parameters<typeof choose>) => (await choose(...asked)).problem.code;
    expect(await refused('misaki.s', 'not my password at all')).toBe('current-password-wrong');
    expect(await refused(town.learner)).toBe('nothing-changed');
    expect(await refused('abc')).toBe('sign-in-id-malformed');
    expect(await refused(`${townCode}-77`)).toBe('sign-in-id-reserved');
    expect(await refused('011002-77')).toBe('sign-in-id-reserved');
    expect(await refused(town.coordinator)).toBe('sign-in-id-taken');

    expect((await choose('Ｍisaki.S')).answer).toEqual({ signInId: 'misaki.s' });
    expect([(await me()).status, (await me(second)).status]).toEqual([200, 200]);
    expect((await me()).answer.account.signInId).toBe('misaki.s');
    const again = await world.visitor();
    expect((await byPassword(passphrase, again)).problem.code).toBe('sign-in-refused');
    const bySignInId = (signInId: string) => again.ask(signIn, { params, input: { signInId, password: passphrase } });
    expect((await bySignInId('MISAKI.S ')).status).toBe(201);
    expect((await code('slip')).signInId).toBe('misaki.s');
    await world.settle();
    const mail = world.mailbox.mails.at(-1);
    expect([mail?.to, mail?.text]).toEqual([`${town.learner}@example.jp`, expect.stringContaining('misaki.s')]);
    const [event] = (await world.owner.query(`select * from events where kind = 'sign-in-id-chosen'`)).rows;
    expect([event.actor_id, JSON.stringify(event).includes('misaki')]).toEqual([town.learner, false]);
    expect((await choose(`${townCode}-00042`)).answer).toEqual({ signInId: `${townCode}-00042` });
  });

  it('tells who tries one id after the other to wait', async () => {
    await finish();
    await world.owner.query(`insert into accounts (id, sign_in_id, name, version)
      select gen_random_uuid(), 'taken' || n, 'だれか', 1 from generate_series(1, 6) n`);
    const asked = [];
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const input = { signInId: `taken${n}`, current: passphrase };
      asked.push((await learner.ask(chooseSignInId, { params, input })).problem.code);
    }
    expect(asked).toEqual([...Array.from({ length: 5 }, () => 'sign-in-id-taken'), 'too-many-tries']);
  });

  it('answers the same to whoever asks for a new password, known or not', async () => {
    const asked = (signInId: string) => learner.ask(askPasswordReset, { params, input: { signInId } });
    expect(await asked(town.learner)).toEqual(await asked('131016-0000'));
    for (let more = 0; more < 5; more++) await asked(town.learner);
    const { rows } = await world.owner.query(`select facts from events where kind = 'password-reset-asked'`);
    expect(rows).toHaveLength(3);
  });

  it('acts for one organization; who has several chooses', async () => {
    const other = await aTown(world.owner, '緑野市', await anOffering(world.owner));
    await grant(world.owner, town.learner, other.id, 'organization-coordinator');
    await finish();
    const undecided = (await me()).answer;
    expect(undecided).toMatchObject({ organization: null, toDo: ['choose-organization'] });
    expect(undecided.places.map(({ organizationName }) => organizationName)).toHaveLength(2);
    const choose = (organizationId: Town['id']) =>
      learner.ask(chooseOrganization, { params, input: { organizationId } });
    expect((await choose(other.id)).status).toBe(200);
    expect((await me()).answer).toMatchObject({ toDo: [], roles: ['learner', 'organization-coordinator'] });
    expect((await me()).answer.abilities['member.list']).toBe(true);
    const strange = await aTown(world.owner, '白浜村', await anOffering(world.owner));
    expect((await choose(strange.id)).status).toBe(404);
    expect((await me()).answer.organization?.organizationName).toBe('緑野市');
  });

  it('forgets sessions that are over and tries that count no more', async () => {
    await finish();
    await byPassword('not the right password', await world.visitor());
    const kept = async () =>
      (await world.owner.query('select token_hash from sessions union all select subject from sign_in_failures'))
        .rowCount;
    await world.tick();
    expect(await kept()).toBeGreaterThan(1);
    minutesLater(13 * 60);
    await world.tick();
    expect(await kept()).toBe(0);
  });

  it('lists demo accounts in development alone', async () => {
    await aMember(world.owner, town.id, '見えない人');
    expect((await learner.ask(listDemoAccounts, { params, input: nothing })).answer).toEqual({ items: [] });
    const asDemo = await learner.ask(signInAsDemo, { params, input: { personId: town.learner } });
    expect(asDemo.status).toBe(404);
  });
});
