import type { CalendarDate } from './calendar.ts';

const DAY_IN_MILLISECONDS = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;
const NEW_YEAR_CLOSURE = new Set(['12-29', '12-30', '12-31', '01-01', '01-02', '01-03']);

const atMidnightUtc = (day: CalendarDate): Date => new Date(`${day}T00:00:00Z`);
const dayFrom = (day: CalendarDate, days: number): CalendarDate =>
  new Date(atMidnightUtc(day).getTime() + days * DAY_IN_MILLISECONDS).toISOString().slice(0, 10) as CalendarDate;

/**
 * 営業日: every day but Saturdays, Sundays, 29 December to 3 January (Act on Holidays of Administrative Organs, Article 1)
 * and the days it is told are closed (national holidays, closures of the office).
 */
export class WorkingCalendar {
  constructor(
    private readonly closedOn: ReadonlySet<CalendarDate>,
    private readonly besides: readonly CalendarDate[] = [],
  ) {}

  isWorking(day: CalendarDate): boolean {
    const weekday = atMidnightUtc(day).getUTCDay();
    const isWeekend = weekday === SATURDAY || weekday === SUNDAY;
    if (isWeekend || NEW_YEAR_CLOSURE.has(day.slice('0000-'.length))) return false;
    return !this.closedOn.has(day) && !this.besides.includes(day);
  }

  /** The `days`-th working day before this one, which does not count itself; with 0 the day itself. */
  before(day: CalendarDate, days: number): CalendarDate {
    return this.walk(day, days, -1);
  }

  /** The `days`-th working day after this one, which does not count itself; with 0 the day itself. */
  after(day: CalendarDate, days: number): CalendarDate {
    return this.walk(day, days, 1);
  }

  private walk(from: CalendarDate, days: number, step: 1 | -1): CalendarDate {
    let day = from;
    let left = days;
    while (left > 0) {
      day = dayFrom(day, step);
      if (this.isWorking(day)) left -= 1;
    }
    return day;
  }
}

/** The end of business in Japan, 17:00 (08:00 UTC: there is no summer time), on which every deadline of a day falls. */
export const endOfBusiness = (day: CalendarDate): Date => new Date(`${day}T17:00:00+09:00`);
