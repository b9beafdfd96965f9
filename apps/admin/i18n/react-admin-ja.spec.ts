import { describe, expect, it } from '@jest/globals';
import english from 'ra-language-english';
import { reactAdminJa } from './react-admin-ja.ts';

const keysOf = (tree: object, at = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${at}${key}.`) : [`${at}${key}`],
  );

describe('react-admin in Japanese', () => {
  it('has every text the English one has', () => {
    const there = new Set(keysOf(reactAdminJa));
    expect(keysOf(english).length).toBeGreaterThan(150);
    expect(keysOf(english).filter((key) => !there.has(key))).toEqual([]);
  });
});
