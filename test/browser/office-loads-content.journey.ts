import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPackage, zipOf } from '../world/package.ts';
import { launchChromium } from './chromium.mjs';
import { choose, fillIn, pressOn, tabTo } from './keyboard.ts';
import { Visitor } from './visitor.ts';

const EDITION = 'journey-2026-winter';

describe('The program office', () => {
  let browser: Browser;
  let office: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    office = await Visitor.arrive(browser, 'content');
    await office.signInAs('office-1');
  });
  afterAll(() => browser.close());

  /** Presses what opens the file chooser, by keyboard, and gives it the file. */
  async function give(button: string | RegExp, name: string, content: Uint8Array | string): Promise<void> {
    await tabTo(office.page, button);
    const waiting = office.page.waitForEvent('filechooser');
    await office.page.keyboard.press('Enter');
    await (await waiting).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  }

  it('makes a program and a course of it', async () => {
    const { page } = office;
    await office.open('/admin/programs');
    await page.getByRole('link', { name: 'プログラムを作る' }).waitFor();
    await office.look('programs');
    await pressOn(page, 'プログラムを作る');
    await page.getByRole('heading', { level: 1, name: 'プログラムを作る' }).waitFor();
    await fillIn(page, 'プログラムの名前（日本語）', '冬の研修');
    await fillIn(page, 'プログラムの名前（英語）', 'Winter training');
    await fillIn(page, 'コード', 'journey-winter');
    await office.look('new program');
    await pressOn(page, /^保存する$/);
    await page.getByRole('link', { name: '冬の研修' }).waitFor();
    await pressOn(page, '冬の研修');
    await page.getByRole('heading', { level: 1, name: '冬の研修' }).waitFor();
    await office.look('program');
    await pressOn(page, '公開ページ');
    await page.getByRole('link', { name: 'よくある質問' }).waitFor();
    await office.look('public pages');
    await pressOn(page, 'よくある質問');
    await page.getByRole('group', { name: '日本語' }).getByLabel('題名').fill('冬の質問');
    await pressOn(page, /^保存する$/);
    await page.getByText('未公開').waitFor();
    await pressOn(page, 'この内容を公開する');
    await page.getByText('まだ書かれていないところが5か所あります').waitFor();
    await office.look('public page');

    await office.open('/admin/courses');
    await page.getByText('プレCYDER').first().waitFor();
    await office.look('courses');
    await pressOn(page, 'コースを作る');
    await page.getByRole('heading', { level: 1, name: 'コースを作る' }).waitFor();
    await choose(page, 'プログラム', '冬の研修');
    await fillIn(page, 'コースの名前（日本語）', '冬の基礎');
    await fillIn(page, 'コースの名前（英語）', 'Winter basics');
    await fillIn(page, 'コード', 'journey-winter');
    await office.look('new course');
    await pressOn(page, /^保存する$/);
    await page.getByRole('link', { name: '冬の基礎' }).waitFor();
    await pressOn(page, '冬の基礎');
    await page.getByRole('heading', { level: 1, name: '冬の基礎' }).waitFor();
    await office.look('course');
    expect(office.faultsFound()).toEqual([]);
  });

  it('makes an edition of the course, and corrects it', async () => {
    const { page } = office;
    await office.open('/admin/editions');
    await page.getByRole('link', { name: 'はじめの一歩編' }).waitFor();
    await office.look('editions');
    await pressOn(page, '編を作る');
    await page.getByRole('heading', { level: 1, name: '編を作る' }).waitFor();
    await choose(page, 'コース', '冬の基礎');
    await fillIn(page, '編の名前（日本語）', '冬の編');
    await fillIn(page, '編の名前（英語）', 'Winter');
    await fillIn(page, 'コード', EDITION);
    await office.look('new edition');
    await pressOn(page, /^保存する$/);
    await page.getByRole('heading', { level: 1, name: '冬の編' }).waitFor();
    await pressOn(page, '内容を直す');
    await page.getByRole('textbox', { name: '編の名前（日本語）' }).waitFor();
    await office.look('correct an edition');
    await fillIn(page, '編の名前（日本語）', '冬編');
    await pressOn(page, /^保存する$/);
    await page.getByRole('heading', { level: 1, name: '冬編' }).waitFor();
    expect(office.faultsFound()).toEqual([]);
  });

  it('is told where a package is wrong, loads the right one, looks at it as a learner, and publishes it', async () => {
    const { page } = office;
    const wrong = zipOf(aPackage(EDITION, { 'pictures/key.png': null }));
    await give('zip ファイルを選ぶ', wrong.fileName, wrong.bytes);
    await page.getByText(/直すところが\d+か所あります/).waitFor();
    await office.look('package with a fault');
    const right = zipOf(aPackage(EDITION));
    await give('zip ファイルを選ぶ', right.fileName, right.bytes);
    await page.getByText('下書きができました').waitFor();
    await page.getByRole('link', { name: '確かめる' }).waitFor();
    await office.look('edition');
    await pressOn(page, '確かめる');
    await page.getByRole('heading', { level: 2, name: '長い合言葉' }).waitFor();
    await office.look('preview');
    await pressOn(page, 'うその電子メール');
    await page.getByRole('heading', { level: 2, name: 'うその電子メール' }).waitFor();
    await pressOn(page, /^公開する$/);
    await page.getByText('第1版を公開しました').waitFor();
    expect(office.faultsFound()).toEqual([]);
  });

  it('registers completions of years without accounts, once the wrong row is put right', async () => {
    const { page } = office;
    const file = (code: string) => `団体コード,講座,年度,人数\r\n${code},cyder-a,2018,7\r\n`;
    await office.open('/admin/coverage/past');
    await give(/^ファイルを選ぶ$/, '実績.csv', file('999999'));
    await page.getByText('1行を直してください').waitFor();
    await office.look('past completions with a fault');
    await give(/^ファイルを選ぶ$/, '実績.csv', file('032166'));
    await page.getByRole('button', { name: '1行を登録する' }).waitFor();
    await pressOn(page, '1行を登録する');
    await page.getByText(/^登録しました/).waitFor();
    await office.look('past completions');
    await pressOn(page, '地図を見る');
    await page.getByRole('group', { name: '都道府県の地図' }).waitFor();
    expect(office.faultsFound()).toEqual([]);
  });
});
