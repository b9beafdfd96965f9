// Who completes the year of a cohort: a rule says who has what is asked, the office decides.

export type AttendanceAsked =
  | { readonly kind: 'none' }
  | { readonly kind: 'share'; readonly percent: number }
  | { readonly kind: 'all-but'; readonly halfDays: number };

/** What a cohort asks of its trainees, as data. */
export interface YearRule {
  readonly attendance: AttendanceAsked;
}

/** Nothing is asked until the office says so: everything is its decision. */
export const NOTHING_ASKED: YearRule = { attendance: { kind: 'none' } };

/** What a trainee did, in half-days of the events that were planned and not called off. */
export interface YearDone {
  readonly halfDaysHeld: number;
  /** There for the whole of it; who came for a part of a half-day is not counted. */
  readonly halfDaysAttended: number;
}

export interface YearJudgement {
  readonly isFulfilled: boolean;
  readonly attendance: { readonly held: number; readonly attended: number; readonly needed: number };
}

const WHOLE = 100;

/** How many of so many half-days somebody must have been at; a share is rounded up. */
export function halfDaysNeeded(asked: AttendanceAsked, held: number): number {
  if (asked.kind === 'share') return Math.ceil((held * asked.percent) / WHOLE);
  return asked.kind === 'all-but' ? Math.max(0, held - asked.halfDays) : 0;
}

/** What the rule says of a trainee, with the figures it says so by. */
export function judgeYear(rule: YearRule, { halfDaysHeld: held, halfDaysAttended: attended }: YearDone): YearJudgement {
  const needed = halfDaysNeeded(rule.attendance, held);
  return { isFulfilled: attended >= needed, attendance: { held, attended, needed } };
}
