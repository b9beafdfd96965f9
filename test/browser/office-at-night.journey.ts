import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.mjs';
import { Visitor } from './visitor.ts';

const SCREENS = {
  '/admin/': 'Today',
  '/admin/offerings': 'Offerings',
  '/admin/offerings/create': 'New offering',
  '/admin/editions': 'Editions and content',
  '/admin/courses': 'Courses',
  '/admin/enrollments': 'Learners',
  '/admin/members': 'Staff',
  '/admin/coverage': 'Untrained local governments',
  '/admin/coverage/governments': 'Local governments',
  '/admin/coverage/past': 'Past completions',
  '/admin/awards': 'Certificates issued',
  '/admin/roles': 'Role holders',
  '/admin/seat-audit': 'Audit of seats',
  '/admin/exercises': 'The year of exercises',
  '/admin/exercises/create': 'New offering of an exercise',
  '/admin/exercise-seats': 'Seats of exercises',
  '/admin/applications': 'Exercise applications',
  '/admin/cohort-applications': 'Applications to cohorts',
  '/admin/teaching': 'Sessions',
  '/admin/review-tracks': 'Assigning and figures',
  '/admin/decisions': 'Decisions and results',
};
const KANA = /[ぁ-んァ-ヶ]/;

describe('Somebody of the office who reads English and works at night', () => {
  let browser: Browser;
  let office: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    office = await Visitor.arrive(browser, 'night');
    await office.signInAs('office-1');
  });
  afterAll(() => browser.close());

  it('turns the console to English and to dark, and it stays so', async () => {
    const { page } = office;
    await office.open('/admin/');
    await page.getByRole('button', { name: /^利用者メニュー/ }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.getByRole('button', { name: /^Account/ }).click();
    await office.glance('account menu');
    await page.getByRole('menuitem', { name: /dark/i }).click();
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(office.faultsFound()).toEqual([]);
  });

  it('finds every screen in English, with enough contrast', async () => {
    const { page } = office;
    for (const [path, title] of Object.entries(SCREENS)) {
      await office.open(path);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await office.glance(title);
      const texts = await page.locator('h1, h2, nav, thead th, label, button').allInnerTexts();
      expect({ path, inKana: texts.filter((text) => KANA.test(text)) }).toEqual({ path, inKana: [] });
    }
    expect(office.faultsFound()).toEqual([]);
  });
});
