import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { becomes } from './becomes.ts';
import { launchChromium } from './chromium.mjs';
import { aQuizTaker, asked, type QuizTaker, rightOptions } from './quiz-taker.ts';
import { origin, Visitor } from './visitor.ts';

describe('A learner takes the quiz', () => {
  let browser: Browser;
  let taker: QuizTaker;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchChromium();
    taker = await aQuizTaker();
    visitor = await Visitor.arrive(browser, 'quiz');
    await visitor.context.addCookies([{ name: 'session', value: taker.token, url: origin() }]);
  });
  afterAll(async () => {
    await browser.close();
    await taker.owner.end();
  });

  /** What the database holds, by the words of the options. */
  const kept = async () => {
    const { rows } = await taker.owner.query(
      `select q.options[(r.value->'options'->>c)::int + 1] as text from answers a join attempts t on t.id = a.attempt_id
        join questions q on q.id = a.question_id
        join jsonb_array_elements(t.arrangement) r on r.value->>'questionId' = q.id::text, unnest(a.choices) c
      where a.learner_id = $1 and t.state = 'open'`,
      [taker.learnerId],
    );
    return rows.map(({ text }) => text as string).toSorted();
  };
  const saved = (page: Page) => page.getByText('保存しました').first().waitFor();
  const next = (page: Page) => page.locator('.quiz-nav .btn-primary').click();
  const questionAt = async (page: Page, number: number) => {
    await page.locator('.q-no', { hasText: `問${number}` }).waitFor();
    const text = await page.locator('.q-text').innerText();
    return asked.find((one) => text.includes(one.text));
  };
  const choose = (page: Page, text: string) => page.locator('.option', { hasText: text }).click();

  it('begins, and loses nothing when the line goes down and the tab is killed', async () => {
    await visitor.open(`/courses/${taker.enrollmentId}/quiz`);
    await visitor.look('start');
    await visitor.page.getByRole('button', { name: '受け始める' }).click();

    const first = await questionAt(visitor.page, 1);
    await choose(visitor.page, first!.options[0]!);
    await saved(visitor.page);
    await becomes(kept, [first!.options[0]]);
    await visitor.look('question');

    await visitor.context.setOffline(true);
    await next(visitor.page);
    const second = await questionAt(visitor.page, 2);
    await choose(visitor.page, second!.options[0]!);
    await visitor.page.getByText('1件の解答を端末に保存しています').waitFor();
    await visitor.look('offline');
    const address = visitor.page.url();
    const spare = await visitor.context.newPage();
    await visitor.page.close({ runBeforeUnload: false });

    await visitor.context.setOffline(false);
    await spare.goto(address);
    await questionAt(spare, 2);
    await saved(spare);
    await becomes(kept, [first!.options[0], second!.options[0]].toSorted());
    const faults = visitor.faultsFound().filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
    expect(faults).toEqual([]);
  });

  it('has two tabs open: the last choice is kept, and the other tab sees it', async () => {
    const [one, other] = [await visitor.context.newPage(), await visitor.context.newPage()];
    const { rows } = await taker.owner.query(`select id from attempts where learner_id = $1`, [taker.learnerId]);
    const address = `/attempts/${rows[0].id}?question=1`;
    for (const tab of [one, other]) await tab.goto(address, { waitUntil: 'networkidle' });
    const question = await questionAt(one, 1);
    await choose(one, question!.options[1]!);
    await saved(one);
    await choose(other, question!.options[2]!);
    await saved(other);
    await becomes(kept, expect.arrayContaining([question!.options[2]]));
    await one.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await one.locator('.option', { hasText: question!.options[2]! }).locator('input:checked').waitFor();
    await one.close();
    await other.close();
  });

  it('submits, sees points at once with full marks, and the back button leads nowhere wrong', async () => {
    const page = await visitor.context.newPage();
    await page.goto(`/courses/${taker.enrollmentId}/quiz`);
    await page.getByRole('button', { name: '続きから再開する' }).click();
    for (let number = 1; number <= asked.length; number++) {
      const question = await questionAt(page, number);
      for (const text of question!.options) {
        const box = page.locator('.option', { hasText: text }).locator('input');
        const isRight = rightOptions.includes(text);
        if (isRight !== (await box.isChecked()) && (isRight || question!.kind)) await box.setChecked(isRight);
      }
      await saved(page);
      await next(page);
    }
    await page.getByRole('button', { name: '提出する' }).click();
    expect(await page.locator('#result-heading').innerText()).toBe('満点です。おめでとうございます');
    const result = page.url();
    await page.goBack();
    await page.goForward();
    await page.waitForURL(result);
    await page.goto(result.replace('/result', '?question=2'));
    await page.waitForURL(result);
    const title = await page.title();
    expect([title, result]).toEqual([expect.not.stringMatching(/[0-9]点/), expect.not.stringMatching(/points|score/)]);

    const looking = await Visitor.arrive(browser, 'quiz');
    await looking.context.addCookies([{ name: 'session', value: taker.token, url: origin() }]);
    await looking.open(result);
    await looking.look('full marks');
    await looking.page.getByRole('link', { name: '正解と解説を見る' }).click();
    await looking.page.getByRole('button', { name: '解き直す' }).first().click();
    await looking.look('review');
    await looking.open('/scores');
    await looking.look('scores');
    expect(looking.faultsFound()).toEqual([]);
    await looking.leave();
  });
});
