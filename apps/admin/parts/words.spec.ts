import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { joined, type ScreenWords } from '../i18n/screen-words.ts';

const told = /eventKind<[^(]*>\(\s*'([a-z-]+)'/g;

const isSaid = (words: unknown): words is ScreenWords => Object.hasOwn(words as object, 'ja');
/** The files with words of events, wherever they stand: each exports its own in both languages. */
const shared = await Promise.all(
  globSync('apps/admin/{pages,parts,resources}/**/*words.ts')
    .filter((file) => readFileSync(file, 'utf8').includes('events: {'))
    .map(async (file) => Object.values(await import(resolve(file))).filter(isSaid)),
);
const eventsIn = (language: 'ja' | 'en'): Record<string, unknown> =>
  (joined(shared.flat().map((words) => words[language])) as { events: Record<string, unknown> }).events;

describe('The history', () => {
  it('has words for every kind of event, in both languages', () => {
    const kinds = globSync('libs/contexts/*/domain/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(told)].map(([, kind]) => kind ?? ''),
    );
    expect(kinds.length).toBeGreaterThan(25);
    for (const language of ['ja', 'en'] as const) {
      const events = eventsIn(language);
      expect(kinds.filter((kind) => !(kind in events))).toEqual([]);
    }
  });

  it('says in English what was done: who did it stands beside it', () => {
    const lines = Object.entries(eventsIn('en')).flatMap(([kind, line]) =>
      typeof line === 'string' && kind.includes('-') ? [line] : [],
    );
    expect(lines.length).toBeGreaterThan(80);
    expect(lines.filter((line) => !saysWhatWasDone(line))).toEqual([]);
    expect(['Was offered a seat', 'Has a place', 'canceled a seat', 'Canceled a seat.'].some(saysWhatWasDone)).toBe(
      false,
    );
  });
});

const saysWhatWasDone = (line: string): boolean => /^(?!(Was|Were|Has|Is|Are) )[A-Z].*[^.]$/.test(line);
