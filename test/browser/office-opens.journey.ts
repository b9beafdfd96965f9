import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Client } from 'pg';
import { launchChromium } from './chromium.mjs';
import { choose, fillInDay, pressOn, tabTo } from './keyboard.ts';
import { dayFromToday, Visitor } from './visitor.ts';

describe('The program office', () => {
  let browser: Browser;
  let office: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    office = await Visitor.arrive(browser, 'office');
    await office.signInAs('office-1');
  });
  afterAll(() => browser.close());

  it('saves an offering of an edition by keyboard alone, and is told before what saving does', async () => {
    const { page } = office;
    await office.open('/admin/offerings');
    await page.getByText('プレCYDER はじめの一歩編').first().waitFor();
    await office.look('offerings');
    await pressOn(page, '開催回を作る');
    await page.getByRole('heading', { level: 1, name: '開催回を作る' }).waitFor();
    await choose(page, /^編/, /はじめの一歩編/);
    await fillInDay(page, '受講期間（はじめ）', dayFromToday(0));
    await fillInDay(page, '受講期間（おわり）', dayFromToday(40));
    await page.getByText('受講できるのは41日間です').waitFor();
    await tabTo(page, /^すぐに公開する/);
    await page.keyboard.press('ArrowDown');
    await page.getByText('事務局だけに見えます。公開するまで').waitFor();
    await office.look('new offering');
    await pressOn(page, /^保存する$/);
    await page.waitForURL('**/show');
    await page.getByRole('link', { name: '内容を直す' }).waitFor();
    await office.look('draft');
    expect(office.faultsFound()).toEqual([]);
  });

  it('corrects the draft, opens it, sees whom a later end would concern, and closes it', async () => {
    const { page } = office;
    await pressOn(page, '内容を直す');
    await page.getByRole('textbox', { name: '開催回の名前' }).waitFor();
    await office.look('correct a draft');
    await page.getByRole('textbox', { name: '開催回の名前' }).fill('冬の追加開催');
    await pressOn(page, /^保存する$/);
    await page.getByRole('heading', { level: 1, name: '冬の追加開催' }).waitFor();
    await pressOn(page, /^公開する$/);
    await page.getByRole('link', { name: '受講者の一覧を開く' }).waitFor();
    await pressOn(page, '期間を延ばす');
    await fillInDay(page, '受講期間（おわり）', dayFromToday(60));
    await page.getByText('まだ終えていない0人').waitFor();
    await office.look('extend for everybody');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await pressOn(page, '受付を終える');
    await page.getByText('受付を終えました').waitFor();
    expect(office.faultsFound()).toEqual([]);
  });

  it('invites the coordinator of a town by mail', async () => {
    const { page } = office;
    await office.open('/admin/roles');
    await page.getByRole('button', { name: '担当者を任命する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/氏名/).fill('宮下 誠');
    await dialog.getByLabel(/メール/).fill('kikaku@town.iizuna.demo.example');
    await dialog.getByRole('combobox', { name: /組織|団体/ }).fill('飯綱町');
    await page
      .getByRole('option', { name: /飯綱町/ })
      .first()
      .click();
    await office.look('invite a coordinator');
    await dialog.getByRole('button', { name: '任命してメールを送る' }).click();
    await page.getByText('宮下 誠さんを任命しました').waitFor();
    expect(await office.mailTo('kikaku@town.iizuna.demo.example')).toContain('/sign-in/link');
    await office.look('roles');
    await page.getByRole('link', { name: '宮下 誠' }).click();
    await page.getByRole('button', { name: 'リンクを送り直す' }).waitFor();
    await office.look('one role');
    expect(office.faultsFound()).toEqual([]);
  });

  it('registers an organization that is no local government, by keyboard, and may appoint many from a list', async () => {
    const { page } = office;
    await office.open('/admin/roles');
    await pressOn(page, 'ほかの団体を登録する');
    await page.getByRole('dialog').waitFor();
    await choose(page, '組織区分', '重要インフラ事業者');
    await tabTo(page, '団体の名前');
    await page.keyboard.type('みどり鉄道株式会社');
    await tabTo(page, '記号');
    await page.keyboard.type('midori-railway');
    await office.look('register another organization');
    await pressOn(page, /^登録する$/);
    await page.getByText('みどり鉄道株式会社を登録しました').waitFor();
    await pressOn(page, '一覧から任命する');
    await page.getByRole('dialog').waitFor();
    await office.look('appoint from a list');
    await page.keyboard.press('Escape');
    expect(office.faultsFound()).toEqual([]);
  });

  it('decides about a mail of which nobody knows whether it left', async () => {
    const { page } = office;
    const owner = new Client(process.env.JOURNEY_DATABASE);
    await owner.connect();
    await owner.query(`update event_deliveries set done_at = null, lease_until = now() - interval '1 minute'
      where event_id = (select id from events where kind = 'role-granted' order by occurred_at desc limit 1)`);
    await owner.end();
    await office.open('/admin/unknown-results');
    await page.getByText('宮下 誠').waitFor();
    await office.look('unknown results');
    await pressOn(page, '送ったことにする');
    await page.getByText('送信結果の分からないメールはありません').waitFor();
    expect(office.faultsFound()).toEqual([]);
  });

  it('is told today of a rule of seats that is broken, and sees all of them hold once it is mended', async () => {
    const { page } = office;
    const owner = new Client(process.env.JOURNEY_DATABASE);
    await owner.connect();
    await owner.query(`insert into seat_audits (id, audited_at, broken) select gen_random_uuid(), now(),
      jsonb_build_array(jsonb_build_object('code', 'held-within-seats', 'offeringId', offering_id, 'applicationId', null,
        'found', format('%s held of %s', seats + 1, seats))) from seated_offerings limit 1`);
    await office.open('/admin/');
    await page.getByText('席の決まりが守られていないところが1件').waitFor();
    await pressOn(page, '点検の結果を開く');
    await page.getByText('守られていません：1件').waitFor();
    await office.look('broken rule of seats');
    await owner.query('delete from seat_audits where jsonb_array_length(broken) > 0');
    await owner.end();
    await pressOn(page, '読み直す');
    await page.getByText('10個の決まりがすべて守られていました').waitFor();
    await office.look('audit of seats');
    expect(office.faultsFound()).toEqual([]);
  });

  it('finds today what waits, and the issuer of the awards', async () => {
    const { page } = office;
    await office.open('/admin/');
    await page.getByRole('heading', { level: 1, name: '今日の仕事' }).waitFor();
    await office.look('today');
    await office.open('/admin/issuers');
    await page.getByRole('heading', { level: 1, name: '発行者の名称' }).waitFor();
    await office.look('issuers');
    expect(office.faultsFound()).toEqual([]);
  });

  it('finds any organization from anywhere, also by its reading', async () => {
    const { page } = office;
    await office.open('/admin/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '探す言葉' }).fill('おうじ');
    await page.getByRole('option', { name: /王寺町（奈良県）/ }).click();
    await page.waitForURL('**/coverage/governments?**q=294250');
    await page.getByText('王寺町').first().waitFor();
    expect(office.faultsFound()).toEqual([]);
  });
});
