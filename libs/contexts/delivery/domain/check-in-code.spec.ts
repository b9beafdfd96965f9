import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { codeAt, halfDayOn, insistOnCode, ticketFor } from './check-in-code.ts';
import type { OfferingSessionId } from './ids.ts';

const sign = (text: string) => createHash('sha256').update(text).digest('base64url');
const place = { sessionId: 'this' as OfferingSessionId, halfDay: 'am' as const };
const start = new Date('2026-12-01T09:50:00.000Z');
const after = (millis: number) => new Date(start.getTime() + millis);
const refusal = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('The code on the screen', () => {
  const { code, changesInMillis } = codeAt(place, start, sign);

  it.each<[number, string | undefined]>([
    [0, undefined],
    [14_999, undefined],
    [16_999, undefined],
    [17_000, 'check-in-code-old'],
    [60_000, 'check-in-code-old'],
    [29 * 60_000, 'check-in-code-old'],
    [31 * 60_000, 'check-in-code-wrong'],
    [-1, 'check-in-code-wrong'],
  ])('%i ms later is %s', (millis, code_) => {
    expect(refusal(() => insistOnCode(place, code, after(millis), sign))).toBe(code_);
  });

  it('is of one session and one half-day', () => {
    const elsewhere = { ...place, sessionId: 'other' as OfferingSessionId };
    expect(refusal(() => insistOnCode(elsewhere, code, start, sign))).toBe('check-in-code-wrong');
    expect(refusal(() => insistOnCode({ ...place, halfDay: 'pm' }, code, start, sign))).toBe('check-in-code-wrong');
  });

  it('changes every fifteen seconds', () => {
    expect(changesInMillis).toBe(15_000);
    expect(codeAt(place, after(14_999), sign)).toEqual({ code, changesInMillis: 1 });
    expect(codeAt(place, after(15_000), sign).code).not.toBe(code);
  });
});

describe('A ticket', () => {
  const mine = { sessionId: place.sessionId, personId: 'me' };
  const ticket = ticketFor({ ...place, personId: 'me' }, start, sign);

  it('is good for three minutes, for one person in one session', () => {
    expect(halfDayOn(ticket, mine, after(180_000), sign)).toBe('am');
    expect(refusal(() => halfDayOn(ticket, mine, after(180_001), sign))).toBe('check-in-ticket-over');
    expect(refusal(() => halfDayOn(ticket, { ...mine, personId: 'you' }, start, sign))).toBe('check-in-ticket-over');
    const elsewhere = { ...mine, sessionId: 'other' as OfferingSessionId };
    expect(refusal(() => halfDayOn(ticket, elsewhere, start, sign))).toBe('check-in-ticket-over');
  });

  it('is not bent to another half-day or a later hour, nor invented', () => {
    const [, until, signature] = ticket.split('.');
    for (const bent of [`pm.${until}.${signature}`, `am.${Number(until) + 1}.${signature}`, 'am', '']) {
      expect(refusal(() => halfDayOn(bent, mine, start, sign))).toBe('check-in-ticket-over');
    }
  });
});
