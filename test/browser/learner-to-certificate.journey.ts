import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.mjs';
import { pressOn, tabTo } from './keyboard.ts';
import { rightAnswers } from './quiz-key.ts';
import { Visitor, wordsOf } from './visitor.ts';

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
    await learner.open('/');
    await page.getByRole('heading', { level: 1, name: 'サインイン' }).waitFor();
    await learner.look('sign-in');
    const slip = page.locator('section.first');
    await slip.getByLabel('サインインID').fill('takizawa-2');
    await slip.getByLabel('確認コード').fill(code);
    await page.getByRole('button', { name: 'コードで始める' }).click();
    await page.getByRole('heading', { level: 1, name: 'はじめの手続き' }).waitFor();
    await learner.look('terms');
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('button', { name: '同意して進む' }).click();
    await page.getByRole('button', { name: 'おまかせで作る' }).click();
    await page.getByText('作りました').waitFor();
    await learner.look('password');
    await page.getByRole('button', { name: 'このパスワードにする' }).click();
    await page.getByRole('heading', { name: '次にすること' }).waitFor();
    expect([...learner.faultsFound(), ...coordinator.faultsFound()]).toEqual([]);
  });

  it('reads the lessons one after the other, and is told that the course is completed', async () => {
    const { page } = learner;
    await learner.open('/');
    await learner.look('home');
    await page.getByRole('link', { name: '第1章から始める' }).click();
    await page.getByRole('button', { name: '終えて第2章へ' }).waitFor();
    await learner.look('lesson');
    await page.getByRole('button', { name: '終えて第2章へ' }).click();
    await page.getByRole('button', { name: '終えて第3章へ' }).waitFor();
    await learner.open('/');
    await learner.keep('learner-home');
    await page.getByRole('link', { name: '続きから再開する' }).click();
    await page.getByRole('button', { name: '終えて第3章へ' }).waitFor();
    while (page.url().includes('/lessons/')) {
      const before = page.url();
      await page.getByRole('button', { name: /^(終えて第|読み終えて)/ }).click();
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

  it('downloads the certificates and the badge, and anybody can verify them', async () => {
    const { page } = learner;
    await waitForCertificates();
    await learner.look('certificates');
    const pass = await download(/^合格証/);
    expect((await wordsOf(pass)).replaceAll(' ', '')).toContain('合格証');
    const link = await page.locator('.url').first().textContent();
    const stranger = await Visitor.arrive(browser, 'verification');
    await stranger.open(new URL((link ?? '').trim()).pathname);
    await stranger.look('valid');
    expect(await stranger.page.textContent('main')).toContain('有効');
    expect(await stranger.page.textContent('main')).not.toContain('青木');
    expect([...learner.faultsFound(), ...stranger.faultsFound()]).toEqual([]);
  });

  /** Awards are made by the worker, after the fact. */
  async function waitForCertificates(): Promise<void> {
    for (let tries = 0; tries < 50; tries++) {
      await learner.open('/certificates');
      if ((await learner.page.getByRole('rowheader', { name: 'オープンバッジ' }).count()) > 0) return;
    }
    throw new Error('No certificate came');
  }

  async function download(name: RegExp): Promise<Uint8Array> {
    const waiting = learner.page.waitForEvent('download');
    await learner.page.getByRole('row', { name }).getByRole('button').first().click();
    return new Uint8Array(readFileSync(await (await waiting).path()));
  }
});

const escape = (text: string) => text.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
