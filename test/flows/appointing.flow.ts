import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  acceptDocuments,
  askPasswordReset,
  commitInvitations,
  endRole,
  grantRole,
  handOverRole,
  listDocuments,
  listMembers,
  listRoles,
  previewInvitations,
  resendInvitation,
  setPassword,
  signIn,
  signInWithLink,
  viewMe,
} from '#contract';
import type { CalendarDate, Id, OrganizationId } from '#kernel';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { anOffering, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const params = {};
const day = (text: string) => text as CalendarDate;
const period = { startsOn: day('2026-11-22'), endsOn: day('2027-03-31') };
const password = 'hotaru-matsuri-suika-kaze-yama';
const sato = { name: '佐藤 健', mail: 'sato@aozora.example.jp', department: '総務課' };

describe('The office appoints people', () => {
  let world: World;
  let office: Office;
  let town: Town;
  let clerk: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    world.mailbox.mails.length = 0;
    office = await anOffice(world.owner);
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    clerk = await world.as(office.clerk, office.id);
  });

  const invite = (person: object = sato, role = 'organization-coordinator' as const, who = clerk) =>
    who.ask(grantRole, { params, input: { role, organizationId: town.id, ...period, person: person as typeof sato } });
  const roles = async (input = {}, who = clerk) => (await who.ask(listRoles, { params, input })).answer;
  const ofRole = (id: string) => ({ roleId: id as Id<'RoleGrant'> });
  const lastMail = () => world.mailbox.mails.at(-1)!;
  const linkIn = (text: string) => /\/sign-in\/link#code=([0-9A-Z]+)/.exec(text)?.[1] ?? '';
  const follow = async (who: Client) => {
    await who.ask(signInWithLink, { params, input: { code: linkIn(lastMail().text) } });
    const { answer } = await who.ask(listDocuments, { params });
    const documents = answer.items.map(({ document, version }) => ({ document, version }));
    await who.ask(acceptDocuments, { params, input: { documents } });
    return who.ask(setPassword, { params, input: { password } });
  };

  it('one by one: the person gets a mail, follows its link, and is the coordinator', async () => {
    const { answer } = await invite();
    await world.settle();
    expect(lastMail()).toMatchObject({ to: sato.mail, subject: expect.stringContaining('青空町の取りまとめ担当') });
    expect(lastMail().text).toContain(answer.signInId);
    const kept = await world.owner.query(`select facts::text from events union select code_hash from sign_in_codes`);
    expect(JSON.stringify(kept.rows)).not.toContain(linkIn(lastMail().text));

    const browser = await world.visitor();
    expect((await follow(browser)).answer).toEqual({ state: 'full' });
    const me = (await browser.ask(viewMe, { params })).answer;
    expect(me).toMatchObject({ toDo: [], roles: ['learner', 'organization-coordinator'] });
    expect((await browser.ask(listMembers, { params })).answer.total).toBe(3);
    expect((await roles({ q: '佐藤' })).items).toMatchObject([{ status: 'current', hasSignedIn: true }]);
  });

  it('not twice, not where the role does not fit, not for a period that is over, and only with a mail address', async () => {
    expect((await invite()).status).toBe(201);
    expect((await invite()).problem).toMatchObject({
      code: 'role-already-held',
      detail: expect.stringContaining('2027年3月31日'),
    });
    expect((await invite(sato, 'bureau-officer' as never)).problem.code).toBe('role-does-not-fit');
    const over = { startsOn: day('2026-04-01'), endsOn: day('2026-11-21') };
    const late = clerk.ask(grantRole, {
      params,
      input: { role: 'organization-coordinator', organizationId: town.id, ...over, person: sato },
    });
    expect((await late).problem.code).toBe('role-period-over');
    await world.owner.query('update accounts set mail = null where id = $1', [town.learner]);
    const members = (await clerk.ask(listMembers, { params, input: { organizationId: town.id } })).answer;
    const learner = members.items.find(({ personId }) => personId === town.learner)!;
    expect((await invite({ memberId: learner.id })).problem.code).toBe('person-needs-mail');
  });

  it('whose link was lost are told again, and the link before is dead', async () => {
    const { answer } = await invite();
    await world.settle();
    const first = linkIn(lastMail().text);
    await clerk.ask(resendInvitation, { params: ofRole(answer.id), input: {} });
    await world.settle();
    const browser = await world.visitor();
    const lost = await browser.ask(signInWithLink, { params, input: { code: first } });
    expect(lost.problem.code).toBe('link-refused');
    expect((await follow(browser)).answer).toEqual({ state: 'full' });
    await browser.ask(askPasswordReset, { params, input: { signInId: answer.signInId } });
    await world.settle();
    expect(lastMail()).toMatchObject({ to: sato.mail, subject: expect.stringContaining('パスワード') });
    const reset = await world.visitor();
    await reset.ask(signInWithLink, { params, input: { code: linkIn(lastMail().text) } });
    expect((await reset.ask(viewMe, { params })).answer.toDo).toEqual(['set-password']);
    await reset.ask(setPassword, { params, input: { password: 'tsubame-no-kaeru-michi' } });
    const old = await browser.ask(signIn, { params, input: { signInId: answer.signInId, password } });
    expect(old.problem.code).toBe('sign-in-refused');
  });

  it('and ends a role at once, with a reason; its own holder cannot', async () => {
    const { answer } = await invite();
    const holder = await world.as(answer.personId as never, town.id);
    expect((await holder.ask(listMembers, { params })).status).toBe(200);
    const end = (roleId: string) => clerk.ask(endRole, { params: ofRole(roleId), input: { reason: '異動' } });
    expect((await end(answer.id)).status).toBe(201);
    expect((await holder.ask(listMembers, { params })).status).toBe(403);
    expect((await end(answer.id)).problem.code).toBe('role-already-ended');
    const [own] = (await roles({ role: 'program-office' })).items;
    expect(own?.abilities).toEqual({ end: false, handOver: false, resend: true });
    expect((await end(own!.id)).problem.code).toBe('own-role-stays');
  });

  it('for a period: before and after it the role counts nothing', async () => {
    const { answer } = await invite();
    world.clock.instant = new Date('2027-04-01T00:00:00+09:00');
    const holder = await world.as(answer.personId as never, town.id);
    expect((await holder.ask(listMembers, { params })).status).toBe(403);
    world.clock.instant = new Date('2027-03-31T23:59:00+09:00');
    const lastDay = await world.as(answer.personId as never, town.id);
    expect((await lastDay.ask(listMembers, { params })).status).toBe(200);
    world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
  });

  it('by a list: what is wrong is said per row, and all are invited or nobody', async () => {
    const table = (...lines: string[]) => ({
      fileName: '担当者.csv',
      bytes: new TextEncoder().encode(['役割,団体コード,氏名,メール,終了日', ...lines].join('\r\n')),
    });
    const good = '取りまとめ担当,011002,札幌 花子,hanako@example.jp,2027/3/31';
    const bad = '課長,999999,,あれ,2026-13-40';
    const preview = (file: ReturnType<typeof table>) => clerk.ask(previewInvitations, { params, input: file });
    const commit = (file: ReturnType<typeof table>) => clerk.ask(commitInvitations, { params, input: file });
    const seen = (await preview(table(good, bad, good))).answer;
    expect(seen).toMatchObject({ encoding: 'utf-8', wrong: 2 });
    expect(seen.rows.map(({ line, organizationName, errors }) => [line, organizationName, errors.length])).toEqual([
      [2, expect.stringContaining('札幌市'), 0],
      [3, null, 5],
      [4, expect.stringContaining('札幌市'), 1],
    ]);
    expect((await commit(table(good, bad))).problem).toMatchObject({ code: 'rows-have-errors' });
    expect((await roles()).total).toBe(2);
    const wanted = table(good, '総合通信局担当,011002,局 太郎,taro@example.jp,2027-03-31');
    expect((await preview(wanted)).answer.rows[1]?.errors).toEqual([expect.stringContaining('この役割')]);
    expect((await commit(table(good))).answer).toEqual({ invited: 1 });
    expect((await commit(table(good))).answer).toEqual({ invited: 0 });
    await world.settle();
    expect(world.mailbox.mails.map(({ to }) => to)).toEqual(['hanako@example.jp']);
    const headless = { fileName: 'x.csv', bytes: new TextEncoder().encode('氏名,メール\r\nA,b@example.jp') };
    expect((await preview(headless)).problem).toMatchObject({
      code: 'table-headings-missing',
      detail: expect.stringContaining('役割、団体コード、終了日'),
    });
  });

  it('while a coordinator hands the role to a successor, once', async () => {
    const coordinator = await world.as(town.coordinator, town.id);
    const [own] = (await roles({}, coordinator)).items;
    expect(own?.abilities.handOver).toBe(true);
    const handOver = () =>
      coordinator.ask(handOverRole, { params: ofRole(own!.id), input: { to: sato, reason: '人事異動' } });
    const answers = await Promise.all([handOver(), handOver()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await coordinator.ask(listMembers, { params })).status).toBe(403);
    await world.settle();
    expect(world.mailbox.mails.map(({ to }) => to)).toEqual([sato.mail]);
    const holders = await roles({ organizationId: town.id as OrganizationId, status: 'current' });
    expect(holders.items.map(({ name }) => name)).toEqual([sato.name]);
  });
});
