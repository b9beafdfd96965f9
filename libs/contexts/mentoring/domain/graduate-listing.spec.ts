import { describe, expect, it } from '@jest/globals';
import { insistOnGraduated, insistOnGuardian, isListed, nameToList } from './graduate-listing.ts';

const listing = { listedAs: 'handle', name: { ja: 'ひかり', en: 'hikari' }, version: 2 } as const;

describe('Who is named among the graduates of a year', () => {
  it('completed it, and was told so', () => {
    expect(() => insistOnGraduated('completed')).not.toThrow();
    for (const outcome of ['not-completed', null] as const) {
      expect(() => insistOnGraduated(outcome)).toThrow('only-graduates-are-listed');
    }
  });

  it('has a name in both languages', () => {
    expect(nameToList({ ja: ' ひかり ', en: 'hikari' })).toEqual({ ja: 'ひかり', en: 'hikari' });
    for (const name of [
      { ja: '', en: 'hikari' },
      { ja: 'ひかり', en: ' ' },
    ]) {
      expect(() => nameToList(name)).toThrow('listing-name-missing');
    }
  });

  it('is of age, or their guardian agreed to the very name they chose last', () => {
    expect(isListed({ ...listing, needsGuardian: false }, null)).toBe(true);
    const minor = { ...listing, needsGuardian: true };
    expect([null, 1, 2].map((version) => isListed(minor, version))).toEqual([false, false, true]);
    expect(() => insistOnGuardian(minor)).not.toThrow();
    expect(() => insistOnGuardian({ needsGuardian: false })).toThrow('listing-needs-no-guardian');
  });
});
