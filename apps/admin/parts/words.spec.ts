import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { partWords } from './words.ts';

const told = /eventKind<[^(]*>\(\s*'([a-z-]+)'/g;

describe('The history', () => {
  it('has words for every kind of event, in both languages', () => {
    const kinds = globSync('libs/contexts/*/domain/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(told)].map(([, kind]) => kind ?? ''),
    );
    expect(kinds.length).toBeGreaterThan(25);
    for (const { events } of [partWords.ja, partWords.en] as { events: Record<string, unknown> }[]) {
      expect(kinds.filter((kind) => !(kind in events))).toEqual([]);
    }
  });
});
