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
});
