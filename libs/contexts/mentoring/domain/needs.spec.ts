import { describe, expect, it } from '@jest/globals';
import type { FiscalYear } from '#kernel';
import { confirmedStill, erasedOn, insistOnAsked, insistOnPhone } from './needs.ts';

describe('What a trainee needs', () => {
  it('is confirmed as long as they ask for the same reason', () => {
    const student = { subsidy: 'student' as const, isConfirmed: true };
    expect([
      confirmedStill(student, { subsidy: 'student' }),
      confirmedStill({ ...student, isConfirmed: false }, { subsidy: 'student' }),
      confirmedStill(student, { subsidy: 'no-income' }),
      confirmedStill(student, { subsidy: 'none' }),
      confirmedStill(undefined, { subsidy: 'student' }),
    ]).toEqual([true, false, null, null, null]);
  });

  it('is settled as it was looked at, and only where something is asked', () => {
    expect(() => insistOnAsked('student', 'student')).not.toThrow();
    for (const asked of ['none', 'no-income', undefined] as const) {
      expect(() => insistOnAsked(asked, asked === 'none' ? 'none' : 'student')).toThrow('nothing-to-settle');
    }
  });

  it('has a phone that can be called', () => {
    for (const phone of ['090-1234-5678', '+81 3 1234 5678', '(03) 123456']) {
      expect(() => insistOnPhone(phone)).not.toThrow();
    }
    for (const phone of ['母の携帯', '12-34', '090-1234-5678 母']) {
      expect(() => insistOnPhone(phone)).toThrow('phone-without-number');
    }
  });

  it('is erased from the first of May after the year on, also where that year has a 29 February', () => {
    expect([erasedOn(2026 as FiscalYear), erasedOn(2027 as FiscalYear)]).toEqual(['2027-05-01', '2028-05-01']);
  });
});
