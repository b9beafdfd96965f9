import { describe, expect, it } from '@jest/globals';
import {
  type Conclusion,
  insistOnAllConcluded,
  insistOnConcluding,
  insistOnGraduate,
  insistOnOpen,
} from './conclusion.ts';

const completed: Conclusion = {
  outcome: 'completed',
  reason: '',
  fulfilledTheRule: true,
  isOutstanding: false,
  version: 2,
};
const active = { state: 'active' as const, conclusion: completed };
const undecided = { state: 'active' as const, conclusion: null };
const gone = { state: 'left' as const, conclusion: null };

describe('The end of a year', () => {
  it('is concluded and corrected for whoever is still in it, on what the screen showed', () => {
    expect(() => insistOnConcluding(undecided, 0)).not.toThrow();
    expect(() => insistOnConcluding(active, 2)).not.toThrow();
    expect(() => insistOnConcluding(active, 1)).toThrow('record-changed-meanwhile');
    expect(() => insistOnConcluding(gone, 0)).toThrow('trainee-has-left');
  });

  it('names outstanding whoever completed it alone', () => {
    expect(insistOnGraduate(active)).toBe(completed);
    for (const conclusion of [null, { ...completed, outcome: 'not-completed' as const }]) {
      expect(() => insistOnGraduate({ conclusion })).toThrow('only-graduates-stand-out');
    }
  });

  it('is told once, when all who are still in it are concluded', () => {
    expect(insistOnAllConcluded([active, gone])).toEqual([active]);
    expect(() => insistOnAllConcluded([active, undecided])).toThrow('years-not-concluded');
    expect(() => insistOnAllConcluded([gone])).toThrow('years-not-concluded');
    expect(() => insistOnOpen({ resultsToldAt: null })).not.toThrow();
    expect(() => insistOnOpen({ resultsToldAt: new Date(0) })).toThrow('year-results-already-told');
  });
});
