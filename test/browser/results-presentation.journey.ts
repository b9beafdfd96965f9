import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { aGathering, aTrainee, aYearAround } from '../world/trainee.ts';
import { aWorkShown } from '../world/works.ts';
import { launchChromium } from './chromium.mjs';
import { dayFromToday, Visitor } from './visitor.ts';

const DAYS_TO_THE_EVENT = 10;

describe('A cohort presents its results', () => {
  let browser: Browser;
  let office: Visitor;
  let trainee: Visitor;
  let anybody: Visitor;
  let traineeId: string;
  let presentationId: string;
  let code: string;

  beforeAll(async () => {
    const owner = new Client(process.env.JOURNEY_DATABASE);
    await owner.connect();
    const year = await aYearAround(owner, dayFromToday(0), 'YEAR02');
    code = `makers-${year.programId}`;
    const person = await aTrainee(owner, year, { name: '発表 する子' });
    ({ traineeId } = person);
    await aWorkShown(owner, person.traineeId);
    const gatheringId = await aGathering(owner, year.offeringId, dayFromToday(DAYS_TO_THE_EVENT));
    await owner.query(`update gatherings set title_ja = '成果を見せる日', title_en = 'Day of results' where id = $1`, [
      gatheringId,
    ]);
    await owner.end();
    browser = await launchChromium();
    office = await Visitor.arrive(browser, 'results-presentation-office');
    await office.signInAs('office-1');
    trainee = await Visitor.arrive(browser, 'results-presentation-trainee');
    await trainee.takePlaceOf(person.learner);
    anybody = await Visitor.arrive(browser, 'results-presentation-anybody');
  });
  afterAll(() => browser?.close());

  it('at a gathering that the office chooses', async () => {
    const { page } = office;
    await office.open('/admin/results-presentations');
    await page.getByRole('button', { name: '成果発表会を加える' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('集まり（イベント）').click();
    await page.getByRole('option', { name: /^成果を見せる日/ }).click();
    await dialog.getByLabel('案内（日本語）').fill('入場は無料です。');
    await dialog.getByLabel('案内（英語）').fill('Entry is free.');
    await office.glance('choosing a gathering');
    await dialog.getByRole('button', { name: '成果発表会を加える' }).click();
    await page.getByText('この日の枠はまだありません。').waitFor();
    presentationId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await office.open('/admin/results-presentations');
    await page.getByRole('link', { name: '成果を見せる日' }).waitFor();
    await office.look('results presentations');
    expect(office.faultsFound()).toEqual([]);
  });

  it('with a timetable that is made slot by slot, and filled with works', async () => {
    const { page } = office;
    await office.open(`/admin/results-presentations/${presentationId}`);
    await page.getByRole('button', { name: '枠を加える' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('形').click();
    await page.getByRole('option', { name: /^その他/ }).click();
    await dialog.getByLabel('会場（日本語）').fill('大ホール');
    await dialog.getByLabel('会場（英語）').fill('Main hall');
    await dialog.getByLabel('題名（日本語）').fill('開会');
    await dialog.getByLabel('題名（英語）').fill('Opening');
    await office.glance('a slot');
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('rowheader', { name: '開会' }).waitFor();
    await page.getByRole('button', { name: '作品の枠をまとめて作る' }).click();
    await dialog.getByText(/1件で、10:15から10:30まで/).waitFor();
    await office.glance('slots for works');
    await dialog.getByRole('button', { name: '1枠を作る' }).click();
    await page.getByRole('rowheader', { name: /^作品/ }).waitFor();
    await page.getByRole('button', { name: /^時刻をずらす 10:15/ }).click();
    await dialog.getByRole('button', { name: '時刻をずらす' }).click();
    await page.getByText('10:20–10:35').waitFor();
    await page.getByRole('button', { name: '案内を直す' }).click();
    await dialog.getByLabel('案内（日本語）').fill('入場は無料です。申込はいりません。');
    await dialog.getByRole('button', { name: '保存する' }).click();
    await page.getByText('案内を直しました').waitFor();
    await office.look('a timetable');
    expect(office.faultsFound()).toEqual([]);
  });

  it('whose slots a trainee sees, their own first', async () => {
    const { page } = trainee;
    await trainee.open(`/years/${traineeId}/presentations`);
    await page.getByRole('heading', { name: '自分の発表' }).waitFor();
    await page.getByText('準備中').waitFor();
    await trainee.look('presentations of a year');
    expect(trainee.faultsFound()).toEqual([]);
  });

  it('which anybody sees once it is published, in both languages, with what is on', async () => {
    const { page } = office;
    await page.getByRole('button', { name: '公開する' }).click();
    await office.glance('publishing a timetable');
    await page.getByRole('dialog').getByRole('button', { name: '公開する' }).click();
    await page.getByRole('link', { name: '公開ページを見る' }).waitFor();
    for (const [language, opening] of [
      ['ja', '開会'],
      ['en', 'Opening'],
    ] as const) {
      const first = `/${language}/programs/${code}/presentations/${presentationId}`;
      await anybody.open(first);
      await anybody.page.getByText(opening).waitFor();
      await anybody.look(`a timetable in public (${language})`);
      await anybody.open(`${first}/live?still=1`);
      await anybody.look(`what is on (${language})`);
    }
    expect([...anybody.faultsFound(), ...office.faultsFound()]).toEqual([]);
  });

  it('and which the office runs on the day', async () => {
    const { page } = office;
    await office.open(`/admin/results-presentations/${presentationId}/on-the-day`);
    await page.getByRole('button', { name: '始める 開会' }).click();
    await page.getByText('進行中').waitFor();
    await page.getByRole('button', { name: /^以降 \+5分/ }).click();
    await page.getByText('5分遅れ').waitFor();
    await office.look('running the day');
    expect(office.faultsFound()).toEqual([]);
  });

  it('to which anybody may come who registers without a script, and is on the list of the office', async () => {
    const { page } = office;
    await office.open(`/admin/results-presentations/${presentationId}/audience`);
    await page.getByLabel('受付の始まり').fill(dayFromToday(-1));
    await page.getByLabel('受付の終わり').fill(dayFromToday(DAYS_TO_THE_EVENT - 1));
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('申込みを受け付けています。').waitFor();
    const first = (language: string) => `/${language}/programs/${code}/presentations/${presentationId}`;
    await anybody.open(`${first('en')}/registration`);
    await anybody.look('registering as audience (en)');
    await anybody.open(first('ja'));
    await anybody.page.getByRole('link', { name: '参加の申込み' }).click();
    await anybody.page.getByRole('button', { name: '申し込む' }).click();
    await anybody.page.getByRole('alert').waitFor();
    expect(anybody.faultsFound().filter((fault) => !fault.includes('422'))).toEqual([]);
    await anybody.look('registering as audience, refused');
    await anybody.page.getByLabel('お名前').fill('見学 花子');
    await anybody.page.getByLabel('メールアドレス').fill('visitor-of-results@example.jp');
    await anybody.page.getByLabel('上の取扱いに同意します').check();
    await anybody.page.getByRole('button', { name: '申し込む' }).click();
    await anybody.page.getByRole('heading', { name: 'メールを送りました' }).waitFor();
    const mail = await anybody.mailTo('visitor-of-results@example.jp');
    await anybody.open(/\/ja\/programs\/\S+\/confirmation\?code=\S+/.exec(mail)?.[0] ?? '');
    await anybody.look('confirming a registration');
    await anybody.page.getByRole('button', { name: '申込みを確定する' }).click();
    await anybody.page.getByText('参加の席があります。').waitFor();
    const own = await anybody.page.locator('input[name=code]').first().inputValue();
    await anybody.open(`${first('ja')}/place?code=${own}`);
    await anybody.look('one’s own registration');
    await office.open(`/admin/results-presentations/${presentationId}/audience`);
    await page.getByText('見学 花子').waitFor();
    await office.look('an audience');
    expect([...anybody.faultsFound(), ...office.faultsFound()]).toEqual([]);
  });
});
