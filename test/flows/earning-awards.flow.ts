import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  listAwards,
  listMyAwards,
  myBadgeData,
  myBadgeImage,
  myCertificate,
  printCertificates,
  viewWork,
} from '#contract';
import type { AwardId } from '#credentials';
import type { OfferingId } from '#kernel';
import { textBakedInto } from '../../libs/contexts/credentials/documents/baked-png.ts';
import { hashOfIdentity } from '../../libs/contexts/credentials/documents/recipient-identity.ts';
import type { Client } from '../world/client.ts';
import { connect, forgetEverybody } from '../world/database.ts';
import { completesTheCourse, passesTheQuiz } from '../world/earning.ts';
import { pagesOf, qrCodeOn, textOn } from '../world/paper.ts';
import { aMember, anEnrollment, anOffering, aTown, grant, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe('Whoever attends and passes', () => {
  let world: World;
  let offering: OfferingId;
  let town: Town;
  let learner: Client;
  let coordinator: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    learner = await world.as(town.learner, town.id);
    coordinator = await world.as(town.coordinator, town.id);
  });

  const earn = async (earner = town) => {
    await completesTheCourse(world, earner, { offering });
    await passesTheQuiz(world, earner, { offering });
    await world.settle();
  };
  const mine = async () => (await learner.ask(listMyAwards, { params: {} })).answer.items;
  const idOf = async (kind: 'attendance' | 'pass') => {
    const found = (await mine()).find((award) => award.kind === kind);
    if (!found) throw new Error(`No award of ${kind}`);
    return found.id as AwardId;
  };

  const badgeOf = async (awardId: AwardId): Promise<{ recipient: Record<'identity' | 'salt', string> }> =>
    JSON.parse(await (await learner.fetch(myBadgeData, { params: { awardId } })).text());

  it('is awarded each once, however often the news comes', async () => {
    await earn();
    await earn();

    const awards = await mine();
    expect(awards.map(({ kind, status, hasBadge }) => ({ kind, status, hasBadge }))).toEqual([
      { kind: 'pass', status: 'active', hasBadge: true },
      { kind: 'attendance', status: 'active', hasBadge: false },
    ]);
    expect(awards[0]).toMatchObject({
      course: { ja: 'プレCYDER', en: 'Pre-CYDER' },
      edition: { ja: '入門編' },
      fiscalYear: 2026,
      issuedOn: '2026-11-22',
      number: expect.stringMatching(/^2026-\d{6}$/),
      code: expect.stringMatching(/^([2-9A-HJ-NP-Z]{4}-){6}[2-9A-HJ-NP-Z]{4}$/),
    });
    const { rows } = await world.owner.query(
      `select facts->>'kind' as kind, authority from events where kind = 'award-made' order by 1`,
    );
    expect(rows).toEqual([
      { kind: 'attendance', authority: 'make-awards' },
      { kind: 'pass', authority: 'make-awards' },
    ]);
  });

  it('takes a certificate with name, affiliation, course, day and number as they were then', async () => {
    await world.owner.query(`update accounts set name = '髙橋 﨑子' where id = $1`, [town.learner]);
    await world.owner.query(`update memberships set department = '総務課' where person_id = $1`, [town.learner]);
    await earn();
    await world.owner.query(`update accounts set name = '別姓 﨑子' where id = $1`, [town.learner]);

    const answered = await learner.fetch(myCertificate, { params: { awardId: await idOf('pass') } });
    expect(answered.headers.get('content-type')).toBe('application/pdf');
    const paper = await bytesOf(answered);
    const text = await textOn(paper);
    for (const written of [
      '合格証',
      '髙橋﨑子殿',
      '青空町総務課',
      'プレCYDER',
      '入門編',
      '令和8年11月22日',
      '照合コード',
    ]) {
      expect(text).toContain(written);
    }
    const [award] = await mine();
    expect(await qrCodeOn(paper)).toBe(award?.verificationUrl);

    const again = async () => {
      const printed = await learner.fetch(myCertificate, { params: { awardId: await idOf('attendance') } });
      return Buffer.from(await printed.arrayBuffer());
    };
    expect(await again()).toEqual(await again());
  });

  it('never gets a blank for a character that no font of ours has: it is named, and the office sees it', async () => {
    await world.owner.query(`update accounts set name = '渡辺 葛\u{e0100}子' where id = $1`, [town.learner]);
    await earn();
    const refused = await learner.ask(myCertificate, { params: { awardId: await idOf('pass') } });
    expect(refused).toMatchObject({ status: 409, problem: { code: 'character-without-glyph' } });
    expect(refused.problem.detail).toContain('葛\u{e0100}');

    const office = await anOfficer();
    const { answer } = await office.ask(listAwards, { params: {}, input: { tab: 'unprintable' } });
    expect([answer.total, answer.items[0]?.unprintable]).toEqual([2, '葛\u{e0100}']);
    const work = await office.ask(viewWork, { params: {} });
    expect(work.answer.items).toContainEqual(expect.objectContaining({ kind: 'certificate-unprintable', count: 2 }));
    const printed = await textOn(await bytesOf(await coordinator.fetch(printCertificates, { params: {} })));
    expect(printed).toContain('印刷できなかった証明書');
    expect(printed).toContain('U+845BU+E0100');
  });

  it('takes the badge as a picture and as data, which tell whom it is for without a name', async () => {
    await earn();
    const params = { awardId: await idOf('pass') };
    const json = await badgeOf(params.awardId);
    const { recipient } = json;
    expect(recipient.identity).toBe(hashOfIdentity(`${town.learner}@example.jp`, recipient.salt));
    expect(JSON.stringify(json)).not.toContain('職員');

    const png = await bytesOf(await learner.fetch(myBadgeImage, { params }));
    expect(JSON.parse(textBakedInto(png) ?? '')).toEqual(json);
    const none = await learner.ask(myBadgeData, { params: { awardId: await idOf('attendance') } });
    expect(none).toMatchObject({ status: 404, problem: { code: 'attendance-has-no-badge' } });
  });

  it('has a badge without a mail address too', async () => {
    await world.owner.query('update accounts set mail = null where id = $1', [town.learner]);
    await earn();
    const subject = (await mine()).find(({ kind }) => kind === 'pass')?.subject;
    const { recipient } = await badgeOf(await idOf('pass'));
    expect(recipient).toMatchObject({ type: 'id', identity: hashOfIdentity(subject ?? '', recipient.salt) });
  });

  it("stands in the town's list and pile, and in no other town's", async () => {
    const second = await aMember(world.owner, town.id, '佐藤 次郎');
    const colleague = { ...town, learner: second };
    await earn();
    await earn({ ...colleague, enrollment: await anEnrollment(world.owner, colleague, offering) });
    const other = await aTown(world.owner, '緑野市', offering);
    await earn(other);

    const list = await coordinator.ask(listAwards, { params: {}, input: { kind: 'pass', sort: 'learnerName' } });
    expect(list.answer.items.map(({ learnerName }) => learnerName)).toEqual(['佐藤 次郎', '青空町の職員']);
    expect(list.answer.counts).toEqual({ all: 2, active: 2, superseded: 0, revoked: 0, unprintable: 0, doubted: 0 });
    expect(list.answer.items[0]?.abilities).toEqual({ revoke: false, reissue: false, print: true });
    expect((await coordinator.ask(listAwards, { params: {}, input: { q: '佐藤' } })).answer.total).toBe(2);
    expect((await coordinator.ask(listAwards, { params: {}, input: { q: '%' } })).answer.total).toBe(0);

    const pile = await coordinator.fetch(printCertificates, { params: {}, input: { kind: 'attendance' } });
    expect(await pagesOf(await bytesOf(pile))).toBe(2);
    const one = await coordinator.fetch(printCertificates, { params: {}, input: { kind: 'pass', q: '佐藤' } });
    expect(await pagesOf(await bytesOf(one))).toBe(1);
    const nothing = await coordinator.ask(printCertificates, { params: {}, input: { fiscalYear: 2025 } });
    expect(nothing).toMatchObject({ status: 404, problem: { code: 'nothing-to-print' } });
    const stranger = await world.as(other.learner, other.id);
    expect((await stranger.ask(myCertificate, { params: { awardId: await idOf('pass') } })).status).toBe(404);
  });

  it('is kept from other towns, and from change by its own, by the database itself', async () => {
    const other = await aTown(world.owner, '緑野市', offering);
    await earn();
    await earn(other);
    const api = await connect('kunren_api');
    const asCoordinator = async (sql: string) => {
      await api.query(`begin; select set_config('app.person_id', '${town.coordinator}', true),
        set_config('app.reach', 'organization', true), set_config('app.reach_id', '${town.id}', true)`);
      return api.query(sql).finally(() => api.query('rollback'));
    };
    expect((await asCoordinator('select from awards')).rowCount).toBe(2);
    expect((await asCoordinator(`select from awards where organization_id = '${other.id}'`)).rowCount).toBe(0);
    expect((await asCoordinator(`update awards set learner_name = '別人'`)).rowCount).toBe(0);
    expect((await asCoordinator('select from name_checks')).rowCount).toBe(0);
    const forged = asCoordinator(`insert into awards select * from awards limit 1`);
    await expect(forged).rejects.toThrow('row-level security');
    expect((await api.query('select from awards')).rowCount).toBe(0);
    await api.end();
  });

  const anOfficer = async () => {
    const officer = await aMember(world.owner, town.id, '事務局の人');
    await grant(world.owner, officer, town.id, 'program-office');
    return world.as(officer, town.id);
  };
});
