import type { Page } from 'playwright-core';

const LONGEST_WALK = 120;
const LONGEST_LIST = 60;
const PATIENCE_MS = 60_000;

/** Whether a person would still go on: a page that is being loaded gets its last parts while they press Tab. */
function stillWalking(longest: number): () => boolean {
  const givesUpAt = Date.now() + PATIENCE_MS;
  let steps = 0;
  return () => steps++ < longest || Date.now() < givesUpAt;
}

/** What has the focus, as a person would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body) return '';
    const ids = here.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = [...((here as HTMLInputElement).labels ?? []), ...ids.map((id) => document.getElementById(id))];
    const named = here.getAttribute('aria-label') || labels.map((label) => label?.textContent).join(' ');
    return (named || String(here.textContent)).trim();
  });

const isMeant = (here: string, words: string | RegExp) =>
  typeof words === 'string' ? here.includes(words) : words.test(here);

/** Presses Tab until the focus stands on what has these words; no mouse is used. */
export async function tabTo(page: Page, words: string | RegExp): Promise<void> {
  const passed: string[] = [];
  const goesOn = stillWalking(LONGEST_WALK);
  while (goesOn()) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (isMeant(here, words)) return;
    passed.push(here.slice(0, 20));
  }
  throw new Error(`Tab never reached ${words}; it passed ${[...new Set(passed)].join(' | ')}`);
}

export async function pressOn(page: Page, words: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press(key);
}

export async function fillIn(page: Page, field: string | RegExp, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Opens a choice and goes down to the option with these words. */
export async function choose(page: Page, field: string | RegExp, option: string | RegExp): Promise<void> {
  await pressOn(page, field);
  await page.getByRole('listbox').waitFor();
  const passed: string[] = [];
  const goesOn = stillWalking(LONGEST_LIST);
  while (goesOn()) {
    const here = await focused(page);
    if (isMeant(here, option)) {
      await page.keyboard.press('Enter');
      return page.getByRole('listbox').waitFor({ state: 'hidden' });
    }
    passed.push(here.slice(0, 20));
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No option ${option} among ${[...new Set(passed)].join(' | ')}`);
}

/** Types a day (2026-12-01) into the browser's own date field, whichever order its language has for the parts. */
export async function fillInDay(page: Page, field: string | RegExp, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await tabTo(page, field);
  for (const parts of [
    [month, date, year],
    [year, month, date],
  ]) {
    for (let back = 0; back < 3; back++) await page.keyboard.press('ArrowLeft');
    for (const part of parts) {
      await page.keyboard.type(part);
      // Four digits of a year may be the first of six.
      if (part === year) await page.keyboard.press('ArrowRight');
    }
    if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === day) return;
  }
  throw new Error(`${field} does not take ${day}`);
}
