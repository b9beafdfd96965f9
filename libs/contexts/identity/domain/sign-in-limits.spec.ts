import { describe, expect, it } from '@jest/globals';
import { limits, waitSecondsAfter } from './sign-in-limits.ts';

describe('Waiting after wrong tries', () => {
  it('costs nothing five times, then doubles, and is never more than a quarter of an hour', () => {
    const waits = [1, 4, 5, 6, 7, 12, 13, 1000].map((failures) => waitSecondsAfter(failures, limits.account));
    expect(waits).toEqual([0, 0, 5, 10, 20, 640, 900, 900]);
  });

  it('lets a prefecture sign in from one address', () => {
    expect(waitSecondsAfter(2999, limits.address)).toBe(0);
  });
});
