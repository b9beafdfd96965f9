import { importPastCompletions, listCoverage } from '#contract';
import type { Browser } from './browser.ts';
import { towns } from './cast.ts';

const PAGE = 200;
const FIRST_YEAR = 2017;

/** Numbers that look like chance and are the same every time (a linear congruential generator, Numerical Recipes §7.1). */
function* invented(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

/** The office imports past years for about two in three local governments. Every figure is invented. */
export async function importInventedPast(office: Browser, fiscalYear: number): Promise<void> {
  const codes = await codesOf(office);
  const chance = invented(2026);
  const rows = codes.flatMap((code) => {
    const isOfTheStory = towns.some((town) => town.code === code);
    if (isOfTheStory || chance.next().value > 0.66) return [];
    const year = FIRST_YEAR + Math.floor(chance.next().value * (fiscalYear - FIRST_YEAR));
    const course = chance.next().value > 0.15 ? 'cyder-a' : 'pre-cyder';
    return [[code, course, year, 1 + Math.floor(chance.next().value * 4)].join(',')];
  });
  const bytes = new TextEncoder().encode(['団体コード,講座,年度,人数', ...rows].join('\r\n'));
  await office.ask(importPastCompletions, { input: { fileName: '過去の受講実績（架空）.csv', bytes } });
}

async function codesOf(office: Browser): Promise<string[]> {
  const codes: string[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = await office.ask(listCoverage, { input: { page, perPage: PAGE } });
    codes.push(...items.map(({ code }) => code));
    if (codes.length >= total) return codes;
  }
}
