import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.mjs';
import { Visitor } from './visitor.ts';

describe('The bureau officer', () => {
  let browser: Browser;
  let officer: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    officer = await Visitor.arrive(browser, 'bureau');
    await officer.signInAs('kinki-1');
  });
  afterAll(() => browser.close());

  it('sees today which local governments of the region nobody was sent from', async () => {
    await officer.open('/admin/');
    await officer.page.getByRole('heading', { level: 1, name: '今日の仕事' }).waitFor();
    await officer.page.getByText('まだ一度も受講していない').waitFor();
    await officer.look('today');
    expect(officer.faultsFound()).toEqual([]);
  });

  it('opens the map of the region, and follows a prefecture down to its untrained local governments', async () => {
    const { page } = officer;
    await officer.open('/admin/coverage');
    const nara = page.getByRole('group', { name: '都道府県の地図' }).getByRole('button', { name: /奈良/ });
    await nara.waitFor();
    await officer.look('map');
    await officer.keep('coverage-map');
    await nara.click();
    await page.waitForURL('**/coverage/governments?**');
    await page.getByText('王寺町').first().waitFor();
    await officer.look('governments');
    expect(officer.faultsFound()).toEqual([]);
  });

  it('looks five years back, and the list and its sentence say so', async () => {
    const { page } = officer;
    await officer.open('/admin/coverage');
    await page.getByRole('radio', { name: '過去3年度' }).click();
    await page.getByRole('combobox', { name: 'さかのぼる年数' }).click();
    await page.getByRole('option', { name: '5年度', exact: true }).click();
    await page.getByText(/過去5年度（.+を含む）にCYDERを修了した職員/).waitFor();
    await officer.look('map-of-five-years');
    await page.getByRole('group', { name: '都道府県の地図' }).getByRole('button', { name: /奈良/ }).click();
    await page.waitForURL('**/coverage/governments?**years=5**');
    await page.getByRole('radio', { name: '過去5年度なし', checked: true }).waitFor();
    await page.getByText('王寺町').first().waitFor();
    await officer.look('governments-of-five-years');
    expect(officer.faultsFound()).toEqual([]);
  });

  it('searches the local governments of the region and the offerings, and no person', async () => {
    const { page } = officer;
    const found = async (words: string) => {
      await page.getByRole('combobox', { name: '探す言葉' }).fill(words);
      await page.getByText(/見つかりました$|担当の範囲にありません/).waitFor();
      return page.getByRole('option').allTextContents();
    };
    await officer.open('/admin/');
    await page.keyboard.press('Control+k');
    expect((await found('王寺')).join()).toContain('王寺町（奈良県）');
    await officer.look('search');
    expect(await found('札幌市')).toEqual([]);
    expect(await found('田中')).toEqual([]);
    expect((await found('はじめの一歩')).join()).toContain('はじめの一歩編');
    await found('王寺');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/coverage/governments?**q=294250');
    await page.getByText('王寺町').first().waitFor();
    expect(officer.faultsFound()).toEqual([]);
  });

  it('takes the list away, for Excel and for other programs', async () => {
    const { page } = officer;
    for (const [format, start] of [
      [/^Excel/, 'PK'],
      [/^CSV/, '\uFEFF'],
    ] as const) {
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: '書き出す' }).click();
      await page.getByRole('radio', { name: format }).click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('dialog').getByRole('button', { name: '書き出す' }).click();
      expect(readFileSync(await (await waiting).path(), 'utf8').slice(0, start.length)).toBe(start);
    }
    expect(officer.faultsFound()).toEqual([]);
  });
});
