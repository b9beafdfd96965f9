import { type CalendarDate, Period } from '#kernel';
import { accessPeriodOf } from '../domain/access-period.ts';

/** The last day given to enrollment `e` beyond its offering's: to everybody, to its organization or to the person. */
export const EXTENDED_TO = `greatest((select max(x.ends_on) from access_extensions x where x.enrollment_id = e.id),
    (select max(x.ends_on) from offering_extensions x where x.offering_id = e.offering_id
      and (x.organization_id is null or x.organization_id = e.organization_id)))`;

/** The access period of enrollment `e` in offering `o`, still to be put together by `periodOf`. */
export const PERIOD = `o.access_starts_on as "startsOn", o.access_ends_on as "endsOn", ${EXTENDED_TO} as "extendedTo"`;

export interface PeriodRow {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly extendedTo: CalendarDate | null;
}

export const periodOf = ({ startsOn, endsOn, extendedTo }: PeriodRow): Period =>
  accessPeriodOf(new Period(startsOn, endsOn), extendedTo ? [extendedTo] : []);
