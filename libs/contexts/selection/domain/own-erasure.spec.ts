import { describe, expect, it } from '@jest/globals';
import { type Erasable, isKept } from './own-erasure.ts';

const endsAt = new Date('2026-12-07T17:00:00+09:00');
const before = new Date(endsAt.getTime() - 1);
const after = new Date(endsAt.getTime() + 1);
const an = (told: Partial<Erasable>): Erasable => ({
  state: 'draft',
  submittedVersion: null,
  withdrawnAt: null,
  endsAt,
  ...told,
});

describe('An application that its applicant wants erased', () => {
  it('is theirs to erase as long as nothing was submitted, also after the end', () => {
    expect(isKept(an({}), after)).toBe(false);
    expect(isKept(an({ state: 'withdrawn', withdrawnAt: after }), after)).toBe(false);
  });

  it('is theirs before the end, and kept from that instant on', () => {
    const submitted = an({ state: 'submitted', submittedVersion: 2 });
    expect([before, endsAt, after].map((now) => isKept(submitted, now))).toEqual([false, true, true]);
  });

  it('is kept where it was withdrawn once it was before reviewers, and not where it was before', () => {
    const withdrawn = (withdrawnAt: Date) => an({ state: 'withdrawn', submittedVersion: 1, withdrawnAt });
    expect([before, endsAt, after].map((at) => isKept(withdrawn(at), after))).toEqual([false, true, true]);
  });

  it('is theirs where it was taken up again after withdrawing and not submitted', () => {
    expect(isKept(an({ submittedVersion: 1 }), after)).toBe(false);
  });
});
