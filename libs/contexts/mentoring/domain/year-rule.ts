// Who completes the year of a cohort: a rule says who has what is asked, the office decides.

export type AttendanceAsked =
  | { readonly kind: 'none' }
  | { readonly kind: 'share'; readonly percent: number }
  | { readonly kind: 'all-but'; readonly halfDays: number };

export type SubmissionsAsked =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'some'; readonly milestones: number };

/** What a cohort asks of its trainees, as data. */
export interface YearRule {
  readonly attendance: AttendanceAsked;
  /** Milestones whose submissions were accepted. */
  readonly submissions: SubmissionsAsked;
}

/** Nothing is asked until the office says so: everything is its decision. */
export const NOTHING_ASKED: YearRule = { attendance: { kind: 'none' }, submissions: { kind: 'none' } };

/** A rule as it was kept: what it says nothing of is not asked. */
export const ruleOf = (kept: Partial<YearRule> | undefined): YearRule => ({ ...NOTHING_ASKED, ...kept });

/** What a trainee did, in half-days of the events that were planned and not called off. */
export interface YearDone {
  readonly halfDaysHeld: number;
  /** There for the whole of it; who came for a part of a half-day is not counted. */
  readonly halfDaysAttended: number;
  /** The milestones of their track and of all tracks. */
  readonly milestonesAsked: number;
  readonly milestonesAccepted: number;
}

export interface YearJudgement {
  readonly isFulfilled: boolean;
  readonly attendance: { readonly held: number; readonly attended: number; readonly needed: number };
  readonly submissions: { readonly asked: number; readonly accepted: number; readonly needed: number };
}

const WHOLE = 100;

/** How many of so many half-days somebody must have been at; a share is rounded up. */
export function halfDaysNeeded(asked: AttendanceAsked, held: number): number {
  if (asked.kind === 'share') return Math.ceil((held * asked.percent) / WHOLE);
  return asked.kind === 'all-but' ? Math.max(0, held - asked.halfDays) : 0;
}

/** How many of so many milestones must have been accepted; more may be asked than there are yet. */
export function milestonesNeeded(asked: SubmissionsAsked, milestones: number): number {
  if (asked.kind === 'all') return milestones;
  return asked.kind === 'some' ? asked.milestones : 0;
}

/** What the rule says of a trainee, with the figures it says so by. */
export function judgeYear(rule: YearRule, done: YearDone): YearJudgement {
  const { halfDaysHeld: held, halfDaysAttended: attended, milestonesAsked: asked, milestonesAccepted: accepted } = done;
  const attendance = { held, attended, needed: halfDaysNeeded(rule.attendance, held) };
  const submissions = { asked, accepted, needed: milestonesNeeded(rule.submissions, asked) };
  const isFulfilled = attended >= attendance.needed && accepted >= submissions.needed;
  return { isFulfilled, attendance, submissions };
}
