import { describe, expect, it } from '@jest/globals';
import { type CohortDecisions, countsAfter, type Line, missingIn, movedBy, reserveOf } from './board.ts';

const line = (applicationId: string, outcome: string | null, reserveRank: number | null = null) =>
  ({ standing: { applicationId }, decision: outcome && { outcome, reserveRank } }) as unknown as Line;
const lines = [line('a', 'accepted'), line('b', 'reserve', 2), line('c', 'reserve', 1), line('d', null)];

describe('A decision board', () => {
  it('counts what there would be once some were decided', () => {
    expect(countsAfter(lines, new Set(['b', 'd']), 'accepted')).toEqual({
      accepted: 3,
      reserve: 1,
      rejected: 0,
      undecided: 0,
    });
    expect(countsAfter(lines, new Set(['a']), 'undecided')).toMatchObject({ accepted: 0, undecided: 2 });
  });

  it('has its reserve in order, and moves one of it no further than the ends', () => {
    expect(reserveOf(lines).map(({ standing }) => standing.applicationId)).toEqual(['c', 'b']);
    expect(movedBy(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect([movedBy(['a', 'b'], 'a', -1), movedBy(['a', 'b'], 'b', 1)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('tells all that is missing before results can be published', () => {
    const track = { undecided: 0 };
    const done = { tracks: [track], wantedTwice: [], withoutConsent: [], offering: { state: 'open' } };
    expect(missingIn(done as unknown as CohortDecisions).count).toBe(0);
    const open = {
      tracks: [track, { undecided: 3 }],
      wantedTwice: [{}],
      withoutConsent: [{}],
      offering: null,
    };
    expect(missingIn(open as unknown as CohortDecisions)).toMatchObject({ offeringIs: 'missing', count: 4 });
  });
});
