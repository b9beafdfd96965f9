import { type CalendarDate, endOfBusiness, type WorkingCalendar } from '#kernel';
import { DeadlineBeforeOpening } from './exercise-errors.ts';

/** 申込の締切: 17:00 in Japan, so many working days before the first session (5 営業日前 unless the office says otherwise). */
export const applicationDeadline = (
  startsOn: CalendarDate,
  workingDaysBefore: number,
  calendar: WorkingCalendar,
): Date => endOfBusiness(calendar.before(startsOn, workingDaysBefore));

interface Window {
  readonly startsOn: CalendarDate | null;
  /** Null: as soon as the offering is open. */
  readonly opensAt: Date | null;
  readonly deadlineWorkingDays: number;
}

/** One must be able to apply between the opening and the deadline; without a date there is no deadline yet. */
export function insistOnWindow({ startsOn, opensAt, deadlineWorkingDays }: Window, calendar: WorkingCalendar): void {
  if (!startsOn || !opensAt) return;
  const deadline = applicationDeadline(startsOn, deadlineWorkingDays, calendar);
  if (deadline <= opensAt) throw new DeadlineBeforeOpening(deadline, opensAt);
}
