import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.mjs';
import { Visitor } from './visitor.ts';

interface Roster {
  readonly session: { readonly id: string };
  readonly people: {
    enrollmentId: string;
    learnerName: string;
    marks: { halfDay: string; mark: string; source: string }[];
  }[];
}

/** Long enough for a page to open before a code is over. */
const FRESH_MILLIS = 11_000;
const isOfTheLine = (fault: string) => fault.includes('ERR_INTERNET_DISCONNECTED');

describe('An instructor calls the roll', () => {
  let browser: Browser;
  let teacher: Visitor;
  let session: string;

  beforeAll(async () => {
    browser = await launchChromium();
    teacher = await Visitor.arrive(browser, 'roll-call');
    await teacher.signInAs('teacher-1');
  });
  afterAll(() => browser.close());

  const asked = async (path: string) => (await teacher.context.request.get(`/api${path}`)).json();
  const roster = (): Promise<Roster> => asked(`/teaching/sessions/${session}`);
  const morningOf = async (name: string) => {
    const { people } = await roster();
    return people.find(({ learnerName }) => learnerName === name)?.marks.find(({ halfDay }) => halfDay === 'am');
  };
  const row = (name: string) => teacher.page.getByRole('listitem').filter({ hasText: name });

  it('begins with a date that the office may still move, having seen whom that concerns', async () => {
    const office = await Visitor.arrive(browser, 'sessions');
    await office.signInAs('office-1');
    const { items } = await (await office.context.request.get('/api/teaching/sessions')).json();
    const { offeringId } = items.find((one: { offeringName: string }) => one.offeringName === 'Aコース 北の会場');
    await office.open(`/admin/offerings/${offeringId}/show`);
    await office.page.getByRole('heading', { name: '開催日' }).waitFor();
    await office.look('of an offering');
    await office.page.getByRole('button', { name: '日程を変更する' }).click();
    await office.page.getByText('参加が確定している3人（1団体）に影響します').waitFor();
    await office.look('moving a session');
    await office.page.getByRole('button', { name: 'やめる' }).click();
    expect(office.faultsFound()).toEqual([]);
    await office.leave();
  });

  it('finds today’s session, and the roster behind it', async () => {
    const { page } = teacher;
    await teacher.open('/admin/');
    await page.getByRole('link', { name: 'Aコース 北の会場' }).waitFor();
    await teacher.look('sessions of today');
    await teacher.open('/admin/teaching');
    await teacher.look('all sessions');
    await page.getByRole('link', { name: 'Aコース 北の会場' }).click();
    await page.getByText('秋山 一').waitFor();
    session = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await teacher.look('roster');
    expect(teacher.faultsFound()).toEqual([]);
  });

  it('shows a code, with which a learner checks in', async () => {
    await teacher.open(`/admin/teaching/${session}/check-in-code?half=am`);
    await teacher.page.getByAltText(/受付のQRコード/).waitFor();
    await teacher.look('code');
    const learner = await Visitor.arrive(browser, 'check-in');
    await learner.signInAs('iida-1');
    let shown = await asked(`/teaching/sessions/${session}/check-in-code?halfDay=am`);
    while (shown.changesInMillis < FRESH_MILLIS) {
      await learner.page.waitForTimeout(shown.changesInMillis);
      shown = await asked(`/teaching/sessions/${session}/check-in-code?halfDay=am`);
    }
    const { pathname, search } = new URL(shown.address);
    await learner.open(pathname + search);
    await learner.page.getByRole('button', { name: '出席を届ける' }).waitFor();
    await learner.look('before');
    await learner.page.getByRole('button', { name: '出席を届ける' }).click();
    await learner.page.getByText('受付が済みました').waitFor();
    await learner.look('after');
    expect(learner.faultsFound()).toEqual([]);
    expect(await morningOf('秋山 一')).toMatchObject({ mark: 'full', source: 'self' });
    await learner.open(`/check-in/${session}?half=am&code=of-a-photograph`);
    await learner.page.getByText('会場の画面のQRコードを読み取ってください').waitFor();
    await learner.look('refused');
    expect(learner.faultsFound()).toEqual([]);
    await learner.leave();
    expect(teacher.faultsFound()).toEqual([]);
  });

  it('says on the device what to do where nobody has signed in, or no session is named', async () => {
    const visitor = await Visitor.arrive(browser, 'roll-call unknown');
    const { page } = visitor;
    await visitor.open(`/admin/roll-call.html?session=${session}`);
    await page.getByText('出欠をとるには、サインインしてください').waitFor();
    expect(await page.getByText('未送信').count()).toBe(0);
    await visitor.look('signed out');
    await page.getByRole('link', { name: 'サインインする' }).click();
    await page.waitForURL('**/sign-in?then=*');
    expect(visitor.faultsFound()).toEqual([]);
    await visitor.signInAs('teacher-1');
    await visitor.open('/admin/roll-call.html');
    await page.getByText('開催日が選ばれていません').waitFor();
    await visitor.look('no session');
    await page.getByRole('link', { name: 'サインインして開催日を選ぶ' }).click();
    await page.getByRole('link', { name: 'Aコース 北の会場' }).waitFor();
    expect(visitor.faultsFound()).toEqual([]);
    await visitor.leave();
  });

  it('goes on where there is no line, also when the page is opened anew', async () => {
    const { page, context } = teacher;
    await teacher.open(`/admin/roll-call.html?session=${session}`);
    await page.getByText('準備ができました').waitFor();
    await page.getByRole('radio', { name: '午前' }).check();
    await teacher.look('device');
    await context.setOffline(true);
    await row('石田 二葉').getByRole('radio', { name: '欠席' }).check();
    await row('上田 三郎').getByRole('radio', { name: '出席' }).check();
    await page.getByText('未送信 2件').waitFor();
    await page.reload();
    await page.getByText('未送信 2件').waitFor();
    expect(await row('石田 二葉').getByRole('radio', { name: '欠席' }).isChecked()).toBe(true);
    await teacher.look('device without a line');
    expect(teacher.faultsFound().filter((fault) => !isOfTheLine(fault))).toEqual([]);
  });

  it('uploads when the line is back, and decides where another was first', async () => {
    const { page, context } = teacher;
    const office = await Visitor.arrive(browser, 'roll-call office');
    await office.signInAs('office-1');
    const { people } = await (await office.context.request.get(`/api/teaching/sessions/${session}`)).json();
    const { enrollmentId } = people.find((one: { learnerName: string }) => one.learnerName === '石田 二葉');
    const mark = { nonce: randomUUID(), enrollmentId, halfDay: 'am', mark: 'full', seenVersion: 0 };
    await office.context.request.post(`/api/teaching/sessions/${session}/attendance`, {
      data: { source: 'staff', marks: [mark] },
      headers: { 'idempotency-key': randomUUID() },
    });
    await office.leave();
    await context.setOffline(false);
    await page.getByText('ほかの記録と違うもの 1件').waitFor({ timeout: 60_000 });
    await teacher.look('conflict');
    expect(await morningOf('上田 三郎')).toMatchObject({ mark: 'full', source: 'device' });
    await page.getByRole('button', { name: 'この端末の内容に直す' }).click();
    await page.getByLabel(/直す理由/).fill('席にいなかった');
    await page.getByRole('button', { name: '直す', exact: true }).click();
    await page.getByText('すべて送信済みです').waitFor({ timeout: 60_000 });
    expect(await morningOf('石田 二葉')).toMatchObject({ mark: 'absent', source: 'device' });
    await page.getByRole('button', { name: 'この端末から名簿を消す' }).click();
    await page.getByText('秋山 一').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('roll-call')))).toEqual(
      [],
    );
    expect(teacher.faultsFound().filter((fault) => !isOfTheLine(fault))).toEqual([]);
  });

  it('types results down the columns, and hands out stickers to all who came', async () => {
    const { page } = teacher;
    await atTables();
    await teacher.open(`/admin/teaching/${session}`);
    await page.getByRole('textbox', { name: 'メモ' }).fill('会場の時計が5分遅れている');
    await page.getByRole('button', { name: 'メモを書く' }).click();
    await row('会場の時計が5分遅れている').getByText('講師 学').waitFor();
    await page.getByRole('link', { name: '結果・シール' }).click();
    await page.getByText('欠席のため、結果はありません').waitFor();
    await page.getByLabel('秋山 一の点').fill('８２．５');
    await page.keyboard.press('Enter');
    await page.keyboard.type('75');
    expect(await page.getByLabel('上田 三郎の点').inputValue()).toBe('75');
    await page.getByLabel('秋山 一の講評').fill('連絡の順番を落ち着いて決めました');
    await page.getByLabel('1班の点').fill('101');
    await page.getByText('0〜100（小数第1位まで）').waitFor();
    await page.getByLabel('1班の点').fill('90');
    await page.getByText('まだ保存していない入力：3件').waitFor();
    await teacher.look('typing results');
    const warned = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.dismiss();
      return dialog.message();
    });
    await page.getByRole('main').getByRole('link', { name: '開催日と出欠' }).click();
    expect(await warned).toContain('保存していない変更があります');
    expect(await page.getByLabel('秋山 一の点').inputValue()).toBe('８２．５');
    await page.getByLabel('1班の点').focus();
    await page.keyboard.press('Control+Enter');
    await page.getByText('入力はすべて保存されています').waitFor();
    await page.getByRole('button', { name: '出席した残りの2人も配布済みにする' }).click();
    await page.getByText('シール配布済み 2枚（出席 2人）').waitFor();
    await page.getByRole('checkbox', { name: '上田 三郎さんに記念シールを渡した' }).click();
    await page.getByText('シール配布済み 1枚（出席 2人）').waitFor();
    expect(teacher.faultsFound().filter((fault) => !isOfTheLine(fault))).toEqual([]);
  });

  it('loses nothing where another saved first, and releases to each person their own', async () => {
    const { page } = teacher;
    await page.getByLabel('上田 三郎の講評').fill('記録係をよく務めました');
    const { version, mostPoints, people } = await asked(`/teaching/sessions/${session}/results`);
    const { enrollmentId, points } = people.find((one: { learnerName: string }) => one.learnerName === '上田 三郎');
    const other = { enrollmentId, points, comment: 'ほかの講師の講評', seenVersion: 1 };
    await sent('results', { version, mostPoints, people: [other], teams: [] });
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('1件の結果が、先にほかで保存されていました').waitFor();
    await page.getByText('ほかの人が先に保存しました：75　ほかの講師の講評').waitFor();
    await teacher.look('overtaken');
    await page.getByRole('button', { name: '自分の入力を残す' }).click();
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('入力はすべて保存されています').waitFor();
    await page.getByRole('button', { name: '結果を公開する' }).click();
    await page.getByText('2人が、自分の結果と、自分の班の結果を見られるようになります').waitFor();
    await teacher.look('releasing');
    await page.getByRole('button', { name: '公開する', exact: true }).click();
    await page.getByText(/に公開しました。直して保存すると/).waitFor();
    expect(teacher.faultsFound().filter((fault) => !isOfTheLine(fault))).toEqual([]);
    const learner = await Visitor.arrive(browser, 'own result');
    await learner.signInAs('iida-1');
    await learner.open('/');
    await learner.page.getByRole('link', { name: '今年度のシナリオ' }).click();
    await learner.page.getByText('82.5点').waitFor();
    await learner.page.getByText('受講の記念シール').waitFor();
    await learner.look('own result');
    const shown = await learner.page.getByRole('main').innerText();
    expect([shown.includes('連絡の順番を落ち着いて'), shown.includes('記録係'), shown.includes('上田')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(learner.faultsFound()).toEqual([]);
    await learner.leave();
  });

  const sent = (path: string, data: object) =>
    teacher.context.request.post(`/api/teaching/sessions/${session}/${path}`, {
      data,
      headers: { 'idempotency-key': randomUUID() },
    });
  /** The teams of an earlier story, or new ones. */
  async function atTables() {
    const { version, teams } = await asked(`/teaching/sessions/${session}/teams`);
    const rules = { smallest: 1, largest: 3, companionsTogether: false };
    if (teams.length === 0) await sent('teams', { version, ...rules });
  }

  it('does not sign out over marks that were not sent, and leaves no name on the device when it does', async () => {
    const { page } = teacher;
    const keptHere = () =>
      page.evaluate(() => Object.entries({ ...localStorage }).filter(([name]) => name.includes('kept')));
    await teacher.open(`/admin/roll-call.html?session=${session}`);
    await page.getByText('準備ができました').waitFor();
    await page.route('**/attendance', (route) => route.abort());
    await page.getByRole('radio', { name: '午後' }).check();
    await row('上田 三郎').getByRole('radio', { name: '出席' }).check();
    await page.getByText('未送信 1件').waitFor();
    await teacher.open('/sign-out');
    await page.getByRole('heading', { name: '送っていない記録が1件あります' }).waitFor();
    await teacher.look('not sent');
    await page.unroute('**/attendance');
    await page.getByRole('link', { name: /Aコース 北の会場の画面を開いて1件を送る/ }).click();
    await page.getByText('すべて送信済みです').waitFor();
    expect(JSON.stringify(await keptHere())).toContain('上田');
    await teacher.open('/sign-out');
    await page.getByRole('heading', { name: 'サインアウトしました' }).waitFor();
    expect(await keptHere()).toEqual([]);
    expect(teacher.faultsFound().filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
  });
});
