import type { Page } from 'playwright-core';

const LONGEST_WALK = 120;

/** What has the focus, as a person would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : here?.textContent;
    return { words: (here?.getAttribute('aria-label') ?? label ?? '').trim(), tag: here?.tagName ?? '' };
  });

/** Presses Tab until the focus stands on what has these words; no mouse is used. */
export async function tabTo(page: Page, words: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < LONGEST_WALK; step++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (typeof words === 'string' ? here.words.includes(words) : words.test(here.words)) return;
    passed.push(here.words.slice(0, 20));
  }
  throw new Error(`Tab never reached ${words}; it passed ${[...new Set(passed)].join(' | ')}`);
}

export async function pressOn(page: Page, words: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press(key);
}
