import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import type { PersonId } from '#kernel';
import { aCohort, type CohortGround, serves } from '../world/cohort.ts';
import { anApplication } from '../world/reviewing.ts';
import { launchChromium } from './chromium.mjs';
import { pressOn, tabTo } from './keyboard.ts';
import { Visitor } from './visitor.ts';

const APPLICATIONS = 40;
const WISH =
  '光る楽器を作りたい。音の高さを色で見せ、耳の聞こえにくい人とも合奏できるようにする。\n\nこの一年で、部品を自分で選び、壊れても直せる形にしたい。';

describe('Somebody reviews forty applications in a row', () => {
  let browser: Browser;
  let office: Visitor;
  let reviewer: Visitor;
  let cohort: CohortGround;

  beforeAll(async () => {
    const owner = new Client(process.env.JOURNEY_DATABASE);
    await owner.connect();
    cohort = await aCohort(owner, { phase: 'reviewing' });
    const { rows } = await owner.query(`select id from accounts where sign_in_id = 'teacher-1'`);
    const personId = rows[0].id as PersonId;
    const [trackId] = cohort.trackIds;
    await serves(owner, { cohortId: cohort.cohortId, trackId, personId, part: 'reviewer' });
    for (let at = 0; at < APPLICATIONS; at += 1) await anApplication(owner, cohort, { text: WISH });
    await owner.end();
    browser = await launchChromium();
    office = await Visitor.arrive(browser, 'assigning');
    await office.signInAs('office-1');
    reviewer = await Visitor.arrive(browser, 'reviewing');
    await reviewer.signInAs('teacher-1');
  });
  afterAll(() => browser.close());

  it('after the office has looked at a plan and assigned by it', async () => {
    const { page } = office;
    await office.open('/admin/review-tracks');
    await page.getByRole('link', { name: '表現駆動' }).waitFor();
    await office.look('the tracks');
    await page.getByRole('link', { name: '表現駆動' }).click();
    await page.getByLabel('1件あたりの人数').fill('1');
    await page.getByRole('button', { name: '割当案を見る' }).click();
    await page.getByText(`応募${APPLICATIONS}件に、新しく${APPLICATIONS}件を割り当てます`).waitFor();
    await office.look('a plan');
    await page.getByRole('button', { name: 'この案で40件を割り当てる' }).click();
    await page.getByText('40件を割り当てました').waitFor();
    expect(office.faultsFound()).toEqual([]);
  });

  it('by the keyboard alone, with progress, and without the page loading again', async () => {
    const { page } = reviewer;
    await reviewer.open('/admin/reviewing');
    await page.getByText('40件のうち0件が済みました').waitFor();
    await reviewer.look('my reviews');
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await pressOn(page, '審査を始める');
    await page.getByText('光る楽器を作りたい。').waitFor();
    await reviewer.look('an application');
    for (let settled = 1; settled <= APPLICATIONS; settled += 1) {
      await tabTo(page, /^0$/);
      await page.keyboard.press(String(settled % 6));
      await page.keyboard.press('3');
      if (settled === 1) await page.keyboard.type('題材がよい');
      await page.keyboard.press('Control+Enter');
      await page.getByText(`40件のうち${settled}件が済みました`).first().waitFor();
    }
    await page.getByText('割り当てられた審査はすべて済みました。').waitFor();
    expect(loads).toBe(0);
    await page.getByRole('heading', { name: 'ほかの審査担当者の採点' }).waitFor();
    await reviewer.glance('the last one');
    expect(reviewer.faultsFound()).toEqual([]);
  });

  it('and the office sees where each of them stands', async () => {
    const { page } = office;
    await page.reload();
    await page.getByRole('heading', { name: '応募 40件（定員 8人）' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: '肯定' }).count()).toBe(20);
    await office.look('where a track stands');
    expect(office.faultsFound()).toEqual([]);
  });
});
