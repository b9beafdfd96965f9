import { describe, expect, it } from '@jest/globals';
import { toldFacts } from './told-fact.ts';

describe('The facts that a history tells', () => {
  it('are days, roles and numbers, and never an id or a score', () => {
    const facts = {
      learnerId: 'x',
      endsOn: '2027-01-31',
      points: 20,
      fullMarks: true,
      role: 'bureau-officer',
      rows: 3,
    };
    expect(toldFacts(facts)).toEqual({ endsOn: '2027-01-31', role: 'bureau-officer', rows: 3 });
  });
});
