import { type CalendarDate, type FiscalYear, fiscalYearOf, type OfferingId } from '#kernel';
import type { ApplicantType } from './course-terms.ts';
import { RecordChangedMeanwhile } from './errors.ts';
import {
  MinimumAboveSeats,
  OnlineHasNoVenue,
  SeatingFixedOnceOpen,
  SessionInAnotherFiscalYear,
  SessionInThePast,
  SessionsEndBeforeTheyStart,
} from './exercise-errors.ts';
import type { TrancheId, VenueId } from './ids.ts';
import type { OfferingState } from './offering.ts';

/** 会場、オンライン、出前 (the office goes there), サテライト (several venues joined at once). */
export type DeliveryMode = 'venue' | 'online' | 'on-site' | 'satellite';
/** Whether a waiting group that is larger than the seats left holds up those behind it. */
export type Fairness = 'in-turn' | 'smaller-groups-may-pass';
export type ApprovalStage = 'coordinator' | 'office';

/** What is fixed once the offering has opened: people have applied on these conditions. */
export interface SeatingConditions {
  readonly mode: DeliveryMode;
  /** Changed through `SetSeats` alone once the offering has opened: the ledger of seats stands beside it. */
  readonly seats: number;
  readonly fairness: Fairness;
  readonly approvalStages: readonly ApprovalStage[];
  /** Null: whoever the course takes. */
  readonly organizationTypes: readonly ApplicantType[] | null;
  /** Seats that one organization may take; null: any number. */
  readonly organizationLimit: number | null;
  readonly termsJa: string;
  readonly termsEn: string;
}

/** What may change while people apply. */
export interface SeatingArrangements {
  readonly venueId: VenueId | null;
  readonly minimumParticipants: number;
  readonly trancheId: TrancheId | null;
  /** Null: with its tranche, or as soon as the offering is open. */
  readonly applicationOpensAt: Date | null;
  readonly deadlineWorkingDays: number;
  readonly offerWorkingDays: number;
  /** Within so many working days of the first session no seat is offered by itself. */
  readonly quietWorkingDays: number;
  readonly bringJa: string;
  readonly bringEn: string;
}

export interface SeatingPlan extends SeatingConditions, SeatingArrangements {}

/** The days of an offering, from its first session to its last. */
export interface SeatedDays {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

interface OfOffering {
  readonly offeringId: OfferingId;
  /** Set on a satellite: the offering whose sessions it joins. */
  readonly parentOfferingId: OfferingId | null;
}

const conditions = [
  'mode',
  'seats',
  'fairness',
  'approvalStages',
  'organizationTypes',
  'organizationLimit',
  'termsJa',
  'termsEn',
] as const satisfies readonly (keyof SeatingConditions)[];

/** The seats of an offering: where, how many, and on what conditions one gets one. */
export class Seating {
  declare readonly offeringId: OfferingId;
  declare readonly parentOfferingId: OfferingId | null;
  declare readonly startsOn: CalendarDate | null;
  declare readonly endsOn: CalendarDate | null;
  declare readonly version: number;
  declare readonly mode: DeliveryMode;
  declare readonly seats: number;
  declare readonly fairness: Fairness;
  declare readonly approvalStages: readonly ApprovalStage[];
  declare readonly organizationTypes: readonly ApplicantType[] | null;
  declare readonly organizationLimit: number | null;
  declare readonly termsJa: string;
  declare readonly termsEn: string;
  declare readonly venueId: VenueId | null;
  declare readonly minimumParticipants: number;
  declare readonly trancheId: TrancheId | null;
  declare readonly applicationOpensAt: Date | null;
  declare readonly deadlineWorkingDays: number;
  declare readonly offerWorkingDays: number;
  declare readonly quietWorkingDays: number;
  declare readonly bringJa: string;
  declare readonly bringEn: string;

  static plan({ offeringId, parentOfferingId }: OfOffering, plan: SeatingPlan): Seating {
    const known = { offeringId, parentOfferingId, startsOn: null, endsOn: null, version: 1 };
    return Object.assign(new Seating(), known, sound(plan));
  }

  /** Answers the names of what changed. Once the offering has opened its conditions stay. */
  correct(plan: SeatingPlan, state: OfferingState): (keyof SeatingPlan)[] {
    const changed = namesOfChanges(this, plan);
    const fixed = changed.find((name) => (conditions as readonly string[]).includes(name));
    if (state !== 'draft' && fixed) throw new SeatingFixedOnceOpen(fixed);
    this.change(sound(plan));
    return changed;
  }

  /** Seats of which no more are held, and what one organization may take of them. */
  setSeats(asked: Pick<SeatingPlan, 'seats'> & Partial<Pick<SeatingPlan, 'organizationLimit'>>): void {
    sound({ ...this, ...asked });
    this.change(asked);
  }

  /** Null: there is no date yet. A first day that has passed may stay, and none is moved into the past. */
  setDays(days: SeatedDays | null, fiscalYear: FiscalYear, today: CalendarDate): void {
    if (days) insistOnDays(days, fiscalYear);
    if (days && days.startsOn !== this.startsOn && days.startsOn < today) throw new SessionInThePast(days.startsOn);
    this.change(days ? { startsOn: days.startsOn, endsOn: days.endsOn } : { startsOn: null, endsOn: null });
  }

  /** A satellite planned later has its parent's days from the start. */
  joinDaysOf({ startsOn, endsOn }: Seating): void {
    Object.assign(this, { startsOn, endsOn });
  }

  /** The plan for another year: without tranche and opening, which belong to this one. */
  planAnew(): SeatingPlan {
    const { offeringId: _, parentOfferingId: _parent, startsOn: _first, endsOn: _last, version: _seen, ...plan } = this;
    return { ...plan, trancheId: null, applicationOpensAt: null };
  }

  insistOnVersion(version: number): void {
    if (version !== this.version) throw new RecordChangedMeanwhile();
  }

  private change(changes: Partial<SeatingPlan> | SeatedDays | { startsOn: null; endsOn: null }): void {
    Object.assign(this, changes, { version: this.version + 1 });
  }
}

function insistOnDays({ startsOn, endsOn }: SeatedDays, fiscalYear: FiscalYear): void {
  if (endsOn < startsOn) throw new SessionsEndBeforeTheyStart();
  const outside = [startsOn, endsOn].find((day) => fiscalYearOf(day) !== fiscalYear);
  if (outside) throw new SessionInAnotherFiscalYear(outside, fiscalYear);
}

function sound(plan: SeatingPlan): SeatingPlan {
  if (plan.minimumParticipants > plan.seats) throw new MinimumAboveSeats(plan.minimumParticipants, plan.seats);
  if (plan.mode === 'online' && plan.venueId) throw new OnlineHasNoVenue();
  return plan;
}

const namesOfChanges = (before: SeatingPlan, after: SeatingPlan): (keyof SeatingPlan)[] =>
  (Object.keys(after) as (keyof SeatingPlan)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );

interface Words {
  readonly ja: string;
  readonly en: string;
}

/** A plan as it is said, its texts in both languages. */
export type SeatingInWords = Omit<SeatingPlan, 'termsJa' | 'termsEn' | 'bringJa' | 'bringEn'> & {
  readonly terms: Words;
  readonly bring: Words;
};

/** The plan as an offering keeps it. */
export const planAsKept = ({ terms, bring, ...rest }: SeatingInWords): SeatingPlan => ({
  ...rest,
  termsJa: terms.ja,
  termsEn: terms.en,
  bringJa: bring.ja,
  bringEn: bring.en,
});
