import { type CalendarDate, dayInTokyo } from '#kernel';
import { WindowOnlyLengthened, WindowsOutOfOrder } from './errors.ts';
import type { Phase } from './phases.ts';

/**
 * The times of a cohort, each to the second. Something is taken from the instant a window opens and before the instant
 * it closes: at 17:00:00 the window of 17:00 has closed.
 */
export interface CohortWindows {
  readonly applicationOpensAt: Date;
  readonly applicationClosesAt: Date;
  /** Until when the assignment may be handed in; null: there is none. */
  readonly assignmentClosesAt: Date | null;
  /** The day the result is announced for, in Japan. */
  readonly resultOn: CalendarDate;
  /** Until when whoever is accepted answers. */
  readonly answersCloseAt: Date;
}

const MILLIS = 1000;
const toSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / MILLIS) * MILLIS);

/** The same to the second, in an order in which they can come; refuses others. */
export function soundWindows(asked: CohortWindows): CohortWindows {
  const windows: CohortWindows = {
    applicationOpensAt: toSecond(asked.applicationOpensAt),
    applicationClosesAt: toSecond(asked.applicationClosesAt),
    assignmentClosesAt: asked.assignmentClosesAt && toSecond(asked.assignmentClosesAt),
    resultOn: asked.resultOn,
    answersCloseAt: toSecond(asked.answersCloseAt),
  };
  const last = lastToBeSent(windows);
  if (windows.applicationClosesAt <= windows.applicationOpensAt) throw new WindowsOutOfOrder('applicationClosesAt');
  if (last < windows.applicationClosesAt) throw new WindowsOutOfOrder('assignmentClosesAt');
  if (windows.resultOn < dayInTokyo(last)) throw new WindowsOutOfOrder('resultOn');
  if (dayInTokyo(windows.answersCloseAt) < windows.resultOn) throw new WindowsOutOfOrder('answersCloseAt');
  return windows;
}

const lastToBeSent = ({ assignmentClosesAt, applicationClosesAt }: CohortWindows): Date =>
  assignmentClosesAt ?? applicationClosesAt;

const within = (now: Date, from: Date, until: Date): boolean => from <= now && now < until;

/** Whether applications are taken at this instant. */
export const takesApplications = (phase: Phase, windows: CohortWindows, now: Date): boolean =>
  phase === 'applying' && within(now, windows.applicationOpensAt, windows.applicationClosesAt);

/** Whether an assignment is taken at this instant: from the opening of applications on, whether or not they have closed. */
export function takesAssignments(phase: Phase, windows: CohortWindows, now: Date): boolean {
  const { applicationOpensAt, assignmentClosesAt } = windows;
  if (phase !== 'applying' && phase !== 'assignment') return false;
  return assignmentClosesAt !== null && within(now, applicationOpensAt, assignmentClosesAt);
}

/** Whether everything that applicants send has come in. */
export const isAllIn = (windows: CohortWindows, now: Date): boolean => lastToBeSent(windows) <= now;

const PROMISED = ['applicationClosesAt', 'assignmentClosesAt', 'answersCloseAt'] as const;

/** Once people apply, what they were promised stays: an end may only come later, and the opening stays. */
export function insistOnPromise(before: CohortWindows, after: CohortWindows): void {
  if (+after.applicationOpensAt !== +before.applicationOpensAt) throw new WindowOnlyLengthened('applicationOpensAt');
  if ((before.assignmentClosesAt === null) !== (after.assignmentClosesAt === null))
    throw new WindowOnlyLengthened('assignmentClosesAt');
  const shortened = PROMISED.find((name) => +(after[name] ?? 0) < +(before[name] ?? 0));
  if (shortened) throw new WindowOnlyLengthened(shortened);
}
