import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.mjs';
import { Visitor } from './visitor.ts';

/** Script, styles, page and questions of the first page, as they come over the line. */
const MOST_BYTES = 80 * 1024;

describe('Anybody', () => {
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    visitor = await Visitor.arrive(browser, 'anybody');
  });
  afterAll(() => browser.close());

  it('reads the help, is told whom to ask, and chooses a language that both sites remember', async () => {
    await visitor.open('/help');
    await visitor.look('help');
    const { page } = visitor;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'How to use, questions' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'How to use, questions' }).waitFor();
    await visitor.look('help in English');
    await page.getByRole('button', { name: '日本語' }).click();
    expect(visitor.faultsFound()).toEqual([]);
  });

  it('is led to the sign-in page and back, and told of a page that is not there', async () => {
    await visitor.open('/admin/');
    await visitor.page.waitForURL('**/sign-in?then=%2Fadmin%2F');
    await visitor.look('sign-in');
    await visitor.open('/no-such-page');
    await visitor.page.getByRole('heading', { level: 1, name: 'ページが見つかりません' }).waitFor();
    await visitor.look('no such page');
    expect(visitor.faultsFound()).toEqual([]);
  });

  it('opens the first page over a slow line, because little has to come', async () => {
    const newcomer = await Visitor.arrive(browser, 'newcomer');
    const bytesSoFar = await newcomer.onSlowLine();
    await newcomer.open('/sign-in');
    await newcomer.page.getByRole('heading', { level: 1, name: 'サインイン' }).waitFor();
    expect(bytesSoFar()).toBeLessThan(MOST_BYTES);
    expect(newcomer.faultsFound()).toEqual([]);
  });
});
