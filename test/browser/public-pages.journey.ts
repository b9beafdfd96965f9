import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.mjs';
import { fillIn, fillInDay, pressOn } from './keyboard.ts';
import { Visitor } from './visitor.ts';

/** Script, styles, page and questions of the first page, as they come over the line. */
const MOST_BYTES = 80 * 1024;

describe('Anybody', () => {
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    visitor = await Visitor.arrive(browser, 'anybody');
  });
  afterAll(() => browser.close());

  it('reads the help, is told whom to ask, and chooses a language that both sites remember', async () => {
    await visitor.open('/help');
    await visitor.look('help');
    const { page } = visitor;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'How to use, questions' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'How to use, questions' }).waitFor();
    await visitor.look('help in English');
    await page.getByRole('button', { name: '日本語' }).click();
    expect(visitor.faultsFound()).toEqual([]);
  });

  it('is led to the sign-in page and back, and told of a page that is not there', async () => {
    await visitor.open('/admin/');
    await visitor.page.waitForURL('**/sign-in?then=%2Fadmin%2F');
    await visitor.look('sign-in');
    await visitor.open('/no-such-page');
    await visitor.page.getByRole('heading', { level: 1, name: 'ページが見つかりません' }).waitFor();
    await visitor.look('no such page');
    expect(visitor.faultsFound()).toEqual([]);
  });

  it('finds the ways in, the texts one accepts, and what the nation has reached', async () => {
    const pages = {
      '/sign-in/slip': '用紙で始める',
      '/sign-in/link#code=AAAA': 'メールのリンクでサインイン',
      '/sign-in/forgotten': 'パスワードを忘れたとき',
      '/sign-up/link#code=AAAA': '登録を続ける',
      '/terms': /利用規約/,
      '/privacy': /個人情報/,
      '/national-coverage': /./,
      '/v': /./,
      '/v/0000-0000-0000': /./,
      '/sign-out': 'サインアウトしました',
    };
    for (const [path, name] of Object.entries(pages)) {
      await visitor.open(path);
      await visitor.page.getByRole('heading', { level: 1, name }).waitFor();
      await visitor.look(path.slice(1).replaceAll(/[/#=]/g, ' '));
    }
    expect(visitor.faultsFound()).toEqual([]);
  });

  it('reads what a program tells of itself, in both languages, and is told of a page that is not public', async () => {
    const { page } = visitor;
    await visitor.open('/ja/programs/sechack365');
    await page.getByRole('heading', { level: 1, name: 'SecHack365' }).waitFor();
    await visitor.look('program');
    await page.getByRole('link', { name: '一年の予定' }).click();
    await page.getByRole('heading', { level: 1, name: '一年の予定' }).waitFor();
    await visitor.look('page of a program');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'The year' }).waitFor();
    await visitor.look('page of a program in English');
    await page.getByRole('link', { name: 'SecHack365', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'SecHack365' }).waitFor();
    await visitor.look('program in English');
    await visitor.open('/en/programs/sechack365/questions');
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
    expect(visitor.faultsFound()).toEqual([]);
  });

  it('asks for a link when the password is forgotten, by keyboard alone', async () => {
    await visitor.open('/sign-in');
    await pressOn(visitor.page, 'パスワードを忘れたとき');
    await visitor.page.getByRole('heading', { level: 1, name: 'パスワードを忘れたとき' }).waitFor();
    await fillIn(visitor.page, 'サインインID', 'takizawa-7');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByText('受け付けました').waitFor();
    expect(visitor.faultsFound()).toEqual([]);
  });

  it('opens the first page over a slow line, because little has to come', async () => {
    const newcomer = await Visitor.arrive(browser, 'newcomer');
    const bytesSoFar = await newcomer.onSlowLine();
    await newcomer.open('/sign-in');
    await newcomer.page.getByRole('heading', { level: 1, name: 'サインイン' }).waitFor();
    expect(bytesSoFar()).toBeLessThan(MOST_BYTES);
    expect(newcomer.faultsFound()).toEqual([]);
  });

  it('signs up by mail without an organization, and finds nothing on the site that asks for one', async () => {
    const maker = await Visitor.arrive(browser, 'maker');
    const { page } = maker;
    await maker.open('/sign-in?then=/cohorts');
    await pressOn(page, '組織に所属していない方の利用登録');
    await page.getByRole('heading', { level: 1, name: '利用登録' }).waitFor();
    await maker.look('sign-up');
    await fillIn(page, '氏名', '森 みどり');
    await fillIn(page, 'メールアドレス', 'mori@maker.demo.example');
    await pressOn(page, '登録のメールを送る');
    await page.getByText('受け付けました').waitFor();
    await maker.look('sign-up sent');
    const [link = ''] = /\/sign-up\/link\S*#code=\w+/.exec(await maker.mailTo('mori@maker.demo.example')) ?? [];
    await maker.open(link);
    await pressOn(page, '登録を続ける');
    await page.getByRole('heading', { level: 1, name: 'はじめの手続き' }).waitFor();
    await pressOn(page, /同意します$/, ' ');
    await pressOn(page, /同意します$/, ' ');
    await pressOn(page, '同意して進む');
    await pressOn(page, 'おまかせで作る');
    await page.getByText('作りました').waitFor();
    await pressOn(page, 'このパスワードにする');
    await page.getByRole('heading', { level: 2, name: /^若手の一年/ }).waitFor();
    await maker.open('/');
    await page.getByText('受け入れが決まったプログラム').waitFor();
    await maker.look('home of a maker');
    for (const [path, words] of Object.entries({
      '/exercises': '組織に所属する方のためのもの',
      '/schedule': 'まだ予定はありません',
      '/certificates': 'まだ証明書はありません',
      '/account': 'アカウントの削除',
    })) {
      await maker.open(path);
      await page.getByText(words).first().waitFor();
      await maker.look(`${path.slice(1)} of a maker`);
    }
    expect(await page.getByText('取りまとめ担当').count()).toBe(0);
    expect(maker.faultsFound()).toEqual([]);
  });

  it('applies on a phone: says who they are, writes, sends a file and gets a receipt to the second', async () => {
    const maker = await Visitor.arrive(browser, 'applicant');
    const { page } = maker;
    await maker.signInAs('kakeru@maker.demo.example');
    await maker.open('/');
    await pressOn(page, '応募できるプログラムを見る');
    await page.getByRole('heading', { level: 2, name: /^若手の一年/ }).waitFor();
    await maker.look('cohorts');
    await pressOn(page, /^応募のページを開く/);
    await page.getByRole('heading', { name: '応募する人の情報' }).waitFor();
    await fillIn(page, 'フリガナ', 'ハヤシ カケル');
    await fillInDay(page, '生年月日', '2010-04-02');
    await fillIn(page, /^住んでいる都道府県/, '北海道');
    await fillIn(page, /^保護者のメールアドレス/, 'oya@maker.demo.example');
    await pressOn(page, 'この内容で保存する');
    await page.getByText('保存しました。').waitFor();
    await pressOn(page, '保護者の方へメールを送る');
    await page.getByText('メールを送りました').waitFor();
    await maker.look('cohort');
    await pressOn(page, /の応募を書く$/);
    await page.getByRole('heading', { level: 1, name: /への応募$/ }).waitFor();
    await fillIn(page, /^作りたいもの/, '光る楽器を作ります。');
    await page.getByText('保存しました', { exact: true }).first().waitFor();
    const note = { name: '楽譜.txt', mimeType: 'text/plain', buffer: Buffer.from('ド レ ミ') };
    await page.locator('input[type=file]').setInputFiles(note);
    await page.getByRole('link', { name: '楽譜.txt' }).waitFor();
    await pressOn(page, '提出する');
    await page.getByText('控えはメールでも送りました。').waitFor();
    await maker.look('application submitted');
    const [link = ''] = /\/guardian#code=\w+/.exec(await maker.mailTo('oya@maker.demo.example')) ?? [];
    const guardian = await Visitor.arrive(browser, 'guardian');
    await guardian.open(link);
    await pressOn(guardian.page, '内容を読む');
    await guardian.page.getByRole('heading', { level: 2, name: /^林 かける さんの/ }).waitFor();
    await guardian.look('guardian');
    await fillIn(guardian.page, '保護者の方の氏名', '林 大樹');
    await pressOn(guardian.page, /に同意します$/, ' ');
    await pressOn(guardian.page, '同意を送る');
    await guardian.page.getByText('同意を受け取りました').waitFor();
    await guardian.open('/guardian/work');
    await guardian.page.getByText('リンクの一部が欠けています').waitFor();
    await guardian.look('guardian of an author, link broken');
    const office = await Visitor.arrive(browser, 'office-of-makers');
    await office.signInAs('office-1');
    await office.open('/admin/cohort-applications');
    await office.page.getByText('応募はのべ1件、人数は1人です').waitFor();
    await office.page.getByText('リンクで同意').waitFor();
    await office.look('applications to a cohort');
    await pressOn(office.page, '林 かける');
    await office.page.getByRole('button', { name: '楽譜.txt' }).waitFor();
    await office.page.getByText('林 大樹').waitFor();
    await office.look('an application to a cohort');
    expect([...maker.faultsFound(), ...guardian.faultsFound(), ...office.faultsFound()]).toEqual([]);
  });
});
