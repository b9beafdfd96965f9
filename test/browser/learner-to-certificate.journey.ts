import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { pagesOf, qrCodeOn, textOn } from '../world/paper.ts';
import { launchChromium } from './chromium.mjs';
import { fillIn, pressOn, tabTo } from './keyboard.ts';
import { rightAnswers } from './quiz-key.ts';
import { Visitor } from './visitor.ts';

const PATIENCE_MILLIS = 120_000;

describe('A member of staff', () => {
  let browser: Browser;
  let learner: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    learner = await Visitor.arrive(browser, 'learner');
  });
  afterAll(() => browser.close());

  it('signs in for the first time with the code of a slip, accepts the texts and chooses a password', async () => {
    const { page } = learner;
    const coordinator = await Visitor.arrive(browser, 'coordinator');
    await coordinator.signInAs('takizawa-1');
    const code = await coordinator.slipFor('takizawa-2');
    await learner.open('/sign-in/slip');
    await page.getByRole('heading', { level: 1, name: '用紙で始める' }).waitFor();
    await fillIn(page, 'サインインID', 'takizawa-2');
    await fillIn(page, '確認コード', code);
    await pressOn(page, 'コードで始める');
    await page.getByRole('heading', { level: 1, name: 'はじめの手続き' }).waitFor();
    await learner.look('terms');
    await pressOn(page, /同意します$/, ' ');
    await pressOn(page, /同意します$/, ' ');
    await pressOn(page, '同意して進む');
    await page.getByRole('button', { name: 'おまかせで作る' }).waitFor();
    await pressOn(page, 'おまかせで作る');
    await page.getByText('作りました').waitFor();
    await learner.look('password');
    await pressOn(page, 'このパスワードにする');
    await page.getByRole('heading', { name: '次にすること' }).waitFor();
    expect([...learner.faultsFound(), ...coordinator.faultsFound()]).toEqual([]);
  });

  it('reads the lessons one after the other, and is told that the course is completed', async () => {
    const { page } = learner;
    await learner.open('/');
    await learner.look('home');
    await pressOn(page, '第1章から始める');
    await page.getByRole('button', { name: '終えて第2章へ' }).waitFor();
    await learner.look('lesson');
    await pressOn(page, '終えて第2章へ');
    await page.getByRole('button', { name: '終えて第3章へ' }).waitFor();
    await learner.open('/');
    await learner.keep('learner-home');
    await pressOn(page, '続きから再開する');
    await page.getByRole('button', { name: '終えて第3章へ' }).waitFor();
    while (page.url().includes('/lessons/')) {
      const before = page.url();
      await pressOn(page, /^(終えて第|読み終えて)/);
      await page.waitForURL((url) => url.href !== before);
    }
    await page.getByText('修了しました').first().waitFor();
    await learner.look('course completed');
    expect(learner.faultsFound()).toEqual([]);
  });

  it('takes the quiz by keyboard alone, and sees the points and full marks at once', async () => {
    const { page } = learner;
    await learner.open('/');
    await pressOn(page, '確認テストを受ける');
    await page.getByRole('heading', { level: 1, name: '確認テスト' }).waitFor();
    await pressOn(page, '受け始める');
    await page.getByRole('heading', { level: 1, name: /^問1/ }).waitFor();
    await learner.look('question');
    const count = Number(/\d+/.exec((await page.locator('h1 .of').textContent()) ?? '')?.[0]);
    for (let number = 1; number <= count; number++) {
      await page.getByRole('heading', { level: 1, name: new RegExp(`^問${number}\\b`) }).waitFor();
      await answerByKeyboard();
      await pressOn(page, number === count ? '見直しと提出へ' : '次の問題へ');
    }
    await page.getByText('すべての問題に解答しました').first().waitFor();
    await learner.look('before submission');
    await pressOn(page, '提出する');
    await page.getByRole('heading', { level: 1, name: /満点です/ }).waitFor();
    await learner.look('full marks');
    expect(learner.faultsFound()).toEqual([]);
  });

  async function answerByKeyboard(): Promise<void> {
    const { page } = learner;
    const { isMultiple, texts } = rightAnswers((await page.locator('legend').textContent()) ?? '');
    const options = await page.locator('.option .t > span:last-child').allTextContents();
    if (isMultiple) {
      for (const [i, option] of options.entries())
        if (texts.includes(option.trim())) await pressOn(page, new RegExp(`^.${escape(options[i] ?? '')}`), ' ');
      return;
    }
    const wanted = options.findIndex((option) => texts.includes(option.trim()));
    await tabTo(page, new RegExp(`^.(${options.map(escape).join('|')})`));
    if (wanted === 0) await page.keyboard.press(' ');
    for (let step = 0; step < wanted; step++) await page.keyboard.press('ArrowDown');
  }

  it('downloads the certificate; who scans its QR code sees, without signing in, that it is valid', async () => {
    await waitForCertificates();
    await learner.look('certificates');
    const pass = await download(/^PDF（合格証/);
    expect(await textOn(pass)).toContain('合格証');
    const scanned = (await qrCodeOn(pass)) ?? '';
    await pressOn(learner.page, '確認用のリンク');
    expect((await learner.page.locator('.url').first().textContent())?.trim()).toBe(scanned);
    expect(Buffer.from((await download(/^画像（/)).slice(1, 4)).toString()).toBe('PNG');
    const stranger = await Visitor.arrive(browser, 'verification');
    await stranger.open(scanned);
    await stranger.look('valid');
    expect(await stranger.page.textContent('main')).toContain('有効');
    expect(await stranger.page.textContent('main')).not.toContain('青木');
    expect([...learner.faultsFound(), ...stranger.faultsFound()]).toEqual([]);
  });

  it('finds the course, the account and the home page as they are afterwards, and signs out', async () => {
    const { page } = learner;
    await learner.open('/');
    await learner.look('home afterwards');
    await learner.open('/account');
    await page.getByRole('heading', { level: 1, name: '所属とパスワード' }).waitFor();
    await learner.look('account');
    await pressOn(page, /メニュー$/);
    await pressOn(page, /^サインアウト$/);
    await page.getByRole('heading', { level: 1, name: 'サインアウトしました' }).waitFor();
    await learner.open('/certificates');
    await page.waitForURL('**/sign-in?**');
    expect(learner.faultsFound()).toEqual([]);
  });

  it('has a coordinator who prints the certificates of the town as one PDF', async () => {
    const coordinator = await Visitor.arrive(browser, 'certificates');
    const { page } = coordinator;
    await coordinator.signInAs('takizawa-1');
    await coordinator.open('/admin/awards');
    await page.getByRole('link', { name: '青木 明' }).first().waitFor();
    await coordinator.look('of the town');
    await tabTo(page, '一覧の証明書を印刷');
    const waiting = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const printed = new Uint8Array(readFileSync(await (await waiting).path()));
    expect(await pagesOf(printed)).toBe(2);
    expect(await textOn(printed)).toMatch(/受講証明書.*合格証|合格証.*受講証明書/);
    await pressOn(page, /^青木 明/);
    await page.getByRole('heading', { level: 2, name: '青木 明' }).waitFor();
    await coordinator.look('one award');
    expect(coordinator.faultsFound()).toEqual([]);
  });

  /** Awards are made by the worker, after the fact. */
  async function waitForCertificates(): Promise<void> {
    for (const until = Date.now() + PATIENCE_MILLIS; Date.now() < until; ) {
      await learner.open('/certificates');
      if ((await learner.page.getByRole('rowheader', { name: 'オープンバッジ' }).count()) > 0) return;
    }
    throw new Error('No certificate came');
  }

  async function download(name: RegExp): Promise<Uint8Array> {
    await tabTo(learner.page, name);
    const waiting = learner.page.waitForEvent('download');
    await learner.page.keyboard.press('Enter');
    return new Uint8Array(readFileSync(await (await waiting).path()));
  }
});

const escape = (text: string) => text.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
