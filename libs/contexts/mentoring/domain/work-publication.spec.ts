import { describe, expect, it } from '@jest/globals';
import type { TraineeId } from './ids.ts';
import {
  creditOf,
  insistOnMinor,
  insistOnPublic,
  insistOnRelease,
  lacksOf,
  publicationOf,
  publicationStates,
  type ReleaseFacts,
} from './work-publication.ts';

const said = { ja: '題', en: 'Title' };
const [adult, minor] = ['adult', 'minor'] as TraineeId[] as [TraineeId, TraineeId];
const author = (traineeId: TraineeId, consentedTo: number | null, guardianConsentedTo: number | null = null) => ({
  traineeId,
  consentedTo,
  isMinor: traineeId === minor,
  guardianConsentedTo,
});
const ready: ReleaseFacts = {
  version: 3,
  visibility: 'public',
  title: said,
  abstract: said,
  alts: [said],
  authors: [author(adult, 3), author(minor, 3, 3)],
};
const lacks = (changed: Partial<ReleaseFacts>) =>
  lacksOf({ ...ready, ...changed }).map(({ what, traineeId }) => (traineeId ? `${what} of ${traineeId}` : what));

describe('A work goes public', () => {
  it('with everything in both languages, and the consent of everybody to this very version', () => {
    expect(lacks({})).toEqual([]);
    expect(() => insistOnRelease(ready)).not.toThrow();
    expect(lacks({ visibility: 'cohort' })).toEqual(['visibility']);
    expect(lacks({ title: { ja: '題', en: ' ' } })).toEqual(['title']);
    expect(lacks({ abstract: { ja: '', en: 'x' } })).toEqual(['abstract']);
    expect(lacks({ alts: [said, { ja: '絵', en: '' }] })).toEqual(['picture-text']);
    expect(lacks({ authors: [author(adult, null)] })).toEqual(['consent of adult']);
    expect(lacks({ authors: [author(adult, 2)] })).toEqual(['consent of adult']);
    expect(lacks({ authors: [author(minor, 3)] })).toEqual(['guardian of minor']);
    expect(lacks({ authors: [author(minor, 2, 2)] })).toEqual(['consent of minor', 'guardian of minor']);
    expect(lacks({ version: 4 })).toEqual(['consent of adult', 'consent of minor', 'guardian of minor']);
    expect(() => insistOnRelease({ ...ready, version: 4 })).toThrow('work-not-ready');
    expect(() => insistOnRelease({ ...ready, authors: [] })).toThrow('work-not-ready');
  });

  it('stays as it was released while its authors go on, until it is released again or taken back', () => {
    expect(publicationOf({ version: 1 }, null)).toBe('not-public');
    expect(publicationOf({ version: 2 }, 2)).toBe('public');
    expect(publicationOf({ version: 3 }, 2)).toBe('changed');
    expect(publicationStates).toEqual({
      'not-public': { release: 'public', change: 'not-public' },
      public: { change: 'changed', withdraw: 'not-public' },
      changed: { release: 'public', change: 'changed', withdraw: 'not-public' },
    });
    expect(() => insistOnPublic(false)).toThrow('work-not-public');
    expect(() => insistOnPublic(true)).not.toThrow();
  });

  it('names its authors as they want to be named, or not at all', () => {
    expect(creditOf('none', said)).toBeNull();
    expect(creditOf('handle', said)).toEqual(said);
    for (const credit of [null, { ja: ' ', en: 'x' }, { ja: 'あ', en: '' }]) {
      expect(() => creditOf('real-name', credit)).toThrow('work-credit-missing');
    }
  });

  it('asks no guardian of somebody who is of age', () => {
    expect(() => insistOnMinor({ isMinor: false })).toThrow('work-guardian-not-needed');
    expect(() => insistOnMinor({ isMinor: true })).not.toThrow();
  });
});
