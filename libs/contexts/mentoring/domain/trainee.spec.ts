import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '#kernel';
import type { SeminarId } from './ids.ts';
import { insistOnPlace, insistOnVersion } from './trainee.ts';

const [own, other] = ['own' as SeminarId, 'other' as SeminarId];
const [mentor, stranger] = ['mentor' as PersonId, 'stranger' as PersonId];
const placing = { seminars: [own], mentors: [mentor] };
const active = { state: 'active' as const };

describe('A trainee', () => {
  it('is placed in a seminar of their track, or in none, with mentors of that track', () => {
    expect(() => insistOnPlace(active, placing, { seminarId: own, mentorIds: [mentor] })).not.toThrow();
    expect(() => insistOnPlace(active, placing, { seminarId: null, mentorIds: [] })).not.toThrow();
    expect(() => insistOnPlace(active, placing, { seminarId: other, mentorIds: [] })).toThrow(
      'seminar-of-another-track',
    );
    expect(() => insistOnPlace(active, placing, { seminarId: null, mentorIds: [mentor, stranger] })).toThrow(
      'mentor-serves-another-track',
    );
  });

  it('is placed no more once they have left, nor by a stale screen', () => {
    expect(() => insistOnPlace({ state: 'left' }, placing, { seminarId: own, mentorIds: [] })).toThrow(
      'trainee-has-left',
    );
    expect(() => insistOnVersion({ version: 2 }, 1)).toThrow('record-changed-meanwhile');
    expect(() => insistOnVersion({ version: 2 }, 2)).not.toThrow();
  });
});
