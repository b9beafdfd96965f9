/** Which local governments count as trained depends on what is counted; every figure is told with its definition. */

import { type CalendarDate, type FiscalYear, fiscalYearOf } from '#kernel';

/** What is counted, and until when. */
export interface Definition {
  readonly asOf: CalendarDate;
  readonly fiscalYear: FiscalYear;
  readonly lastYears: number;
  readonly countPreCyder: boolean;
  readonly withPrefectures: boolean;
}

interface Asked extends Omit<Definition, 'asOf' | 'fiscalYear'> {
  readonly asOf?: CalendarDate | undefined;
}

/** Today, where no day is asked for; a day that has not come is today. */
export function definitionOf(asked: Asked, today: CalendarDate): Definition {
  const { lastYears, countPreCyder, withPrefectures } = asked;
  const asOf = asked.asOf && asked.asOf < today ? asked.asOf : today;
  return { asOf, fiscalYear: fiscalYearOf(asOf), lastYears, countPreCyder, withPrefectures };
}
