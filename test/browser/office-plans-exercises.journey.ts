import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.mjs';
import { pressOn } from './keyboard.ts';
import { dayFromToday, Visitor } from './visitor.ts';

const REIWA = 2018;
const MONTHS_BEFORE_APRIL = 3;
const [year = 0, month = 0] = dayFromToday(0).split('-').map(Number);
/** Planned for the fiscal year to come, so that its days lie ahead on whatever day this runs. */
const nextFiscalYear = month > MONTHS_BEFORE_APRIL ? year + 1 : year;
const firstSession = `${nextFiscalYear}-06-15`;
const secondSession = `${nextFiscalYear}-06-16`;

const wholeDay = (day: string) => ({
  title: { ja: '演習', en: 'Exercise' },
  day,
  startsAt: '10:00',
  endsAt: '17:00',
  halfDays: ['am', 'pm'],
  venueId: null,
});

describe('The office plans the exercises of the year', () => {
  let browser: Browser;
  let office: Visitor;
  let offeringId: string;

  beforeAll(async () => {
    browser = await launchChromium();
    office = await Visitor.arrive(browser, 'exercises');
    await office.signInAs('office-1');
  });
  afterAll(() => browser.close());

  const write = (label: RegExp | string, text: string) => office.page.getByRole('textbox', { name: label }).fill(text);

  const choose = async (field: string | RegExp, option: RegExp) => {
    await office.page.getByRole('combobox', { name: field }).click();
    await office.page.getByRole('option', { name: option }).click();
    await office.page.getByRole('listbox').waitFor({ state: 'hidden' });
  };

  const schedule = async (day: string) => {
    const scheduled = await office.context.request.post(`/api/offerings/${offeringId}/sessions`, {
      data: wholeDay(day),
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(scheduled.status()).toBe(201);
    return scheduled.json();
  };

  it('says in a form who may apply for a course, and reads the rule as a learner will', async () => {
    const { page } = office;
    await office.open('/admin/courses/create');
    await page.getByRole('button', { name: '年度を切り替える' }).click();
    await page.getByRole('menuitem', { name: `令和${nextFiscalYear - REIWA}年度` }).click();
    await choose(/^プログラム/, /プレCYDER/);
    await write('コースの名前（日本語）', 'CYDER B-1コース');
    await write('コースの名前（英語）', 'CYDER Course B-1');
    await write('コード', 'cyder-b-1');
    await choose('受講状況での数え方', /^CYDER として/);
    await choose('形式', /集合演習/);
    await page.getByRole('group', { name: '組織区分', exact: true }).getByLabel('市区町村').check();
    await page.getByLabel('学生も申し込める').uncheck();
    await page
      .getByRole('group', { name: '前に修了しておくコース' })
      .getByLabel(/プレCYDER/)
      .check();
    await page.getByText('市区町村の人が申し込めます。 学生は申し込めません。').waitFor();
    await office.look('terms of a course');
    await pressOn(page, /^保存する$/);
    await page.waitForURL('**/courses');
    expect(office.faultsFound()).toEqual([]);
  });

  it('makes an edition with its scenario, and sees what the next year would be given', async () => {
    const { page } = office;
    await office.open('/admin/editions/create');
    await choose(/^コース/, /CYDER B-1コース/);
    await write('編の名前（日本語）', '自治体編');
    await write('編の名前（英語）', 'For local governments');
    await write('コード', 'cyder-b-1-local');
    await choose('修了に必要な出席', /^すべて/);
    await write('シナリオ（日本語）', '標的型メールから住民情報の窓口へ侵入される。');
    await office.look('edition of an exercise');
    await pressOn(page, /^保存する$/);
    await page.waitForURL('**/show');
    await pressOn(page, '次の年度へ引き継ぐ');
    await page.getByText('引き継がないもの').waitFor();
    await office.look('roll over');
    await page.keyboard.press('Escape');
    expect(office.faultsFound()).toEqual([]);
  });

  it('registers a venue, a tranche and a closure', async () => {
    const { page } = office;
    await office.open('/admin/venues');
    await pressOn(page, '会場を登録する');
    await page.getByRole('heading', { level: 1, name: '会場を登録する' }).waitFor();
    await write('会場の名前', '奈良県コンベンションセンター');
    await write('部屋', '201');
    const prefecture = page.getByRole('combobox', { name: '都道府県' });
    await prefecture.fill('奈良');
    await page.getByRole('option', { name: '奈良県' }).click();
    await write('住所', '奈良市三条大路1-691-1');
    await write('定員', '24');
    await office.look('new venue');
    await pressOn(page, /^保存する$/);
    await page.waitForURL('**/venues');
    await page.getByText('奈良県コンベンションセンター 201').waitFor();
    await office.look('venues');
    await page.getByRole('link', { name: '奈良県コンベンションセンター 201' }).click();
    await page.getByRole('textbox', { name: '住所' }).waitFor();
    await office.look('one venue');
    await office.open('/admin/application-tranches');
    await pressOn(page, '区切りを作る');
    await write('区切りの名前（日本語）', '春の区切り');
    await write('区切りの名前（英語）', 'Spring');
    await page.getByLabel('受付を始める日').fill(dayFromToday(1));
    await pressOn(page, /^保存する$/);
    await page.getByRole('heading', { name: '春の区切り' }).waitFor();
    await office.open('/admin/office-closures');
    await page.getByLabel('休む日').fill(dayFromToday(-1));
    await write('理由', '庁舎の停電');
    await page.getByRole('button', { name: '加える', exact: true }).click();
    await page.getByRole('alert').getByText('過ぎた日').waitFor();
    await office.look('closures');
    expect(office.faultsFound()).toEqual([]);
  });

  it('plans an offering with few fields, gives it a day and an instructor, and is warned of what is amiss', async () => {
    const { page } = office;
    await office.open('/admin/exercises/create');
    await choose('編（シナリオ）', /自治体編/);
    await write('開催回の名前', 'B-1 奈良 第1回');
    await choose(/^会場/, /奈良県コンベンションセンター/);
    await write('席数', '30');
    await choose('受付の区切り', /春の区切り/);
    await page.getByText('詳細設定').click();
    await office.look('new exercise');
    await pressOn(page, /^保存する$/);
    await page.waitForURL('**/offerings/**/show');
    await page.getByText('席数が会場の定員を超えています').waitFor();
    offeringId = /offerings\/([^/]+)\/show/.exec(page.url())?.[1] ?? '';
    await schedule(firstSession);
    await page.reload();
    await pressOn(page, '講師・チューターを加える');
    await page.getByRole('combobox', { name: '受け持つ人' }).fill('事務局');
    await page.getByRole('option', { name: /事務局 花/ }).click();
    await office.look('assign an instructor');
    await page.getByRole('button', { name: '加える', exact: true }).click();
    await page.getByText('加えました').first().waitFor();
    await office.look('plan of an exercise');
    await pressOn(page, '計画を直す');
    await write('席数', '24');
    await office.look('correct an exercise');
    await pressOn(page, /^保存する$/);
    await page.waitForURL('**/offerings/**/show');
    await page.getByText('24席（最少催行人数 8人）').waitFor();
    expect(office.faultsFound()).toEqual([]);
  });

  it('opens the tranche with one button, and sees the year on one page', async () => {
    const { page } = office;
    await office.open('/admin/application-tranches');
    await pressOn(page, /春の区切りの1件を公開する/);
    await page.getByText('準備中の1件が公開され').waitFor();
    await office.look('open a tranche');
    await page.getByRole('dialog').getByRole('button', { name: '春の区切りの1件を公開する' }).click();
    await page.getByText('1件を公開しました').waitFor();
    await office.look('tranches');
    await office.open('/admin/exercises');
    await page.getByText('B-1 奈良 第1回').first().waitFor();
    await page.getByText('0／24席').first().waitFor();
    await office.look('year of exercises');
    await choose('表示', /気になること/);
    await page.getByText('B-1 奈良 第1回').first().waitFor({ state: 'hidden' });
    expect(office.faultsFound()).toEqual([]);
  });

  it('leads from one day of an exercise to the other, in the console and on the device', async () => {
    const { page } = office;
    const second = await schedule(secondSession);
    await office.open(`/admin/teaching/${second.id}`);
    const days = page.getByRole('navigation', { name: 'この開催回の日' });
    await days.getByRole('link', { name: /^1日目/ }).click();
    await days.locator('[aria-current=page]').filter({ hasText: '1日目' }).waitFor();
    await office.look('first of two days');
    await days.getByRole('link', { name: /^2日目/ }).click();
    await page.waitForURL(`**/teaching/${second.id}`);
    await office.open(`/admin/roll-call.html?session=${second.id}`);
    await page.getByRole('link', { name: /^1日目（.*の出欠へ$/ }).click();
    await page.getByRole('link', { name: /^2日目（.*の出欠へ$/ }).waitFor();
    expect(office.faultsFound()).toEqual([]);
  });

  it('defines a cohort with a track in both languages, and opens its applications with a reason', async () => {
    const { page } = office;
    await office.open('/admin/cohorts/create');
    await choose(/^プログラム/, /SecHack365/);
    await choose(/^年度/, new RegExp(`${nextFiscalYear - REIWA}年度`));
    await page.getByLabel('応募の開始').fill(dayFromToday(1));
    await page.getByLabel('応募の締切').fill(dayFromToday(15));
    await page.getByLabel('結果の公開日').fill(dayFromToday(40));
    await page.getByLabel('参加の回答期限').fill(dayFromToday(47));
    await write(/年齢の上限/, '25');
    await office.look('new cohort');
    await pressOn(page, /^保存する$/);
    await page.waitForURL('**/cohorts/**/show');
    await pressOn(page, 'コースを加える');
    const dialog = page.getByRole('dialog');
    await write('名前（日本語）', '開発駆動');
    await write('説明（日本語）', '使ってもらえるものを作ります。');
    await write('説明（英語）', 'We make what people use.');
    await write('コード', 'development');
    await write('定員', '8');
    expect(await dialog.getByRole('button', { name: '保存する' }).isDisabled()).toBe(true);
    await write('名前（英語）', 'Development');
    await office.look('new track');
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('heading', { name: '開発駆動' }).waitFor();
    await pressOn(page, '設問を加える');
    await write('設問（日本語）', '作りたいもの');
    await write('設問（英語）', 'What you want to make');
    await office.look('new question');
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page.getByText('文章　2000字まで').waitFor();
    await pressOn(page, '応募受付を始める');
    await page.getByText('応募開始の日時から締切まで').waitFor();
    await write('理由', '募集要項の公開に合わせて');
    await office.look('open applications');
    await dialog.getByRole('button', { name: '進める' }).click();
    await page.getByText('「応募受付」になりました').waitFor();
    await page.getByText('募集要項の公開に合わせて').waitFor();
    await office.look('cohort');
    await pressOn(page, '日程と応募の条件を直す');
    await page.getByLabel('応募の締切').fill(dayFromToday(16));
    await office.look('correct a cohort');
    await pressOn(page, /^保存する$/);
    await page.waitForURL('**/cohorts/**/show');
    await office.open('/admin/cohorts');
    await page.getByRole('link', { name: new RegExp(`SecHack365.*${nextFiscalYear - REIWA}年度`) }).waitFor();
    await office.look('cohorts');
    expect(office.faultsFound()).toEqual([]);
  });
});
