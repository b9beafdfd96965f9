import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { launchChromium } from './chromium.mjs';
import { fillIn, fillInDay, pressOn, tabTo } from './keyboard.ts';
import { dayFromToday, Visitor } from './visitor.ts';

const list = `職員番号,氏名,カナ,部署,メール
00701,寺田 明,テラダ アキラ,総務課,terada@town.demo.example
00702,富永 花子,トミナガ ハナコ,福祉課,
00703,,シモダ ススム,建設課,shimoda＠town.demo.example
`;

const DAY_MILLIS = 86_400_000;
const A_MOMENT_MILLIS = 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MILLIS).toISOString().slice(0, 10);

describe('The coordinator', () => {
  let browser: Browser;
  let coordinator: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    coordinator = await Visitor.arrive(browser, 'coordinator');
    await coordinator.signInAs('oji-1');
  });
  afterAll(() => browser.close());

  it('sees today what waits, each with its action', async () => {
    await coordinator.open('/admin/');
    await coordinator.page.getByText('メールアドレスのない職員').waitFor();
    await coordinator.look('today');
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('imports the staff list in five steps by keyboard alone, and everybody is enrolled', async () => {
    const { page } = coordinator;
    await coordinator.open('/admin/staff-imports');
    await coordinator.look('staff imports');
    await tabTo(page, /^ファイルを選ぶ$/);
    const choosing = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await choosing).setFiles({ name: '名簿.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.getByRole('button', { name: '内容の確認へ' }).waitFor();
    await coordinator.look('import columns');
    await pressOn(page, /はじめの一歩編/, ' ');
    await pressOn(page, '内容の確認へ');
    await page.getByText('まだ何も登録していません').waitFor();
    await coordinator.look('import check');
    await coordinator.keep('staff-import');
    await pressOn(page, /^登録しない$/);
    await pressOn(page, '登録の準備へ');
    await page.getByRole('button', { name: '2人を登録する' }).waitFor();
    await coordinator.look('import register');
    await pressOn(page, '2人を登録する');
    await page
      .getByText(/登録しました/)
      .first()
      .waitFor();
    await coordinator.look('import result');
    await page.getByRole('link', { name: 'この名簿の人を見る' }).click();
    await page.getByText('1つの名簿の人だけを表示しています').waitFor();
    await page.getByRole('link', { name: '富永 花子' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(2);
    await coordinator.look('people of the import');
    await page.getByRole('button', { name: '全員を表示する' }).click();
    await page.getByText('1つの名簿の人だけを表示しています').waitFor({ state: 'hidden' });
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('goes from the result straight to the invitations', async () => {
    const { page } = coordinator;
    await coordinator.open('/admin/staff-imports');
    await page.getByRole('link', { name: '名簿.csv' }).first().click();
    await page.getByRole('link', { name: '案内を送る画面へ' }).click();
    await page.getByRole('dialog', { name: '受講の案内を送る' }).getByRole('button', { name: 'やめる' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(page.url()).not.toContain('tell=');
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('sends the invitations by a second button, after seeing who gets mail and who paper', async () => {
    const { page } = coordinator;
    await coordinator.open('/admin/enrollments');
    await page.getByRole('link', { name: '寺田 明' }).first().waitFor();
    expect(coordinator.mails().filter(({ to }) => to.includes('terada@'))).toEqual([]);
    await page.getByRole('button', { name: '案内を送る' }).click();
    await page.getByRole('button', { name: '1人に送る' }).waitFor();
    await coordinator.look('invitation');
    await page.getByRole('button', { name: '1人に送る' }).click();
    await page.getByText('1人に送ります').waitFor();
    const mail = await coordinator.mailTo('terada@town.demo.example');
    const links = mail.match(/http[!-~]+/g) ?? [];
    expect(links).toHaveLength(3);
    for (const [at, title] of ['メールのリンクでサインイン', '利用規約', '個人情報の取扱い'].entries()) {
      await coordinator.open(links[at] ?? '');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('sees who has not started, and one person with what can be done for them', async () => {
    const { page } = coordinator;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await coordinator.open('/admin/enrollments');
    await page.getByRole('link', { name: '寺田 明' }).first().waitFor();
    expect(asked.filter((url) => /\/offerings\/[^/]+\/enrollments\?/.test(url))).toHaveLength(1);
    const tabs = page.getByRole('group', { name: '状態でしぼる' });
    await tabs.getByRole('button', { name: /^未開始 ?\d+$/ }).waitFor();
    await coordinator.look('enrollments');
    await pressOn(page, /^寺田 明(?!を選ぶ)/);
    await page.getByRole('button', { name: '期間を延ばす' }).waitFor();
    await coordinator.look('enrollment');
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('gives that person more time with a reason, which the history keeps', async () => {
    const { page } = coordinator;
    await pressOn(page, '期間を延ばす');
    await page.getByRole('dialog').waitFor();
    await fillInDay(page, '新しい受講期限', dayFromToday(75));
    await fillIn(page, /^理由/, '療養休暇のため');
    await coordinator.look('extend');
    await pressOn(page, /^延ばす$/);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('療養休暇のため').first().waitFor();
    await coordinator.look('extended');
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('extends several people at once, seeing first whom it concerns', async () => {
    const { page } = coordinator;
    await coordinator.open('/admin/enrollments');
    for (const name of ['寺田 明', '富永 花子']) await page.getByRole('checkbox', { name: new RegExp(name) }).check();
    await page.getByRole('button', { name: '期間を延ばす' }).click();
    const dialog = page.getByRole('dialog', { name: '選んだ2人の受講期間を延ばす' });
    await dialog.getByLabel('新しい受講期限').fill(inDays(200));
    await dialog.getByLabel('理由').fill('異動の時期に重なったため');
    await dialog.getByText(/^2人の受講期限が/).waitFor();
    await coordinator.look('extending several');
    await dialog.getByRole('button', { name: '2人の期間を延ばす' }).click();
    await page.getByText(/^2人の受講期限を.+にしました$/).waitFor();
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('reminds those who have not finished, after seeing how many and the very text', async () => {
    const { page } = coordinator;
    await coordinator.open('/admin/enrollments');
    await pressOn(page, 'リマインドを送る');
    await page.getByRole('button', { name: '1人に送る' }).waitFor();
    await pressOn(page, '送る文面を見る');
    await page.getByText('寺田 明').first().waitFor();
    await coordinator.look('reminder');
    await pressOn(page, '1人に送る');
    await page.getByText('1人に送ります').waitFor();
    await pressOn(page, 'リマインドを送る');
    await page.getByRole('button', { name: '0人に送る' }).waitFor();
    await page.keyboard.press('Escape');
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('takes away who has and who has not completed, by department, for Excel', async () => {
    const { page } = coordinator;
    await coordinator.open('/admin/enrollments');
    await pressOn(page, '書き出す');
    await page.getByRole('dialog').waitFor();
    await coordinator.look('export');
    await tabTo(page, /^書き出す$/);
    const waiting = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const departments = await readSheet(await (await waiting).path());
    expect(departments.flat().map(String)).toEqual(expect.arrayContaining(['総務課', '福祉課']));
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('looks after members and prints their slips', async () => {
    await coordinator.open('/admin/members');
    await coordinator.page.getByText('富永 花子').first().waitFor();
    await coordinator.look('members');
    expect(await coordinator.slipFor('294250-00702')).toMatch(/^[0-9A-Z-]{10,}$/);
    await pressOn(coordinator.page, /^富永 花子(?!を選ぶ)/);
    await coordinator.page.getByRole('button', { name: '用紙を印刷' }).first().waitFor();
    await coordinator.look('one member');
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('adds one person who is not on the list, and enrolls members by hand', async () => {
    const { page } = coordinator;
    await coordinator.open('/admin/members');
    await page.getByRole('button', { name: '職員を追加' }).click();
    await page.getByRole('textbox', { name: '職員番号' }).fill('00799');
    await page.getByRole('textbox', { name: '氏名' }).fill('途中 入也');
    await coordinator.look('add a member');
    await page.getByRole('button', { name: '登録する' }).click();
    await page.getByRole('heading', { name: '途中 入也' }).waitFor();
    const found = encodeURIComponent(JSON.stringify({ q: '途中' }));
    await coordinator.open(`/admin/members?filter=${found}`);
    await page.getByRole('checkbox', { name: /途中 入也/ }).check();
    await page.getByRole('button', { name: '受講に登録' }).click();
    await page.getByRole('combobox', { name: '受講する期' }).click();
    await page.getByRole('option', { name: /はじめの一歩編/ }).click();
    await coordinator.look('enroll members');
    await page.getByRole('dialog').getByRole('button', { name: '受講に登録' }).click();
    await page.getByText('1人を受講に登録しました').waitFor();
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('asks for somebody who moved here, who confirms in their own browser and keeps their account', async () => {
    const { page } = coordinator;
    await coordinator.open('/admin/members');
    await page.getByRole('button', { name: '移ってきた方を加える' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^サインインID/).fill('fujimi-6');
    await dialog.getByLabel('部署').fill('会計課');
    await coordinator.look('ask for an arrival');
    await dialog.getByRole('button', { name: '確認を頼む' }).click();
    await page.getByText('ご本人に確認を送りました').waitFor();
    const mover = await Visitor.arrive(browser, 'mover');
    await mover.signInAs('fujimi-6');
    await mover.open('/');
    await mover.page.getByRole('heading', { name: /王寺町.*が、あなたを職員として加えようとしています/ }).waitFor();
    await mover.look('arrival');
    await pressOn(mover.page, /富士見町.*は、退職・異動しました/, ' ');
    await pressOn(mover.page, /の職員になる$/);
    await mover.page.getByText(/王寺町.*の職員になりました$/).waitFor();
    expect(mover.faultsFound()).toEqual([]);
    await coordinator.open(`/admin/members?filter=${encodeURIComponent(JSON.stringify({ q: 'fujimi-6' }))}`);
    await page.getByRole('row').filter({ hasText: '会計課' }).first().waitFor();
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('finds a person from anywhere, by keyboard alone', async () => {
    const { page } = coordinator;
    await coordinator.open('/admin/awards');
    await page.keyboard.press('Control+k');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const searches = () => asked.filter((url) => url.includes('/api/members?'));
    const words = page.getByRole('combobox', { name: '探す言葉' });
    await words.waitFor();
    // However slow the machine is, no moment passes between the letters.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + A_MOMENT_MILLIS);
    await words.pressSequentially('00702');
    expect(searches()).toEqual([]);
    await page.clock.runFor(A_MOMENT_MILLIS);
    await page.clock.resume();
    await page.getByRole('option', { name: /富永 花子/ }).waitFor();
    expect(searches()).toHaveLength(1);
    await coordinator.look('search');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/admin/members/*');
    await page.getByRole('heading', { name: '富永 花子' }).waitFor();
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('sees the certificates of the organization', async () => {
    await coordinator.open('/admin/awards');
    await coordinator.page.getByRole('heading', { level: 1 }).waitFor();
    await coordinator.look('awards');
    expect(coordinator.faultsFound()).toEqual([]);
  });

  it('is shown what handing the role over would do', async () => {
    const { page } = coordinator;
    await coordinator.open('/admin/roles');
    await pressOn(page, /^田中 一郎/);
    await pressOn(page, '後任に引き継ぐ');
    await page.getByRole('dialog').waitFor();
    await coordinator.look('hand over');
    await page.keyboard.press('Escape');
    expect(coordinator.faultsFound()).toEqual([]);
  });
});
