import type { CalendarDate } from '#kernel';
import type { OfferingState } from './offering.ts';
import type { DeliveryMode } from './seating.ts';

const DAYS_BEFORE_DEADLINE = 7;
const DAY_IN_MILLISECONDS = 86_400_000;

export type OfferingWarning =
  | 'no-date'
  | 'no-venue'
  | 'no-instructor'
  | 'seats-above-venue'
  | 'venue-taken'
  | 'staff-elsewhere'
  | 'deadline-near'
  | 'minimum-not-reached';

/** What the office watches of an offering with seats. */
export interface WatchedOffering {
  readonly state: OfferingState;
  readonly mode: DeliveryMode;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly seats: number;
  readonly minimumParticipants: number;
  /** Null: no venue is chosen. */
  readonly venueSeats: number | null;
  readonly instructors: number;
  /** Another offering is at the venue on one of its days. */
  readonly isVenueTaken: boolean;
  /** Somebody of its staff has another offering on one of its days. */
  readonly isStaffElsewhere: boolean;
  readonly applicationClosesAt: Date | null;
  /** Seats that are taken; null where nobody counted. */
  readonly held: number | null;
}

interface Moment {
  readonly now: Date;
  readonly today: CalendarDate;
}

type Rule = (offering: WatchedOffering, moment: Moment) => boolean;

/** Whether applications close within a week, or have closed: then an offering below its minimum is to be decided on. */
export const isDeadlineNear = (closesAt: Date, now: Date): boolean =>
  closesAt.getTime() - now.getTime() <= DAYS_BEFORE_DEADLINE * DAY_IN_MILLISECONDS;

const isNear = ({ applicationClosesAt: closes }: WatchedOffering, { now }: Moment): boolean =>
  closes !== null && isDeadlineNear(closes, now);

const rules: Record<OfferingWarning, Rule> = {
  'no-date': ({ startsOn }) => startsOn === null,
  'no-venue': ({ mode, venueSeats }) => (mode === 'venue' || mode === 'satellite') && venueSeats === null,
  'no-instructor': ({ instructors }) => instructors === 0,
  'seats-above-venue': ({ seats, venueSeats }) => venueSeats !== null && seats > venueSeats,
  'venue-taken': ({ isVenueTaken }) => isVenueTaken,
  'staff-elsewhere': ({ isStaffElsewhere }) => isStaffElsewhere,
  'deadline-near': (offering, moment) =>
    offering.state === 'open' && isNear(offering, moment) && (offering.applicationClosesAt as Date) > moment.now,
  'minimum-not-reached': (offering, moment) =>
    offering.held !== null &&
    offering.state !== 'draft' &&
    isNear(offering, moment) &&
    offering.held < offering.minimumParticipants,
};

/** What the office should look at; nothing where the offering is over or called off. */
export function warningsOf(offering: WatchedOffering, moment: Moment): OfferingWarning[] {
  const isOver = offering.endsOn !== null && offering.endsOn < moment.today;
  if (isOver || offering.state === 'canceled') return [];
  return (Object.keys(rules) as OfferingWarning[]).filter((code) => rules[code](offering, moment));
}
