// An audience comes to the days of a gathering that take place.

import { type CalendarDate, dayInTokyo } from '#kernel';

export interface DayHeld {
  readonly sessionId: string;
  readonly number: number;
  readonly day: CalendarDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: 'planned' | 'canceled';
  readonly revision: number;
}

interface Held {
  readonly isCanceled: boolean;
  /** In their order. */
  readonly days: readonly DayHeld[];
}

/** The days that take place. */
export const plannedDays = ({ isCanceled, days }: Held): readonly DayHeld[] =>
  isCanceled ? [] : days.filter(({ state }) => state === 'planned');

/** Whether there is something to come to yet. */
export const isStillHeld = (held: Held, now: Date): boolean => plannedDays(held).some(({ endsAt }) => endsAt > now);

/** From the first day on. */
export function hasBegun(held: Held, now: Date): boolean {
  const [first] = plannedDays(held);
  return first !== undefined && first.day <= dayInTokyo(now);
}

/** The last of its days, whether or not it takes place; null where there is none. */
export function lastDayOf(held: Held): CalendarDate | null {
  const days = plannedDays(held).length > 0 ? plannedDays(held) : held.days;
  return days.at(-1)?.day ?? null;
}
