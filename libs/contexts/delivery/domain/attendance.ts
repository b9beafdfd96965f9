// What was recorded first stands until somebody who has seen it corrects it, with a reason.

import type { HalfDay } from './session.ts';

export type Mark = 'full' | 'partial' | 'absent';
export type MarkSource = 'staff' | 'self' | 'device';
export type Outcome = 'recorded' | 'same' | 'known' | 'conflict' | 'reason-needed' | 'not-confirmed' | 'not-held';
export type Verdict = 'full' | 'partial' | 'none';

export interface Recorded {
  readonly mark: Mark;
  readonly version: number;
}

interface Asked {
  readonly mark: Mark;
  /** 0 where the person saw nothing marked. */
  readonly seenVersion: number;
  readonly reason?: string | undefined;
}

/** What becomes of a mark beside what stands already. */
export function judged(current: Recorded | null, { mark, seenVersion, reason }: Asked): Outcome {
  if (!current) return seenVersion === 0 ? 'recorded' : 'conflict';
  if (current.mark === mark) return 'same';
  if (current.version !== seenVersion) return 'conflict';
  return reason ? 'recorded' : 'reason-needed';
}

/**
 * Attendance over a whole offering: full where every half-day of every session was full, none where all were absent,
 * else partial. Null while a half-day is not marked.
 */
export function verdictOf(marks: readonly Mark[], halfDaysHeld: number): Verdict | null {
  if (halfDaysHeld === 0 || marks.length < halfDaysHeld) return null;
  if (marks.every((mark) => mark === 'full')) return 'full';
  return marks.every((mark) => mark === 'absent') ? 'none' : 'partial';
}

/** The half-day that a moment belongs to, in Japan: noon divides them; the only one a session has, where it has one. */
export function halfDayAt(now: Date, held: readonly HalfDay[]): HalfDay {
  const hour = Number(now.toLocaleTimeString('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit' }));
  const half = hour < NOON ? 'am' : 'pm';
  return held.includes(half) ? half : (held[0] ?? half);
}
const NOON = 12;
