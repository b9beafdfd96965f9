import { describe, expect, it } from '@jest/globals';
import {
  changesOf,
  isOvertaken,
  pointsOf,
  type RatedPerson,
  type ResultSheet,
  typed,
  withoutResult,
} from './result-drafts.ts';

const person = (changes: Partial<RatedPerson>): RatedPerson => ({
  enrollmentId: 'akiyama',
  learnerName: '秋山 一',
  kana: null,
  organizationName: '飯田市',
  teamNumber: null,
  presence: 'there',
  points: null,
  comment: '',
  version: 0,
  sticker: null,
  ...changes,
});
const sheetOf = (...people: RatedPerson[]): ResultSheet => ({
  offeringId: 'offering',
  offeringName: 'Aコース',
  mostPoints: 100,
  version: 3,
  releasedAt: null,
  people,
  teams: [],
  abilities: { record: true, release: true },
});

describe('Results that are typed', () => {
  it('are numbers from 0 to the scale with one decimal, in full width too, or nothing', () => {
    const read = ['80', '８０．５', ' 0 ', '', '100', '100.1', '80.55', '-1', '八十'].map((text) =>
      pointsOf(text, 100),
    );
    expect(read).toEqual([80, 80.5, 0, null, 100, undefined, undefined, undefined, undefined]);
  });

  it('are saved where they differ from what stands, with the version that was seen', () => {
    const stands = person({ points: 60, comment: 'よい', version: 2 });
    const other = person({ enrollmentId: 'ishida' });
    const drafts = { akiyama: { ...typed(stands), points: '72' }, ishida: typed(other) };
    const { count, isSound, input } = changesOf(sheetOf(stands, other), drafts, 100);
    expect([count, isSound]).toEqual([1, true]);
    expect(input).toEqual({
      version: 3,
      mostPoints: 100,
      people: [{ enrollmentId: 'akiyama', points: 72, comment: 'よい', seenVersion: 2 }],
      teams: [],
    });
    expect(changesOf(sheetOf(stands), { akiyama: { ...typed(stands), points: '7x' } }, 100).isSound).toBe(false);
  });

  it('stay beside what somebody else saved meanwhile, until one of the two is chosen', () => {
    const draft = { points: '70', comment: '', seenVersion: 0 };
    const saved = person({ points: 65, version: 1 });
    expect(isOvertaken(draft, saved)).toBe(true);
    expect(isOvertaken({ ...draft, seenVersion: 1 }, saved)).toBe(false);
    expect(isOvertaken(draft, person({ points: 70, version: 1 }))).toBe(false);
  });

  it('are filled in for whoever came and has nothing yet', () => {
    const sheet = sheetOf(
      person({ points: 60, version: 1 }),
      person({ enrollmentId: 'ishida' }),
      person({ enrollmentId: 'ueda', presence: 'absent' }),
      person({ enrollmentId: 'ono' }),
    );
    const drafts = { ono: { points: '', comment: 'あとで', seenVersion: 0 } };
    expect(withoutResult(sheet, drafts).map(({ enrollmentId }) => enrollmentId)).toEqual(['ishida']);
  });
});
