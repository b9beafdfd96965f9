import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { becomes } from './becomes.ts';
import { launchChromium } from './chromium.mjs';
import { pressOn, tabTo } from './keyboard.ts';
import { Visitor, wordsOf } from './visitor.ts';

describe('An instructor prepares the tables of an exercise', () => {
  let browser: Browser;
  let teacher: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    teacher = await Visitor.arrive(browser, 'teams');
    await teacher.signInAs('teacher-1');
  });
  afterAll(() => browser.close());

  const team = (number: number) => teacher.page.getByRole('region', { name: new RegExp(`^${number}班`) });
  const sizeOf = (number: number) => team(number).getByRole('listitem').count();
  const sizes = async () => [await sizeOf(1), await sizeOf(2)];

  it('finds the teams from the session, and has them formed by rule', async () => {
    const { page } = teacher;
    await teacher.open('/admin/teaching');
    await page.getByRole('link', { name: 'Aコース 北の会場' }).click();
    await page.getByRole('link', { name: '班を見る' }).click();
    await page.getByRole('heading', { name: '班のない人' }).waitFor();
    await pressOn(page, /^班を作る$/);
    await page.getByRole('dialog').waitFor();
    await page.getByLabel('1班の最少人数').fill('1');
    await page.getByLabel('1班の最多人数').fill('2');
    await teacher.look('forming');
    await page.getByRole('button', { name: '作る', exact: true }).click();
    await team(2).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await becomes(sizes, [2, 1]);
    await page.getByText(/班を作りました/).waitFor({ state: 'hidden' });
    await teacher.look('board');
    expect(teacher.faultsFound()).toEqual([]);
  });

  it('moves somebody with the arrow keys and another by the menu, without a mouse', async () => {
    const { page } = teacher;
    await teacher.open(new URL(page.url()).pathname);
    await team(2).waitFor();
    await tabTo(page, /さんを動かす$/);
    await page.keyboard.press('ArrowRight');
    await page.getByText(/さんを2班へ動かしました/).waitFor();
    await team(2).getByRole('listitem').nth(1).waitFor();
    await becomes(sizes, [1, 2]);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await becomes(focused, expect.stringMatching(/さんを動かす$/));
    await page.keyboard.press('ArrowLeft');
    await page.getByText(/さんを1班へ動かしました/).waitFor();
    await team(1).getByRole('listitem').nth(1).waitFor();
    await page.keyboard.press('ArrowRight');
    await team(2).getByRole('listitem').nth(1).waitFor();
    await teacher.open(new URL(page.url()).pathname);
    await team(1).waitFor();
    await pressOn(page, /^2班を固定する$/);
    await team(2).getByText('固定を外す').waitFor();
    await teacher.open(new URL(page.url()).pathname);
    await team(1).waitFor();
    await pressOn(page, /さんを動かす$/);
    await page.getByRole('menuitem', { name: '班から外す' }).waitFor();
    await teacher.glance('where to');
    await page.getByRole('menuitem', { name: '班から外す' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/さんを班から外しました/).waitFor();
    expect(teacher.faultsFound()).toEqual([]);
  });

  it('drags somebody into a team with the mouse, and swaps two by the menu', async () => {
    const { page } = teacher;
    const left = page.getByRole('region', { name: /^班のない人/ }).getByRole('listitem');
    await becomes(() => left.count(), 1);
    await left.dragTo(team(1));
    await page.getByText(/さんを1班へ動かしました/).waitFor();
    await team(1).getByRole('listitem').first().waitFor();
    await becomes(sizes, [1, 2]);
    await pressOn(page, /^2班の固定を外す$/);
    await page.getByRole('button', { name: '2班を固定する' }).waitFor();
    const dragged = await team(1).getByRole('listitem').first().locator('b').innerText();
    await team(1)
      .getByRole('button', { name: /さんを動かす$/ })
      .click();
    await page.getByRole('menuitem', { name: '誰かと入れ替える' }).click();
    await page.getByText(`${dragged}さんと入れ替える人を選んでください`).waitFor();
    await teacher.glance('swapping');
    await team(2)
      .getByRole('button', { name: /さんと入れ替える$/ })
      .first()
      .click();
    await page.getByText(/さんと.*さんを入れ替えました/).waitFor();
    await team(2).getByText(dragged).waitFor();
    await becomes(sizes, [1, 2]);
    expect(teacher.faultsFound()).toEqual([]);
  });

  it('adds a wish, which is told as kept or not, and sees who would move in the morning', async () => {
    const { page } = teacher;
    await page.getByRole('button', { name: '希望を加える' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /秋山 一/ }).check();
    await dialog.getByRole('checkbox', { name: /石田 二葉/ }).check();
    await teacher.look('wishing');
    await dialog.getByRole('button', { name: '加える', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('秋山 一・石田 二葉').waitFor();
    await page.getByRole('button', { name: '欠席に合わせてならす' }).click();
    await page.getByText(/さんが1班に入ります|動かす人はいません/).waitFor();
    await teacher.look('evening out');
    await page.getByRole('button', { name: 'やめる' }).click();
    expect(teacher.faultsFound()).toEqual([]);
  });

  it('prints name cards of the teams', async () => {
    const { page } = teacher;
    await page.getByRole('button', { name: '班の印刷' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: '名札（PDF）' }).click();
    const stream = await (await waiting).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    expect(await wordsOf(new Uint8Array(Buffer.concat(parts)))).toContain('秋山');
    expect(teacher.faultsFound()).toEqual([]);
  });
});
