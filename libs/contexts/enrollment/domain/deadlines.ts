import { type CalendarDate, dayInTokyo, endOfBusiness, type WorkingCalendar } from '#kernel';

interface Days {
  readonly startsOn: CalendarDate;
  readonly deadlineWorkingDays: number;
  readonly offerWorkingDays: number;
  readonly quietWorkingDays: number;
}

const startOf = (day: CalendarDate): Date => new Date(`${day}T00:00:00+09:00`);

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

/** An offer holds its seats to 17:00 so many working days later, never into the day of the exercise. */
export function offeredUntil(now: Date, { startsOn, offerWorkingDays }: Days, calendar: WorkingCalendar): Date {
  const answered = endOfBusiness(calendar.after(dayInTokyo(now), offerWorkingDays));
  return earlier(answered, startOf(startsOn));
}

/** So close to the first day that seats are given by hand alone. */
export function isQuiet(
  today: CalendarDate,
  { startsOn, quietWorkingDays }: Pick<Days, 'startsOn' | 'quietWorkingDays'>,
  calendar: WorkingCalendar,
): boolean {
  return today >= calendar.before(startsOn, quietWorkingDays);
}

const WORKING_DAYS_TO_REGISTER = 5;

/** Names are due at the latest with the application deadline; somebody invited has five working days to register. */
export function namesDue(now: Date, applicationDeadline: Date, calendar: WorkingCalendar): Date {
  return earlier(endOfBusiness(calendar.after(dayInTokyo(now), WORKING_DAYS_TO_REGISTER)), applicationDeadline);
}

interface Deadlines {
  readonly offeredUntil: Date | null;
  readonly namesDueAt: Date | null;
}

interface Moved {
  readonly now: Date;
  readonly startsOn: CalendarDate;
  readonly applicationClosesAt: Date;
}

/**
 * Deadlines of a party whose offering moved: an offer ends before the new first day; names are due with the new
 * application deadline, with a working day left where that has passed already.
 */
export function deadlinesAfter(
  { offeredUntil: until, namesDueAt: due }: Deadlines,
  { now, startsOn, applicationClosesAt }: Moved,
  calendar: WorkingCalendar,
): Deadlines {
  const nextDay = endOfBusiness(calendar.after(dayInTokyo(now), 1));
  const closes = applicationClosesAt > now ? applicationClosesAt : earlier(nextDay, startOf(startsOn));
  return { offeredUntil: until && earlier(until, startOf(startsOn)), namesDueAt: due && closes };
}
