import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  correctIssuer,
  listAwards,
  listIssuers,
  listMyAwards,
  myCertificate,
  reissueAward,
  revokeAward,
  viewAward,
  viewHistory,
} from '#contract';
import type { AwardId } from '#credentials';
import type { OfferingId } from '#kernel';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { passesTheQuiz } from '../world/earning.ts';
import { aMember, anOffering, aTown, grant, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('Anybody verifies what is on a certificate', () => {
  let world: World;
  let origin: string;
  let offering: OfferingId;
  let town: Town;
  let learner: Client;
  let office: Client;
  let award: { id: AwardId; code: string; number: string };

  beforeAll(async () => {
    world = await aWorld();
    origin = await world.api.getUrl();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    await world.owner.query(`update accounts set name = '髙橋 花子' where id = $1`, [town.learner]);
    learner = await world.as(town.learner, town.id);
    const officer = await aMember(world.owner, town.id, '事務局の人');
    await grant(world.owner, officer, town.id, 'program-office');
    office = await world.as(officer, town.id);
    await passesTheQuiz(world, town, { offering });
    await world.settle();
    award = await earned();
  });

  const earned = async () => {
    const [newest] = (await learner.ask(listMyAwards, { params: {} })).answer.items;
    if (!newest) throw new Error('Nothing was awarded');
    return { ...newest, id: newest.id as AwardId };
  };
  const open = async (code: string, query = '') => {
    const page = await fetch(`${origin}/v/${encodeURIComponent(code)}${query}`, {
      headers: { 'accept-language': 'ja' },
    });
    return { status: page.status, headers: page.headers, text: await page.text() };
  };
  const tryName = async (name: string, code = award.code) => {
    const body = new URLSearchParams({ name, lang: 'ja' });
    const page = await fetch(`${origin}/v/${code}`, { method: 'POST', body });
    return { status: page.status, text: await page.text() };
  };
  const revoke = (cause = 'not-earned' as const) =>
    office.ask(revokeAward, { params: { awardId: award.id }, input: { cause, reason: '別の人の受講だった' } });
  const written = { learnerName: '高橋 花子', organizationName: '青空町', department: null };
  const correct = (input = written) =>
    office.ask(reissueAward, { params: { awardId: award.id }, input: { ...input, reason: '氏名の字が違った' } });

  it('sees that it is valid, and no name, without a script and unlisted', async () => {
    const { status, headers, text } = await open(award.code);
    expect(status).toBe(200);
    for (const shown of ['有効な証明です', '合格証', award.number, '令和8年（2026年）11月22日', 'プレCYDER 入門編']) {
      expect(text).toContain(shown);
    }
    expect(text).not.toMatch(/花子|<script|style=/);
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${origin}/public/verification.css`)).headers.get('content-type')).toContain('text/css');
  });

  it('reads it in English too, and under a code typed in small letters without hyphens', async () => {
    const { text } = await open(award.code.replaceAll('-', '').toLowerCase(), '?lang=en');
    expect(text).toContain('This certificate is valid');
    expect(text).toContain('<html lang="en">');
    const typed = await fetch(`${origin}/v?code=${encodeURIComponent(` ${award.code} `)}`);
    expect(await typed.text()).toContain(award.number);
  });

  it('is told that a code is unknown, and that this proves no forgery', async () => {
    const slip = await open('8F3K-29TQ-M4XP-7WZ0');
    expect(slip.status).toBe(404);
    expect(slip.text).toContain('見つからないことだけで、偽物とは言えません');
    expect(slip.text).toContain('1文字ずつ見直してください');
    const hostile = await open('"><script>alert(1)</script>');
    expect(hostile.text).not.toContain('<script>');
    const form = await fetch(`${origin}/v`);
    expect(await form.text()).toContain('照合コード');
  });

  it('asks whether a typed name is on it, a few times', async () => {
    expect((await tryName('高橋花子')).text).toContain('氏名は一致しました');
    const other = await tryName('鈴木 一郎');
    expect([other.status, other.text.includes('氏名は一致しませんでした')]).toEqual([200, true]);
    expect(other.text).not.toContain('花子');
    for (let tries = 2; tries < 10; tries += 1) await tryName('鈴木 一郎');
    const stopped = await tryName('高橋花子');
    expect([stopped.status, stopped.text.includes('1時間ほどたってから')]).toEqual([429, true]);
    expect((await open(award.code)).text).toContain('有効な証明です');

    world.clock.instant = new Date('2026-11-22T10:01:00+09:00');
    expect((await tryName('高橋花子')).text).toContain('氏名は一致しました');
    world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
  });

  it('sees the end of one that has an end', async () => {
    await world.owner.query(`update awards set expires_on = '2026-11-21'`);
    expect((await open(award.code)).text).toContain('有効期限を過ぎた証明です');
    await world.owner.query(`update awards set expires_on = '2026-11-22'`);
    expect((await open(award.code)).text).toContain('有効な証明です');
  });

  it('sees a revocation at once with its cause, and nothing of the reason the office wrote', async () => {
    expect((await revoke()).answer).toEqual({ id: award.id, revokedOn: '2026-11-22' });
    const { text } = await open(award.code);
    expect(text).toContain('取り消された証明です');
    expect(text).toContain('発行の条件を満たしていなかったため');
    expect(text).not.toContain('別の人の受講だった');

    const badge = await fetch(`${origin}/ob/2.0/assertions/${award.id}`);
    expect(badge.status).toBe(410);
    expect(Object.keys(JSON.parse(await badge.text())).toSorted()).toEqual(
      ['@context', 'id', 'revocationReason', 'revoked', 'type'].toSorted(),
    );
    expect((await revoke()).problem.code).toBe('award-already-revoked');
    const taken = await learner.ask(myCertificate, { params: { awardId: award.id } });
    expect(taken).toMatchObject({ status: 409, problem: { code: 'award-already-revoked' } });
    const { rows } = await world.owner.query(`select reason from events where kind = 'award-revoked'`);
    expect(rows).toEqual([{ reason: '別の人の受講だった' }]);
  });

  it('is led from a corrected certificate to the number of the newer one', async () => {
    expect((await correct({ ...written, learnerName: '髙橋 花子' })).problem.code).toBe('nothing-to-correct');
    expect((await correct({ ...written, learnerName: '高橋 👍' })).problem.detail).toContain('👍');
    const { answer } = await correct();
    expect(answer.number).toBe(`${award.number}-2`);

    const { text } = await open(award.code);
    expect(text).toContain('新しいものに替わった証明です');
    expect(text).toContain(answer.number);
    expect((await correct()).problem.code).toBe('award-already-superseded');
    const newer = await earned();
    expect(newer).toMatchObject({ number: answer.number, revision: 2 });
    expect((await open(newer.code)).text).toContain('有効な証明です');
    const seen = await office.ask(viewAward, { params: { awardId: newer.id } });
    expect(seen.answer).toMatchObject({ learnerName: '高橋 花子', supersedes: { id: award.id } });
    const { rows } = await world.owner.query(`select field, before, after from event_values`);
    expect(rows).toEqual([{ field: 'learnerName', before: '髙橋 花子', after: '高橋 花子' }]);
    const history = await office.ask(viewHistory, { params: { about: 'award', id: award.id as never } });
    expect(history.answer.items).toMatchObject([
      { kind: 'award-reissued', actorName: '事務局の人', reason: '氏名の字が違った' },
      { kind: 'award-made', isBySystem: true },
    ]);
    const { counts } = (await office.ask(listAwards, { params: {} })).answer;
    expect(counts).toMatchObject({ all: 2, active: 1, superseded: 1 });
  });

  it('is issued under the name that the office gives itself, from then on', async () => {
    const [issuer] = (await office.ask(listIssuers, { params: {} })).answer.items;
    expect(issuer).toMatchObject({ name: '研修事務局', mail: expect.stringContaining('@') });
    const params = { issuerId: issuer?.id as never };
    const named = {
      name: '地域研修センター',
      nameEn: 'Regional Training Center',
      mail: 'center@example.jp',
      version: 1,
    };
    expect((await office.ask(correctIssuer, { params, input: named })).answer).toMatchObject({ ...named, version: 2 });
    const stale = await office.ask(correctIssuer, { params, input: named });
    expect(stale).toMatchObject({ status: 409, problem: { code: 'record-changed-meanwhile' } });

    expect((await open(award.code)).text).toContain('研修事務局');
    const other = await aTown(world.owner, '緑野市', offering);
    await passesTheQuiz(world, other, { offering });
    await world.settle();
    const citizen = await world.as(other.learner, other.id);
    const [newer] = (await citizen.ask(listMyAwards, { params: {} })).answer.items;
    expect((await open(newer?.code ?? '')).text).toContain('地域研修センター');
  });

  it('cannot change anything: neither the holder nor their coordinator revokes', async () => {
    const coordinator = await world.as(town.coordinator, town.id);
    for (const who of [learner, coordinator]) {
      const refused = await who.ask(revokeAward, {
        params: { awardId: award.id },
        input: { cause: 'asked-for', reason: 'x' },
      });
      expect(refused).toMatchObject({ status: 403, problem: { code: 'permission-missing' } });
    }
  });

  it('finds the badge in public with what a wallet needs, and its digest again as 304', async () => {
    const address = `${origin}/ob/2.0/assertions/${award.id}`;
    const first = await fetch(address);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('content-type')).toContain('application/ld+json');
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    const again = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const page = await fetch(address, { headers: { accept: 'text/html,*/*' }, redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([303, `${origin}/v/${award.code.replaceAll('-', '')}`]);
    const { badge } = JSON.parse(await first.text());
    const described = JSON.parse(await (await fetch(badge)).text());
    expect(described.name).toBe('プレCYDER「入門編」 合格');
    expect((await fetch(described.image)).headers.get('content-type')).toBe('image/png');
    expect((await fetch(`${origin}/ob/2.0/assertions/8a6f5f0e-3f0b-4d53-9a53-0d6a6f3f3c12`)).status).toBe(404);
  });
});
