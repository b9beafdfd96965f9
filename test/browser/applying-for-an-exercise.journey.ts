import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { readCalendar } from '../world/calendar.ts';
import { becomes } from './becomes.ts';
import { Client } from 'pg';
import { launchChromium } from './chromium.mjs';
import { fillInDay, pressOn } from './keyboard.ts';
import { dayFromToday, Visitor } from './visitor.ts';

const [year = 0, month = 0] = dayFromToday(0).split('-').map(Number);
/** Held in the fiscal year to come, so that its days lie ahead on whatever day this runs. */
const nextFiscalYear = month > 3 ? year + 1 : year;
const terms = { ja: '見聞きした他の組織の情報を持ち出しません。', en: 'I keep what I learn to myself.' };

describe('Applying for an exercise', () => {
  let browser: Browser;
  let office: Visitor;
  let editionId: string;
  let small: string;
  let large: string;

  const arrive = async (signInId: string): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, 'applying');
    await visitor.signInAs(signInId);
    return visitor;
  };
  const send = async (path: string, data: object, method: 'post' | 'get' = 'post') => {
    const headers = { 'idempotency-key': randomUUID() };
    const answer = await office.context.request[method](`/api${path}`, method === 'get' ? {} : { data, headers });
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
    return answer.json();
  };

  /** Without a day it collects interest. */
  async function openOffering(name: string, days: readonly string[], plan: object): Promise<string> {
    const { id } = await send('/seated-offerings', { editionId, name, mode: 'online', terms, ...plan });
    const session = { title: { ja: '', en: '' }, startsAt: '10:00', endsAt: '17:00', halfDays: ['am', 'pm'] };
    for (const day of days) await send(`/offerings/${id}/sessions`, { ...session, day, venueId: null });
    const { offeringVersion: version } = await send(`/seated-offerings/${id}`, {}, 'get');
    await send(`/offerings/${id}/opening`, { version });
    return id;
  }

  beforeAll(async () => {
    browser = await launchChromium();
    office = await arrive('office-1');
    const { items } = await send('/programs', {}, 'get');
    const names = { ja: 'CYDER 申込みのコース', en: 'CYDER to apply for' };
    const course = { programId: items[0].id, code: 'cyder-apply', name: names, countsAs: 'cyder' };
    const eligibility = {
      organizationTypes: null,
      studentsMayApply: false,
      prerequisite: null,
      freeTimesPerFiscalYear: null,
    };
    const nothing = { ja: '', en: '' };
    const asks = { format: 'exercise', level: nothing, description: nothing, feeYen: 0, freeFor: [], eligibility };
    const { id: courseId } = await send('/courses', { ...course, terms: asks });
    const completionRule = { units: 'all-required', quiz: 'none' };
    const edition = { courseId, code: 'cyder-apply-next', fiscalYear: nextFiscalYear, name: names, summary: nothing };
    ({ id: editionId } = await send('/editions', { ...edition, completionRule }));
    small = await openOffering('二席の回', [`${nextFiscalYear}-06-11`], { seats: 2 });
    large = await openOffering('十席の回', [`${nextFiscalYear}-07-09`], { seats: 10, approvalStages: ['coordinator'] });
    await openOffering('日程調整中の回', [], { seats: 10 });
  });
  afterAll(() => browser.close());

  /** The terms, the date, the application, and what the page says it became. */
  async function applyFor(visitor: Visitor, became: string | RegExp, { date = firstDate, isLookedAt = false } = {}) {
    const { page } = visitor;
    const look = async (name: string) => isLookedAt && visitor.look(name);
    await visitor.open('/exercises');
    await look('exercises');
    await pressOn(page, /日程と席を見る（CYDER 申込みのコース）/);
    await page.getByRole('heading', { name: '受講の条件' }).waitFor();
    await look('terms');
    await pressOn(page, /条件を読み、同意します/, ' ');
    await pressOn(page, /同意して日程を見る/);
    await page.getByRole('heading', { name: '開催日程' }).waitFor();
    await pressOn(page, date);
    await look('dates');
    await pressOn(page, /この希望で申込に進む/);
    await page.getByRole('heading', { name: '参加する人' }).waitFor();
    await look('application form');
    await pressOn(page, /^申し込む/);
    await page.waitForURL('**/schedule/*');
    await page.getByText('申し込みました。').waitFor();
    await page.getByRole('heading', { level: 1, name: became, exact: true }).waitFor();
  }
  const firstDate = /希望に加える（6月11日/;

  async function arrange(sql: string, given: readonly unknown[]): Promise<void> {
    const owner = new Client(process.env.JOURNEY_DATABASE);
    await owner.connect();
    await owner.query(sql, [...given]);
    await owner.end();
  }
  const giveMail = (signInId: string) =>
    arrange('update accounts set mail = $2 where sign_in_id = $1', [signInId, `${signInId}@town.demo.example`]);
  /** Every day until this offering begins becomes a quiet one. */
  const silence = (offeringId: string) =>
    arrange('update seated_offerings set quiet_working_days = 1000 where offering_id = $1', [offeringId]);

  it('gives two learners the two seats at once, by keyboard alone', async () => {
    const first = await arrive('fujimi-2');
    await applyFor(first, /参加が確定しています/, { isLookedAt: true });
    await first.look('confirmed');
    await first.open('/schedule');
    await first.page.getByText('10:00〜17:00').waitFor();
    await first.open(`/offerings/${small}`);
    await first.page.getByText('このコースには申し込んでいます').waitFor();
    await first.look('offering');
    expect(first.faultsFound()).toEqual([]);
    const second = await arrive('fujimi-3');
    await applyFor(second, /参加が確定しています/);
    expect(second.faultsFound()).toEqual([]);
    await first.leave();
    await second.leave();
  });

  it('lets a third wait, who sees the place in line', async () => {
    const third = await arrive('fujimi-4');
    await applyFor(third, 'キャンセル待ち 1番目です');
    await third.look('waiting');
    expect(third.faultsFound()).toEqual([]);
    await third.leave();
    await office.open(`/admin/offerings/${small}/show`);
    await office.page.getByText('あと1席空くと案内').waitFor();
    await office.look('waiting line');
    expect(office.faultsFound()).toEqual([]);
  });

  it('offers the third the seat that one gives up, and confirms it when it is accepted', async () => {
    const first = await arrive('fujimi-2');
    await first.open('/schedule');
    await pressOn(first.page, /6月11日/);
    await first.page.getByText('参加をキャンセルする').click();
    await pressOn(first.page, '自分の参加だけをキャンセルする');
    await first.page.getByRole('heading', { name: 'この申込みはキャンセルされました' }).waitFor();
    await first.leave();
    const third = await arrive('fujimi-4');
    await third.open('/schedule');
    await third.page.getByText('返事を待っている案内').waitFor();
    await third.look('schedule');
    await pressOn(third.page, /6月11日/);
    await third.page.getByText('返事をするまで、6月11日').waitFor();
    await third.look('offer');
    await pressOn(third.page, 'この席で参加する');
    await third.page.getByRole('heading', { name: /参加が確定しています/ }).waitFor();
    expect(third.faultsFound()).toEqual([]);
    await third.leave();
  });

  it('has the terms before the dates also at the address of an offering, and tells of a date to come', async () => {
    const first = await arrive('fujimi-2');
    const { page } = first;
    await first.open(`/offerings/${small}`);
    await page.getByRole('heading', { name: '受講の条件' }).waitFor();
    expect(await page.getByText('6月11日').count()).toBe(0);
    await pressOn(page, /条件を読み、同意します/, ' ');
    await pressOn(page, /同意して日程を見る/);
    await page.getByText('10:00〜17:00').waitFor();
    await pressOn(page, 'この回のキャンセル待ちに進む');
    await pressOn(page, /日程が決まったら知らせる/);
    await page.getByText('決まったらお知らせします').waitFor();
    await pressOn(page, /知らせを取り消す/);
    await page.getByRole('button', { name: /日程が決まったら知らせる/ }).waitFor();
    await pressOn(page, /この希望で申込に進む/);
    await pressOn(page, /^申し込む/);
    await page.getByRole('heading', { name: 'キャンセル待ち 1番目です' }).waitFor();
    expect(first.faultsFound()).toEqual([]);
    await first.leave();
  });

  it('lets somebody decline the seat they are offered, which ends their application', async () => {
    await send(`/offerings/${small}/seats`, { seats: 3, reason: '席を増やした' });
    const first = await arrive('fujimi-2');
    const { page } = first;
    await first.open('/schedule');
    await pressOn(page, /6月11日/);
    await page.getByText('返事をするまで、6月11日').waitFor();
    await page.getByText('席を受けない').first().click();
    await pressOn(page, '席を受けない');
    await page.getByRole('heading', { name: '席の案内を辞退しました' }).waitFor();
    await first.look('declined');
    expect(first.faultsFound()).toEqual([]);
    await first.leave();
  });

  it('gives somebody an address that a calendar program reads, until they revoke it', async () => {
    const third = await arrive('fujimi-4');
    const { page, context } = third;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await third.open('/account');
    await pressOn(page, 'アドレスを作る');
    await pressOn(page, 'アドレスを写す');
    await page.getByText('写しました').waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const read = () => context.request.get(new URL(address).pathname);
    await third.look('calendar address');
    const [entry, ...others] = readCalendar(await (await read()).text());
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ start: `${nextFiscalYear}-06-11T01:00:00.000Z`, status: 'CONFIRMED', method: null });
    await pressOn(page, 'アドレスを無効にする');
    await page.getByText('無効にしました').waitFor();
    expect((await read()).status()).toBe(404);
    expect(third.faultsFound()).toEqual([]);
    await third.leave();
  });

  it('lets a coordinator apply for two of their people and somebody without an account; the approval is given with it', async () => {
    const coordinator = await arrive('fujimi-1');
    const { page } = coordinator;
    await coordinator.open('/admin/applications');
    await page.getByRole('link', { name: '丸山 望' }).waitFor();
    await coordinator.look('applications');
    await page.getByRole('link', { name: '職員の申込みをする' }).click();
    await page.getByRole('combobox', { name: /コース/ }).click();
    await page.getByRole('option', { name: 'CYDER 申込みのコース' }).click();
    await page.getByText(terms.ja).waitFor();
    expect(await page.getByRole('combobox', { name: /第1希望/ }).count()).toBe(0);
    await coordinator.glance('terms for staff');
    await page.getByLabel('参加する職員に条件を伝え、同意を得ています').check();
    await page.getByRole('combobox', { name: /第1希望/ }).click();
    await page.getByRole('option', { name: /十席の回/ }).click();
    for (const name of ['清水 陸', '柳沢 凛']) {
      await page.getByRole('combobox', { name: /参加する職員/ }).fill(name);
      await page.getByRole('option', { name: new RegExp(name) }).click();
    }
    await page.getByText('十席の回に2席が取れます。').waitFor();
    await pressOn(page, 'アカウントのない人を招待する');
    await page.getByLabel('招待する人 1 氏名').fill('着任 予定');
    await page.getByLabel('招待する人 1 メールアドレス').fill('chakunin@fujimi.demo.example');
    await page.getByText('十席の回に3席が取れます。').waitFor();
    await coordinator.look('for staff');
    await page.getByRole('button', { name: '申し込む' }).click();
    await page.waitForURL('**/applications/*-*');
    await page.getByRole('heading', { name: /ほか2人/ }).waitFor();
    const record = page.getByRole('complementary', { name: '申込みの記録' });
    await record.getByText('確定', { exact: true }).first().waitFor();
    await coordinator.look('application');
    await pressOn(page, '希望を加える');
    const wish = page.getByRole('dialog');
    for (const name of ['清水 陸', '柳沢 凛']) await wish.getByLabel(name).check();
    await wish.getByLabel('理由・メモ').fill('同じ係のため');
    await coordinator.look('wish for teams');
    await pressOn(page, /^加える$/);
    await record.getByRole('button', { name: /の希望を取り下げる/ }).waitFor();
    expect(coordinator.faultsFound()).toEqual([]);
    await coordinator.leave();
  });

  it('lets a coordinator appoint a deputy for approvals, and end that', async () => {
    const coordinator = await arrive('fujimi-1');
    const { page } = coordinator;
    await coordinator.open('/admin/roles');
    for (const width of [1280, 320]) await becomes(() => coordinator.hintsCutOff(width), []);
    await pressOn(page, '承認の代理を決める');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '代理にする職員' }).fill('清水 陸');
    await page.getByRole('option', { name: /清水 陸/ }).click();
    await fillInDay(page, '終了日', dayFromToday(30));
    await coordinator.glance('appoint a deputy');
    await pressOn(page, /^代理にする$/);
    await page.getByText('メールアドレスが登録されていません').waitFor();
    await giveMail('fujimi-5');
    await dialog.getByRole('button', { name: '代理にする' }).click();
    await page.getByText('清水 陸さんを代理にしました').waitFor();
    await page.getByRole('link', { name: '清水 陸' }).click();
    await pressOn(page, '役割を終える');
    await dialog.getByRole('textbox', { name: /^理由/ }).fill('担当が戻ったため');
    await coordinator.glance('end a deputy');
    await dialog.getByRole('button', { name: '役割を終える' }).click();
    await page.getByText('役割を終えました').waitFor();
    expect(coordinator.faultsFound()).toEqual([]);
    await coordinator.leave();
  });

  it('shows a bureau how many seats are left, and no name', async () => {
    const bureau = await arrive('kinki-1');
    await bureau.open('/admin/exercise-seats');
    await bureau.page.getByText('二席の回').waitFor();
    await bureau.look('seats of exercises');
    expect(await bureau.page.getByText('丸山').count()).toBe(0);
    expect(bureau.faultsFound()).toEqual([]);
    await bureau.leave();
  });

  it('lets a prefecture keep a seat for a town and give it back, and the office offer it by hand in the quiet days', async () => {
    const scarce = await openOffering('一席の回', [`${nextFiscalYear}-08-20`], { seats: 1 });
    const prefecture = await arrive('nagano-1');
    await prefecture.open('/admin/exercise-seats');
    await pressOn(prefecture.page, '市区町村のために席を確保する');
    const keeping = prefecture.page.getByRole('dialog');
    await keeping.getByRole('combobox', { name: /団体/ }).fill('富士見町');
    await prefecture.page.getByRole('option', { name: /富士見町/ }).click();
    await keeping.getByRole('combobox', { name: /コース/ }).click();
    await prefecture.page.getByRole('option', { name: 'CYDER 申込みのコース' }).click();
    await keeping.getByRole('combobox', { name: /第1希望/ }).click();
    await prefecture.page.getByRole('option', { name: /一席の回/ }).click();
    await keeping.getByLabel('受講の条件を、市区町村に伝えます').check();
    await prefecture.glance('keep a seat for a town');
    await keeping.getByRole('button', { name: '席を確保する' }).click();
    await prefecture.page.getByText('1席のうち 0席に氏名あり').waitFor();
    const first = await arrive('fujimi-2');
    await applyFor(first, 'キャンセル待ち 1番目です', { date: /希望に加える（8月20日/ });
    const id = new URL(first.page.url()).pathname.split('/').at(-1);
    await first.leave();
    await silence(scarce);
    const record = office.page.getByRole('complementary', { name: '申込みの記録' });
    await office.open(`/admin/applications/${id}`);
    await record.getByText('キャンセル待ち 1番目').first().waitFor();
    expect(await record.getByRole('button', { name: '席を案内する' }).count()).toBe(0);

    await pressOn(prefecture.page, /^席を返す/);
    await keeping.getByRole('textbox', { name: /^理由/ }).fill('参加する人が決まらなかったため');
    await prefecture.glance('give a seat back');
    await keeping.getByRole('button', { name: '席を返す' }).click();
    await prefecture.page.getByText('席を返しました').waitFor();
    expect(prefecture.faultsFound()).toEqual([]);
    await prefecture.leave();

    await office.open(`/admin/applications/${id}`);
    await record.getByRole('button', { name: '席を案内する' }).click();
    const offering = office.page.getByRole('dialog');
    await office.glance('offer a seat by hand');
    await offering.getByRole('button', { name: '席を案内する' }).click();
    await office.page.getByText('席を案内しました').waitFor();
    await record.getByText('案内中').first().waitFor();
    expect(office.faultsFound()).toEqual([]);
  });

  it('lets the office make one offering of two, and shows at once that the other does not take place', async () => {
    const { page } = office;
    await openOffering('統合先の回', [`${nextFiscalYear}-07-16`], { seats: 10 });
    await office.open(`/admin/offerings/${large}/show`);
    await pressOn(page, '別の回と一つにする');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /移す先の開催回/ }).click();
    await page.getByRole('option', { name: /統合先の回/ }).click();
    await dialog.getByRole('textbox', { name: /^理由/ }).fill('会場が使えなくなったため');
    await office.look('merge two offerings');
    await dialog.getByRole('button', { name: '一つにする' }).click();
    await page.getByText('1件の申込みを移しました').waitFor();
    await page.getByRole('main').getByText('中止', { exact: true }).first().waitFor();
    await page.getByText('10席のうち 0席が使われています').waitFor();
    expect(office.faultsFound()).toEqual([]);
  });
});
