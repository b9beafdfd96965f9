// The code on the screen changes every fifteen seconds, and is taken two seconds longer: a photograph comes too late.

import { CheckInCodeOld, CheckInCodeWrong, CheckInTicketOver } from './errors.ts';
import type { OfferingSessionId } from './ids.ts';
import type { HalfDay } from './session.ts';

const WINDOW_MILLIS = 15_000;
const GRACE_MILLIS = 2_000;
/** A code of the last half hour is told to be old, any other to be wrong. */
const KNOWN_AS_OLD = 120;
/** How long after scanning one may confirm. */
const TICKET_MILLIS = 3 * 60_000;
const CODE_LENGTH = 22;

/** Signs a text so that nobody without the secret can. */
export type Sign = (text: string) => string;

interface Place {
  readonly sessionId: OfferingSessionId;
  readonly halfDay: HalfDay;
}

const windowOf = (at: number): number => Math.floor(at / WINDOW_MILLIS);
const codeIn = ({ sessionId, halfDay }: Place, window: number, sign: Sign): string =>
  sign(`${sessionId} ${halfDay} ${window}`).slice(0, CODE_LENGTH);

/** The code to show now, and for how many milliseconds. */
export function codeAt(place: Place, now: Date, sign: Sign): { code: string; changesInMillis: number } {
  const at = now.getTime();
  return { code: codeIn(place, windowOf(at), sign), changesInMillis: WINDOW_MILLIS - (at % WINDOW_MILLIS) };
}

/** Throws `check-in-code-old` for one that was right before, else `check-in-code-wrong`. */
export function insistOnCode(place: Place, code: string, now: Date, sign: Sign): void {
  const at = now.getTime();
  if ([at, at - GRACE_MILLIS].some((moment) => codeIn(place, windowOf(moment), sign) === code)) return;
  const earlier = Array.from({ length: KNOWN_AS_OLD }, (_, back) => windowOf(at) - 1 - back);
  if (earlier.some((window) => codeIn(place, window, sign) === code)) throw new CheckInCodeOld();
  throw new CheckInCodeWrong();
}

/** What somebody gets for a right code: theirs alone, for a few minutes. */
export function ticketFor({ halfDay, ...whose }: Place & { personId: string }, now: Date, sign: Sign): string {
  const until = now.getTime() + TICKET_MILLIS;
  return `${halfDay}.${until}.${signed(whose, `${halfDay}.${until}`, sign)}`;
}

/** The half-day a ticket is for. Throws `check-in-ticket-over` for one that is over, somebody else's or invented. */
export function halfDayOn(
  ticket: string,
  whose: { sessionId: OfferingSessionId; personId: string },
  now: Date,
  sign: Sign,
): HalfDay {
  const [halfDay = '', until = '', signature] = ticket.split('.');
  const isTrue = signed(whose, `${halfDay}.${until}`, sign) === signature;
  if (!isTrue || Number(until) < now.getTime()) throw new CheckInTicketOver();
  return halfDay as HalfDay;
}

const signed = (whose: { sessionId: string; personId: string }, said: string, sign: Sign): string =>
  sign(`ticket ${whose.sessionId} ${whose.personId} ${said}`);
