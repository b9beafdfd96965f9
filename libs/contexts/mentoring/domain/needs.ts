// What trainees need for events is asked for that alone, and goes thirty days after their year or after they have left.

import { type CalendarDate, type FiscalYear, lastDayOf } from '#kernel';
import { NothingToSettle, PhoneWithoutNumber } from './needs-refusals.ts';

export type Subsidy = 'none' | 'student' | 'no-income';

export interface TravelNeed {
  readonly needsTravel: boolean;
  readonly lodgingNights: number;
  readonly travelsFrom: string;
  readonly subsidy: Subsidy;
  readonly note: string;
}

/** What the office has said stays as long as they ask for the same reason; else it is to be said anew. */
export const confirmedStill = (
  before: { readonly subsidy: Subsidy; readonly isConfirmed: boolean | null } | undefined,
  { subsidy }: Pick<TravelNeed, 'subsidy'>,
): boolean | null => (before && subsidy !== 'none' && before.subsidy === subsidy ? before.isConfirmed : null);

/** Throws `nothing-to-settle` where somebody asks for no subsidy, or for another than was looked at. */
export function insistOnAsked(asked: Subsidy | undefined, seen: Subsidy): void {
  if (asked === undefined || asked === 'none' || asked !== seen) throw new NothingToSettle();
}

const FEWEST_DIGITS = 6;

/** Throws `phone-without-number` where nobody could be called by what was typed. */
export function insistOnPhone(phone: string): void {
  const isCallable = /^[-+() 0-9]+$/.test(phone) && phone.replaceAll(/[^0-9]/g, '').length >= FEWEST_DIGITS;
  if (!isCallable) throw new PhoneWithoutNumber(phone);
}

export const KEPT_DAYS = 30;
const DAY_MILLIS = 86_400_000;

/** From this day on the needs of a year are erased. */
export function erasedOn(fiscalYear: FiscalYear): CalendarDate {
  const end = new Date(`${lastDayOf(fiscalYear)}T00:00:00Z`).getTime();
  return new Date(end + (KEPT_DAYS + 1) * DAY_MILLIS).toISOString().slice(0, 10) as CalendarDate;
}
