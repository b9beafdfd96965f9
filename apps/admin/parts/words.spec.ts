import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { joined } from '../i18n/screen-words.ts';
import { cohortWords } from './cohort-words.ts';
import { exerciseWords } from './exercise-words.ts';
import { publicPageEventWords } from './public-page-words.ts';
import { reviewWords } from './review-words.ts';
import { partWords } from './words.ts';

const told = /eventKind<[^(]*>\(\s*'([a-z-]+)'/g;

describe('The history', () => {
  it('has words for every kind of event, in both languages', () => {
    const kinds = globSync('libs/contexts/*/domain/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(told)].map(([, kind]) => kind ?? ''),
    );
    expect(kinds.length).toBeGreaterThan(25);
    const trees = (['ja', 'en'] as const).map((language) =>
      joined([
        partWords[language],
        exerciseWords[language],
        cohortWords[language],
        publicPageEventWords[language],
        reviewWords[language],
      ]),
    );
    for (const { events } of trees as { events: Record<string, unknown> }[]) {
      expect(kinds.filter((kind) => !(kind in events))).toEqual([]);
    }
  });

  it('says in English what was done: who did it stands beside it', () => {
    const { events } = joined([partWords.en, exerciseWords.en, cohortWords.en, publicPageEventWords.en]) as {
      events: Record<string, unknown>;
    };
    const lines = Object.entries(events).flatMap(([kind, line]) =>
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
