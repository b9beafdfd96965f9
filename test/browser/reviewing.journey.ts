import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import type { PersonId } from '#kernel';
import { aCohort, type CohortGround, serves } from '../world/cohort.ts';
import { type Applied, anApplication } from '../world/reviewing.ts';
import { aPresentation, aSlot, isJudged } from '../world/presentation.ts';
import {
  aGathering,
  anOfferingOfTheYear,
  aTrainee,
  aYear,
  type TraineeGround,
  type YearGround,
} from '../world/trainee.ts';
import { aWorkShown } from '../world/works.ts';
import { launchChromium } from './chromium.mjs';
import { choose, fillIn, pressOn, tabTo } from './keyboard.ts';
import { Visitor } from './visitor.ts';

const APPLICATIONS = 40;
const WISH =
  '光る楽器を作りたい。音の高さを色で見せ、耳の聞こえにくい人とも合奏できるようにする。\n\nこの一年で、部品を自分で選び、壊れても直せる形にしたい。';

describe('Somebody reviews forty applications in a row', () => {
  let browser: Browser;
  let office: Visitor;
  let reviewer: Visitor;
  let owner: Client;
  let cohort: CohortGround;
  let applied: Applied[];

  beforeAll(async () => {
    owner = new Client(process.env.JOURNEY_DATABASE);
    await owner.connect();
    cohort = await aCohort(owner, { phase: 'reviewing' });
    // Other stories have a cohort of the same program's name, in the same database.
    await owner.query(`update programs set name_ja = '若手発掘の1年' where id = $1`, [cohort.programId]);
    const { rows } = await owner.query(`select id from accounts where sign_in_id = 'teacher-1'`);
    const personId = rows[0].id as PersonId;
    const [trackId] = cohort.trackIds;
    await serves(owner, { cohortId: cohort.cohortId, trackId, personId, part: 'reviewer' });
    applied = [await anApplication(owner, cohort, { text: WISH, person: await kakeru() })];
    for (let at = 1; at < APPLICATIONS; at += 1) applied.push(await anApplication(owner, cohort, { text: WISH }));
    browser = await launchChromium();
    office = await Visitor.arrive(browser, 'assigning');
    await office.signInAs('office-1');
    reviewer = await Visitor.arrive(browser, 'reviewing');
    await reviewer.signInAs('teacher-1');
  });
  afterAll(async () => {
    await owner.end();
    await browser.close();
  });

  /** Somebody of the demo world who can sign in. */
  async function kakeru(): Promise<PersonId> {
    const { rows } = await owner.query(
      `insert into applicant_profiles (cohort_id, learner_id, organization_id, name, kana, born_on, school, region,
         lives_in_japan, is_graduate, version)
       select $1, id, $2, name, 'ハヤシ カケル', '2004-07-19', '', '北海道', true, false, 1
       from accounts where sign_in_id = 'kakeru@maker.demo.example' returning learner_id as id`,
      [cohort.cohortId, cohort.organizationId],
    );
    return rows[0].id;
  }

  it('after the office has looked at a plan and assigned by it', async () => {
    const { page } = office;
    await office.open('/admin/review-tracks');
    await page.getByRole('link', { name: /若手発掘の1年.*表現駆動/ }).waitFor();
    await office.look('the tracks');
    await page.getByRole('link', { name: /若手発掘の1年.*表現駆動/ }).click();
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
    await page
      .getByRole('link', { name: /の審査を読む/ })
      .first()
      .click();
    await page.getByRole('heading', { name: '審査 1件' }).waitFor();
    await office.look('what reviewers say of an application');
    expect(office.faultsFound()).toEqual([]);
  });

  it('decides by the keyboard: accepts, puts in reserve in order, turns down all that are left', async () => {
    const { page } = office;
    await owner.query(
      `update cohorts set phase = 'deciding', answers_close_at = now() + interval '30 days' where id = $1`,
      [cohort.cohortId],
    );
    await anOfferingOfTheYear(owner, cohort);
    await office.open('/admin/decisions');
    await page.getByRole('link', { name: /若手発掘の1年/ }).waitFor();
    await office.look('decisions');
    await pressOn(page, /若手発掘の1年/);
    await page.getByText('決まっていない応募が40件あります').waitFor();
    await office.look('decisions on a cohort');
    await pressOn(page, '表現駆動');
    await page.getByText('残り8人（定員8人）').waitFor();
    await office.look('decision board');
    const decide = async (key: string, why: string, left: RegExp) => {
      await page.keyboard.press(key);
      await fillIn(page, /理由/, why);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByText(left).first().waitFor();
    };
    const goTo = ({ code }: Applied) => tabTo(page, new RegExp(`^応募 ${code}$`));
    const [first, second, third] = applied as [Applied, Applied, Applied];
    await goTo(first);
    await decide('1', '合議で採択', /残り7人/);
    for (const next of [second, third]) {
      await goTo(next);
      await page.keyboard.press('Space');
    }
    await decide('2', '次点', /補欠2/);
    await pressOn(page, '未定の応募をすべて選ぶ');
    await goTo(first);
    await decide('3', '定員のため', /不採択37　未定0/);
    await page.getByRole('heading', { name: '補欠の順番' }).waitFor();
    await office.glance('decided');
    expect(office.faultsFound()).toEqual([]);
  });

  it('freezes and publishes, and whoever is accepted learns it at that instant and takes the place', async () => {
    const { page } = office;
    const applicant = await Visitor.arrive(browser, 'result');
    await applicant.signInAs('kakeru@maker.demo.example');
    await applicant.open('/');
    await applicant.page.getByText('応募を審査しています').waitFor();
    await pressOn(page, '全コースの選考');
    await pressOn(page, '開催回を選ぶ');
    await choose(page, '参加する人の登録先', /若手育成の1年 2026/);
    await pressOn(page, 'この開催回にする');
    await page.getByText('すべて済んでいます').waitFor();
    await pressOn(page, '選考を確定する');
    await office.glance('freezing');
    await pressOn(page, /^確定する/);
    await pressOn(page, '結果を公開する');
    await fillIn(page, /理由/, '全コースの選考が終わった');
    await office.glance('publishing');
    await pressOn(page, '今すぐ公開する');
    await page.getByRole('heading', { name: '参加の回答' }).waitFor();
    await office.look('decisions published');
    await applicant.page.reload();
    await pressOn(applicant.page, '参加するかどうかを答える');
    await pressOn(applicant.page, '参加する');
    await applicant.look('result');
    await pressOn(applicant.page, /^1年間の活動に参加します/, ' ');
    await pressOn(applicant.page, '参加を確定する');
    await applicant.page.getByText('表現駆動に参加します。').waitFor();
    await applicant.glance('place taken');
    expect([...office.faultsFound(), ...applicant.faultsFound()]).toEqual([]);
  });
});

