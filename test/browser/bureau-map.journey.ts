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
});
