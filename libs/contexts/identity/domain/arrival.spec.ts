import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#kernel';
import { answerableUntil, answered, arrivalStates, lastDayBefore } from './arrival.ts';

const askedAt = new Date('2026-04-01T09:00:00+09:00');
const expiresAt = answerableUntil(askedAt);
const verbs = ['confirm', 'decline'] as const;

describe('An arrival', () => {
  it('is answered within fourteen days', () => {
    expect(expiresAt).toEqual(new Date('2026-04-15T09:00:00+09:00'));
    const justBefore = new Date(expiresAt.getTime() - 1);
    expect(verbs.map((verb) => answered({ state: 'asked', expiresAt }, verb, justBefore))).toEqual([
      'confirmed',
      'declined',
    ]);
    for (const verb of verbs) {
      expect(() => answered({ state: 'asked', expiresAt }, verb, expiresAt)).toThrow('arrival-over');
    }
  });

  it.each(['confirmed', 'declined'] as const)('is answered once: %s stays so', (state) => {
    for (const verb of verbs) {
      expect(arrivalStates[state][verb]).toBeUndefined();
      expect(() => answered({ state, expiresAt }, verb, askedAt)).toThrow('arrival-is-answered');
    }
  });

  it('ends what is left behind the day before, by the calendar of Japan', () => {
    const longAgo = { startsOn: '2020-04-01' as CalendarDate };
    expect(lastDayBefore(longAgo, new Date('2026-04-01T00:30:00+09:00'))).toBe('2026-03-31');
    expect(lastDayBefore(longAgo, new Date('2026-04-01T23:30:00+09:00'))).toBe('2026-03-31');
    expect(lastDayBefore({ startsOn: '2026-04-01' as CalendarDate }, askedAt)).toBe('2026-04-01');
  });
});
