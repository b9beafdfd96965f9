import { describe, expect, it } from '@jest/globals';
import { placesOf, totalOf } from './year-report.ts';

const track = { applications: 10, accepted: 3, joined: 3, completed: 2, outstanding: 1 };

describe('The report of a year', () => {
  it('adds the tracks up', () => {
    expect(totalOf([track, { ...track, applications: 5, outstanding: 0 }])).toEqual({
      applications: 15,
      accepted: 6,
      joined: 6,
      completed: 4,
      outstanding: 1,
    });
    expect(placesOf([{ places: 8 }, { places: 4 }])).toBe(12);
    expect(totalOf([])).toEqual({ applications: 0, accepted: 0, joined: 0, completed: 0, outstanding: 0 });
  });
});
