import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.mjs';
import { Visitor } from './visitor.ts';

describe('The program office', () => {
  let browser: Browser;
  let office: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    office = await Visitor.arrive(browser, 'office');
    await office.signInAs('office-1');
  });
  afterAll(() => browser.close());

  it('opens an offering of an edition, and is told what opening does', async () => {
    const { page } = office;
    await office.open('/admin/offerings');
    await page.getByText('プレCYDER はじめの一歩編').first().waitFor();
    await office.look('offerings');
    await page.getByRole('link', { name: '開催回を作る' }).click();
    await page.getByRole('heading', { level: 1, name: '開催回を作る' }).waitFor();
    await office.look('new offering');
    expect(office.faultsFound()).toEqual([]);
  });

  it('invites the coordinator of a town by mail', async () => {
    const { page } = office;
    await office.open('/admin/roles');
    await page.getByRole('button', { name: '担当者を任命する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/氏名/).fill('宮下 誠');
    await dialog.getByLabel(/メール/).fill('kikaku@town.iizuna.demo.example');
    await dialog.getByRole('combobox', { name: /組織|団体/ }).fill('飯綱町');
    await page
      .getByRole('option', { name: /飯綱町/ })
      .first()
      .click();
    await office.look('invite a coordinator');
    await dialog.getByRole('button', { name: '任命してメールを送る' }).click();
    await page.getByText('宮下 誠さんを任命しました').waitFor();
    expect(await office.mailTo('kikaku@town.iizuna.demo.example')).toContain('/sign-in/link');
    await office.look('roles');
    expect(office.faultsFound()).toEqual([]);
  });

  it('finds any organization from anywhere, also by its reading', async () => {
    const { page } = office;
    await office.open('/admin/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '探す言葉' }).fill('おうじ');
    await page.getByRole('option', { name: /王寺町（奈良県）/ }).click();
    await page.waitForURL('**/coverage/governments?**q=294250');
    await page.getByText('王寺町').first().waitFor();
    expect(office.faultsFound()).toEqual([]);
  });
});
