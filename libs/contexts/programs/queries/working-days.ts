import { Injectable } from '@nestjs/common';
import { type Authority, type AuthorizedScope, type CalendarDate, WorkingCalendar } from '#kernel';
import { Database, nationalHolidays } from '#platform';

const FIRST_DAY = '2000-04-01' as CalendarDate;
const LAST_DAY = '2050-12-31' as CalendarDate;
const holidays = new Set(nationalHolidays(FIRST_DAY, LAST_DAY));

/** 営業日 of the country: without what the office closes besides. */
export const nationalCalendar = new WorkingCalendar(holidays);

/** 営業日 of the office: of the country, without these days. */
export const officeCalendar = (closures: readonly CalendarDate[]): WorkingCalendar =>
  new WorkingCalendar(holidays, closures);

/** 営業日 of the office: without weekends, national holidays, 29 December to 3 January, and its own closures. */
@Injectable()
export class WorkingDays {
  constructor(private readonly database: Database) {}

  async calendar(asker: AuthorizedScope | Authority): Promise<WorkingCalendar> {
    const closures = await this.database.read<{ day: CalendarDate }>(asker, 'select day from office_closures');
    return officeCalendar(closures.map(({ day }) => day));
  }
}