describe('Somebody judges what a cohort presents', () => {
  let browser: Browser;
  let office: Visitor;
  let judge: Visitor;
  let presenter: Visitor;
  let owner: Client;
  let year: YearGround;
  let trainee: TraineeGround;
  let presentationId: string;

  beforeAll(async () => {
    owner = new Client(process.env.JOURNEY_DATABASE);
    await owner.connect();
    year = await aYear(owner, { organizationCode: 'JUDGE1' });
    const { rows } = await owner.query(`select id from accounts where sign_in_id = 'teacher-1'`);
    await serves(owner, { ...year, trackId: year.trackIds[1], personId: rows[0].id as PersonId, part: 'judge' });
    trainee = await aTrainee(owner, year, { name: '舞台 立子' });
    const gatheringId = await aGathering(owner, year.offeringId, '2027-03-05');
    const ground = await aPresentation(owner, gatheringId);
    ({ presentationId } = ground);
    const workId = await aWorkShown(owner, trainee.traineeId);
    const beside = { presentationId: ground.presentationId, kind: 'poster' as const };
    await aSlot(owner, { ...beside, title: '光る鍵盤', after: 70, workId });
    await isJudged(owner, ground.presentationId);
    browser = await launchChromium();
    office = await Visitor.arrive(browser, 'judging-office');
    await office.signInAs('office-1');
    judge = await Visitor.arrive(browser, 'judging');
    await judge.signInAs('teacher-1');
    presenter = await Visitor.arrive(browser, 'judged');
    await presenter.takePlaceOf(trainee.learner);
  });
  afterAll(async () => {
    await owner.end();
    await browser.close();
  });

  it('by the keyboard alone, kept as it is typed', async () => {
    const { page } = judge;
    await judge.open('/admin/judging');
    await page.getByText('2件のうち0件を提出しました').waitFor();
    await judge.look('what one judges');
    await pressOn(page, '採点を始める');
    await page.getByRole('heading', { name: '開会の発表' }).waitFor();
    await judge.look('a presentation to score');
    await tabTo(page, /^0$/);
    await page.keyboard.press('4');
    await page.getByText('まだ点のない観点：1つ').waitFor();
    await page.keyboard.press('3');
    await page.keyboard.type('話がよく伝わった');
    await page.getByText('入力は保存済みです。').waitFor();
    await page.reload();
    await page.getByText('入力は保存済みです。').waitFor();
    expect(await page.getByLabel(/^講評/).inputValue()).toBe('話がよく伝わった');
    await tabTo(page, /^4$/);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: '光る鍵盤' }).waitFor();
    await tabTo(page, /^0$/);
    for (const key of ['5', '5']) await page.keyboard.press(key);
    await page.keyboard.type('音と色がよく合っている');
    await page.keyboard.press('Control+Enter');
    await page.getByText('2件のうち2件を提出しました').first().waitFor();
    await page.getByText('ほかの採点はまだありません。').waitFor();
    expect(judge.faultsFound()).toEqual([]);
  });

  it('and the office sees the ranks, closes the scoring and releases the comments', async () => {
    const { page } = office;
    await office.open(`/admin/results-presentations/${presentationId}/judging`);
    await page.getByText('順位（発表 2件）').waitFor();
    expect(await page.getByRole('row').nth(1).textContent()).toContain('光る鍵盤');
    await page.getByText('採点と講評（1件）').first().click();
    await office.look('the board of the judges');
    for (const deed of ['採点を締め切る', '講評を公開する']) {
      await page.getByRole('button', { name: deed }).click();
      await office.glance(deed);
      await page.getByRole('dialog').getByRole('button', { name: deed }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await page.getByText('講評を公開済み').waitFor();
    await office.open(`/admin/year-ends/${year.cohortId}`);
    await page.getByRole('link', { name: '2件中1位（平均5.00）' }).waitFor();
    await office.look('ranks at the end of the year');
    expect(office.faultsFound()).toEqual([]);
  });

  it('while who presented reads the comments, without names and scores', async () => {
    const { page } = presenter;
    await presenter.open(`/years/${trainee.traineeId}`);
    await page.getByText('音と色がよく合っている').waitFor();
    await presenter.look('comments of the judges');
    expect(await page.getByText('話がよく伝わった').count()).toBe(0);
    expect(presenter.faultsFound()).toEqual([]);
  });
});
