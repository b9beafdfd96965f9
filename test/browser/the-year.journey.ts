import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import type { PersonId } from '#kernel';
import { serves } from '../world/cohort.ts';
import { aGathering, aTrainee, aYearAround } from '../world/trainee.ts';
import { bornOn } from '../world/works.ts';
import { launchChromium } from './chromium.mjs';
import { dayFromToday, Visitor } from './visitor.ts';
import { looksElsewhere, tellsElsewhere } from './elsewhere.ts';

const DAYS_TO_THE_EVENT = 20;
const DAYS_TO_WORK = 30;

describe('Somebody is in the year of a cohort', () => {
  let browser: Browser;
  let trainee: Visitor;
  let office: Visitor;
  let mentor: Visitor;
  let traineeId: string;
  let gatheringId: string;
  let cohortId: string;
  let code: string;
  let fiscalYear: number;

  beforeAll(async () => {
    const owner = new Client(process.env.JOURNEY_DATABASE);
    await owner.connect();
    const year = await aYearAround(owner, dayFromToday(0));
    ({ cohortId, fiscalYear } = year);
    const known = async (signInId: string) =>
      (await owner.query('select id from accounts where sign_in_id = $1', [signInId])).rows[0].id as PersonId;
    const [trackId] = year.trackIds;
    await serves(owner, { cohortId: year.cohortId, trackId, personId: await known('teacher-1') });
    const learner = await known('tsumugi@maker.demo.example');
    ({ traineeId } = await aTrainee(owner, year, { learner }));
    await bornOn(owner, year, learner, '2004-05-01');
    code = `makers-${year.programId}`;
    gatheringId = await aGathering(owner, year.offeringId, dayFromToday(DAYS_TO_THE_EVENT));
    await owner.end();
    browser = await launchChromium();
    trainee = await Visitor.arrive(browser, 'the-year-trainee');
    await trainee.signInAs('tsumugi@maker.demo.example');
    office = await Visitor.arrive(browser, 'the-year-office');
    await office.signInAs('office-1');
    mentor = await Visitor.arrive(browser, 'the-year-mentor');
    await mentor.signInAs('teacher-1');
  });
  afterAll(() => browser?.close());

  it('whom the office finds among all, and gives a seminar and a mentor', async () => {
    const { page } = office;
    await office.open('/admin/trainees');
    await page.getByRole('link', { name: '河合 つむぎ' }).waitFor();
    await office.look('all trainees');
    await page.getByRole('link', { name: '河合 つむぎ' }).click();
    await page.getByRole('button', { name: 'ゼミとメンターを決める' }).click();
    await page.getByLabel('ゼミ', { exact: true }).click();
    await page.getByRole('option', { name: '第1ゼミ' }).click();
    await page.getByLabel('講師 学').check();
    await office.glance('placing');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('definition').filter({ hasText: '講師 学' }).waitFor();
    await office.look('a trainee');
    expect(office.faultsFound()).toEqual([]);
  });

  it('who sees it first on their own page', async () => {
    const { page } = trainee;
    await trainee.open('/');
    await page.getByRole('heading', { name: '今年度の活動' }).waitFor();
    await trainee.look('home');
    await page.getByRole('link', { name: '今年度のページを開く' }).click();
    await page.getByRole('definition').filter({ hasText: '第1ゼミ' }).waitFor();
    await page.getByRole('definition').filter({ hasText: '講師 学' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/years/${traineeId}`);
    await page.getByText('修了の結果は、年度の終わりに').waitFor();
    await trainee.look('the year');
    expect(trainee.faultsFound()).toEqual([]);
  });

  it('who writes a log whose draft is there again after the browser was killed', async () => {
    const { page } = trainee;
    await trainee.open(`/years/${traineeId}/log`);
    await page.getByLabel('今回の記録').fill('音が出た。配線を直した。');
    await page.getByText('下書きを保存しました').waitFor();
    await page.getByLabel('今回の記録').fill('音が出た。配線を直した。次は光。');
    await trainee.open(`/years/${traineeId}/log`);
    expect(await page.getByLabel('今回の記録').inputValue()).toBe('音が出た。配線を直した。次は光。');
    await page.getByLabel(/リンク/).fill('https://example.jp/demo');
    await page.getByText('下書きを保存しました').waitFor();
    await page.getByRole('button', { name: '記録に書き込む' }).click();
    await page.getByText('返事を待っています').waitFor();
    await trainee.look('the log');
    expect(trainee.faultsFound()).toEqual([]);
  });

  it('and is answered, with a note beside it that they never see', async () => {
    const { page } = office;
    await office.open(`/admin/trainees/${traineeId}/show`);
    await page.getByLabel('返事を書く').fill('次の回路図も見せてください。');
    await page.getByRole('button', { name: '返事を送る' }).click();
    await page.getByText('次の回路図も見せてください。').first().waitFor();
    await page.getByLabel('メモを書く').fill('少し疲れているように見える。');
    await page.getByRole('button', { name: 'メモを残す' }).click();
    await page.getByText('少し疲れているように見える。').first().waitFor();
    await office.look('a log with notes');
    await trainee.page.reload();
    await trainee.page.getByText('次の回路図も見せてください。').waitFor();
    expect(await trainee.page.content()).not.toContain('疲れている');
    await trainee.glance('an answer');
    expect([...office.faultsFound(), ...trainee.faultsFound()]).toEqual([]);
  });

  it('whom their mentor finds among those they guide, with all that has happened', async () => {
    const { page } = mentor;
    await mentor.open('/admin/');
    await page.getByRole('link', { name: '担当するトレーニーを見る' }).click();
    await page.getByRole('heading', { name: 'あなたがメンターの人' }).waitFor();
    await mentor.look('those one guides');
    await page.getByRole('link', { name: '河合 つむぎ' }).click();
    await page.getByText('ゼミとメンターが決まった').waitFor();
    await mentor.glance('a timeline');
    expect(mentor.faultsFound()).toEqual([]);
  });

  it('who makes a work and says what anybody may see of it', async () => {
    const { page } = trainee;
    await trainee.open(`/years/${traineeId}/works`);
    await page.getByRole('textbox', { name: '題（日本語）' }).fill('光る鍵盤');
    await page.getByRole('textbox', { name: '題（英語）' }).fill('A keyboard of light');
    await trainee.look('works of a year');
    await page.getByRole('button', { name: '作りはじめる' }).click();
    await page.getByRole('heading', { name: '作品の内容' }).waitFor();
    await page.getByLabel('概要（日本語）').fill('押すと光る鍵盤を、仲間と作りました。');
    await page.getByLabel('概要（英語）').fill('A keyboard that lights up when it is played.');
    const picture = { name: '鍵盤.png', mimeType: 'image/png', buffer: await page.screenshot() };
    await page.getByLabel('画像を追加する').setInputFiles(picture);
    await page.getByLabel('画像1の説明（日本語）').fill('暗い部屋で光る鍵盤');
    await page.getByLabel('画像1の説明（英語）').fill('Keys aglow in a dark room');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('保存しました').waitFor();
    await page.getByLabel('だれでも（一般公開を希望）').check();
    await page.getByLabel('名前（英語のページ）').fill('Kakeru');
    await page.getByRole('button', { name: 'この内容の公開に同意する' }).click();
    await page.getByRole('button', { name: '同意を取り消す' }).waitFor();
    await page.getByText('すべて揃っています').waitFor();
    await trainee.look('a work');
    await tellsElsewhere(trainee, traineeId, dayFromToday(-DAYS_TO_WORK));
    expect(trainee.faultsFound()).toEqual([]);
  });

  it('whose work the office releases, so that anybody sees it in both languages until the consent is withdrawn', async () => {
    const { page } = office;
    await office.open('/admin/works');
    await page.getByRole('link', { name: '光る鍵盤' }).waitFor();
    await office.look('works before the office');
    await page.getByRole('link', { name: '光る鍵盤' }).click();
    await page.getByRole('button', { name: '公開する' }).click();
    await office.glance('releasing a work');
    await page.getByRole('dialog').getByRole('button', { name: '公開する' }).click();
    await page.getByRole('link', { name: '公開されたページ（英語）' }).waitFor();
    await office.look('a released work');
    expect(office.faultsFound()).toEqual([]);
    const anybody = await Visitor.arrive(browser, 'the-year-anybody');
    for (const [language, title, picture] of [
      ['ja', '光る鍵盤', '暗い部屋で光る鍵盤'],
      ['en', 'A keyboard of light', 'Keys aglow in a dark room'],
    ] as const) {
      await anybody.open(`/${language}/programs/${code}/works/${fiscalYear}`);
      await anybody.look(`works of a program (${language})`);
      await anybody.page.getByRole('link', { name: title }).click();
      await anybody.page.getByRole('heading', { name: title }).waitFor();
      await anybody.page.getByRole('img', { name: picture }).waitFor();
      await anybody.page.waitForFunction(() => document.images[0]?.naturalWidth === 1280);
      await anybody.look(`a public work (${language})`);
    }
    await trainee.page.getByRole('button', { name: '同意を取り消す' }).click();
    await trainee.page.getByRole('button', { name: 'この内容の公開に同意する' }).waitFor();
    await anybody.page.reload();
    await anybody.page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    expect(anybody.faultsFound()).toEqual([]);
    await anybody.context.close();
  });

  it('asked by the office for a milestone, with what it is judged by', async () => {
    const { page } = office;
    await office.open(`/admin/cohorts/${cohortId}/show`);
    await page.getByRole('link', { name: '節目', exact: true }).click();
    await page.getByRole('link', { name: '節目を加える' }).click();
    await page.getByLabel('題（日本語）').fill('中間報告');
    await page.getByLabel('題（英語）').fill('Midterm report');
    await page.getByLabel('求めること（日本語）').fill('今の様子を書いてください。');
    await page.getByLabel('求めること（英語）').fill('Say where you are.');
    await page.getByLabel('締切').fill(dayFromToday(DAYS_TO_WORK));
    await page.getByLabel('ファイル', { exact: true }).check();
    await page.getByRole('button', { name: '観点を加える' }).click();
    await page.getByLabel('観点（日本語）').fill('着想');
    await page.getByLabel('観点（英語）').fill('Idea');
    await page.getByLabel('段階の言葉（日本語').fill('これから\nできた');
    await page.getByLabel('段階の言葉（英語').fill('Not yet\nDone');
    await office.look('defining a milestone');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('link', { name: '中間報告', exact: true }).waitFor();
    await office.look('milestones');
    await page.getByRole('link', { name: '中間報告 を直す' }).click();
    await page.getByLabel('題（日本語）').waitFor();
    await office.look('correcting a milestone');
    expect(office.faultsFound()).toEqual([]);
  });

  it('who works on it, is there again after the browser was killed, and hands it in', async () => {
    const { page } = trainee;
    await trainee.open(`/years/${traineeId}/milestones`);
    await page.getByRole('link', { name: '中間報告', exact: true }).waitFor();
    await trainee.look('my milestones');
    await page.getByRole('link', { name: '中間報告', exact: true }).click();
    await page.getByLabel('本文').fill('試作ができた。');
    await page.getByText('下書きを保存しました').waitFor();
    await page.getByLabel('本文').fill('試作ができた。次は測る。');
    await trainee.open(new URL(page.url()).pathname);
    expect(await page.getByLabel('本文').inputValue()).toBe('試作ができた。次は測る。');
    await page.getByRole('button', { name: '提出する' }).click();
    await page.getByText('第1版を受け付けました').waitFor();
    await trainee.look('a milestone');
    expect(trainee.faultsFound()).toEqual([]);
  });

  it('and gets it back by keyboard with what is to be changed', async () => {
    const { page } = office;
    await office.open(`/admin/cohorts/${cohortId}/milestones`);
    await page.getByRole('link', { name: '中間報告', exact: true }).click();
    await page.getByRole('link', { name: '河合 つむぎ' }).waitFor();
    await office.look('submissions of a milestone');
    await page.getByRole('link', { name: '河合 つむぎ' }).click();
    await page.getByText('試作ができた。次は測る。').waitFor();
    await page.getByLabel(/これから/).focus();
    await page.keyboard.press('1');
    await page.keyboard.type('図を足してください。');
    await page.getByLabel('直しをお願いする').check();
    await page.getByText('下書きは、返すまで').waitFor();
    await office.look('a submission');
    await page.getByRole('textbox', { name: 'コメント' }).focus();
    await page.keyboard.press('Control+Enter');
    await page.getByText('直し待ち').waitFor();
    await trainee.page.reload();
    await trainee.page.getByText('図を足してください。').waitFor();
    expect([...office.faultsFound(), ...trainee.faultsFound()]).toEqual([]);
  });

  it('whose end the office concludes by a rule and tells to everybody', async () => {
    const { page } = office;
    await office.open('/admin/year-ends');
    await page.locator(`a[href$="${cohortId}"]`).waitFor();
    await office.look('years that end');
    await page.locator(`a[href$="${cohortId}"]`).click();
    await page.getByRole('button', { name: '条件を決める' }).click();
    await page.getByLabel('出席の条件').click();
    await page.getByRole('option', { name: '欠席の回数' }).click();
    await page.getByRole('textbox', { name: '数' }).fill('2');
    await office.glance('what is asked');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('欠席が2回以内').waitFor();
    await page.getByRole('button', { name: '条件を満たす1人を修了と判定する' }).click();
    await page.getByRole('button', { name: '優秀修了生に選ぶ 河合 つむぎ' }).click();
    await page.getByLabel('理由').fill('発表が際立っていた');
    await page.getByRole('dialog').getByRole('button', { name: '優秀修了生に選ぶ' }).click();
    await page.getByText('発表が際立っていた').waitFor();
    await office.look('the end of a year');
    await page.getByRole('button', { name: '全員に知らせる…' }).click();
    await office.glance('telling everybody');
    await page.getByRole('button', { name: '知らせる', exact: true }).click();
    await page.getByText('判定はもう変わりません').waitFor();
    await page.getByRole('link', { name: '年度報告' }).click();
    await page.getByRole('heading', { name: 'コース別の数' }).waitFor();
    await office.look('the report of a year');
    expect(office.faultsFound()).toEqual([]);
    await trainee.open(`/years/${traineeId}`);
    await trainee.page.getByText('優秀修了生に選ばれました').waitFor();
    await trainee.look('the year is completed');
    expect(trainee.faultsFound()).toEqual([]);
  });

  it('who says what they need for an event, whom to call, and that they cannot come to all of it', async () => {
    const { page } = trainee;
    await trainee.open(`/years/${traineeId}/needs`);
    await page.getByText('知らせる・直す').click();
    await page.getByLabel('会場までの交通費がかかる').check();
    await page.getByLabel('出発する駅や空港').fill('札幌駅');
    await page.getByLabel('旅費の補助').selectOption('student');
    await page.getByRole('button', { name: '知らせる', exact: true }).click();
    await page.getByText('補助：確認中').waitFor();
    const first = page.getByRole('group', { name: '1人目' });
    await first.getByLabel('氏名').fill('林 さちこ');
    await first.getByLabel('続柄').fill('母');
    await first.getByLabel('電話番号').fill('090-1234-5678');
    await page.getByRole('button', { name: '保存する' }).first().click();
    await page.getByText('保存しました。').waitFor();
    await trainee.look('needs');
    await trainee.open('/schedule');
    await page.getByText('欠席を知らせる').click();
    await page.getByLabel('理由').selectOption('school');
    await page.getByRole('button', { name: '知らせる', exact: true }).click();
    await page.getByText('欠席を連絡済み').waitFor();
    await trainee.look('schedule with an event');
    expect(trainee.faultsFound()).toEqual([]);
  });

  it('for whom the office books, and looks up whom to call where it must', async () => {
    const { page } = office;
    await office.open(`/admin/gatherings/${gatheringId}/needs`);
    await page.getByRole('button', { name: '河合 つむぎさんの補助を確認した' }).click();
    await page.getByText('確認済み', { exact: true }).waitFor();
    await office.look('needs of an event');
    await office.open(`/admin/gatherings/${gatheringId}/emergency-contacts`);
    await page.getByRole('button', { name: '緊急連絡先を表示する' }).click();
    await page.getByRole('link', { name: '090-1234-5678' }).waitFor();
    await office.look('emergency contacts');
    expect(office.faultsFound()).toEqual([]);
  });

  it('after which a graduate lets the office find them, is asked to assist, and accepts', async () => {
    const { page } = trainee;
    await trainee.open(`/years/${traineeId}`);
    await page.getByLabel('今いる地域').fill('愛媛県');
    await page.getByLabel('次の年度のアシスタントの依頼').check();
    await page.getByRole('button', { name: '名簿に載ることに同意する' }).click();
    await page.getByText('名簿に載っています').waitFor();
    await office.open('/admin/graduates');
    await office.page.getByText('愛媛県').waitFor();
    await office.page.getByRole('button', { name: '河合 つむぎさんにアシスタントを依頼する' }).click();
    await office.page.getByLabel('依頼する年度').click();
    await office.page.getByRole('option', { name: '若手育成の1年' }).first().click();
    await office.page.getByRole('combobox', { name: /^コース/ }).click();
    await office.page.getByRole('option', { name: '開発駆動' }).click();
    await office.page.getByLabel('添える言葉').fill('次の年度も、よろしくお願いします。');
    await office.glance('asking a graduate');
    await office.page.getByRole('button', { name: 'アシスタントを依頼する', exact: true }).click();
    await office.page.getByText('返事を待っています').waitFor();
    await office.look('the register');
    await looksElsewhere(office);
    expect(office.faultsFound()).toEqual([]);
    await trainee.open(`/years/${traineeId}`);
    await page.getByText('次の年度も、よろしくお願いします。').waitFor();
    await trainee.look('asked to assist');
    await page.getByRole('button', { name: '引き受ける' }).click();
    await page.getByText('引き受けました').waitFor();
    expect(trainee.faultsFound()).toEqual([]);
  });
});
