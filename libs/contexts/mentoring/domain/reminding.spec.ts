import { describe, expect, it } from '@jest/globals';
import type { Id, PersonId } from '#kernel';
import { daysFrom, hoursFrom, lettersOf, type Unpaired } from './reminding.ts';

const someone = (traineeId: string, cohortId: string, ...addressees: string[]): Unpaired => ({
  traineeId: traineeId as Id<'Trainee'>,
  cohortId: cohortId as Id<'Cohort'>,
  addresseeIds: addressees as PersonId[],
});

describe('Reminding in a year', () => {
  it('writes one letter to each who is told, of all trainees of a cohort', () => {
    const letters = lettersOf([
      someone('first', 'this', 'master', 'clerk', 'clerk'),
      someone('second', 'this', 'clerk'),
      someone('third', 'that', 'clerk'),
      someone('fourth', 'that'),
    ]);
    expect(letters).toEqual([
      { cohortId: 'this', addresseeId: 'master', traineeIds: ['first'] },
      { cohortId: 'this', addresseeId: 'clerk', traineeIds: ['first', 'second'] },
      { cohortId: 'that', addresseeId: 'clerk', traineeIds: ['third'] },
    ]);
  });

  it('counts days of 24 hours, forward and back', () => {
    const now = new Date('2026-11-24T09:00:00+09:00');
    expect(daysFrom(now, 14)).toEqual(new Date('2026-12-08T09:00:00+09:00'));
    expect(daysFrom(now, -7)).toEqual(new Date('2026-11-17T09:00:00+09:00'));
    expect(hoursFrom(now, -24)).toEqual(new Date('2026-11-23T09:00:00+09:00'));
  });
});
