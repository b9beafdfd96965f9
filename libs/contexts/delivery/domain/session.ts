// A session is moved or canceled while nobody's attendance has been recorded; every change raises its revision.

import { type CalendarDate, type Id, newId, type OfferingId, type StateTable } from '#kernel';
import {
  HalfDayMissing,
  RecordChangedMeanwhile,
  SessionCanceled,
  SessionEndsBeforeItStarts,
  SessionInThePast,
} from './errors.ts';
import type { GatheringId, OfferingSessionId } from './ids.ts';

export type SessionState = 'planned' | 'canceled';
export type SessionVerb = 'reschedule' | 'relocate' | 'cancel';

export const sessionStates: StateTable<SessionState, SessionVerb> = {
  planned: { reschedule: 'planned', relocate: 'planned', cancel: 'canceled' },
  canceled: {},
};

export type HalfDay = 'am' | 'pm';
export const halfDays: readonly HalfDay[] = ['am', 'pm'];

/** Sessions of one offering with seats: one day, or two. */
export const MOST_SESSIONS = 2;
const OPENS_BEFORE_MILLIS = 15 * 60_000;

export interface SessionPlan {
  readonly title: { readonly ja: string; readonly en: string };
  readonly day: CalendarDate;
  /** Times of day in Japan, `09:30`. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly halfDays: readonly HalfDay[];
  /** Null: where the offering takes place. */
  readonly venueId: Id<'Venue'> | null;
}

/** A dated meeting inside an offering. */
export class Session {
  declare readonly id: OfferingSessionId;
  declare readonly offeringId: OfferingId;
  declare readonly number: number;
  declare readonly day: CalendarDate;
  declare readonly startsAt: Date;
  declare readonly endsAt: Date;
  declare readonly titleJa: string;
  declare readonly titleEn: string;
  declare readonly venueId: Id<'Venue'> | null;
  /** The gathering whose day it is; null in an offering with seats. */
  declare readonly gatheringId: GatheringId | null;
  declare readonly halfDays: readonly HalfDay[];
  declare readonly revision: number;
  declare readonly state: SessionState;
  declare readonly version: number;

  /** Throws `session-ends-before-it-starts`, `half-day-missing`, `session-in-the-past`. */
  static plan(offeringId: OfferingId, number: number, plan: SessionPlan, today: CalendarDate): Session {
    const known = { id: newId<'OfferingSession'>(), offeringId, number, revision: 0, state: 'planned', version: 1 };
    return Object.assign(new Session(), { ...known, gatheringId: null }, sound(plan, today));
  }

  /** This session as a day of a gathering. */
  within(gatheringId: GatheringId): Session {
    return Object.assign(this, { gatheringId });
  }

  reschedule(plan: SessionPlan, today: CalendarDate): void {
    this.go('reschedule');
    Object.assign(this, sound(plan, today));
  }

  /** It takes place where its offering does, and that has changed. */
  relocate(): void {
    this.go('relocate');
  }

  cancel(): void {
    this.go('cancel');
  }

  /** Whether nothing would be changed by a plan. */
  isAlready(plan: SessionPlan): boolean {
    const asked = Object.entries(sound(plan, plan.day)) as [keyof Session, unknown][];
    return asked.every(([field, value]) => JSON.stringify(this[field]) === JSON.stringify(value));
  }

  /** Refuses a change by somebody who has looked at an older version. */
  insistOnVersion(version: number): void {
    if (version !== this.version) throw new RecordChangedMeanwhile();
  }

  private go(verb: SessionVerb): void {
    const state = sessionStates[this.state][verb];
    if (!state) throw new SessionCanceled();
    Object.assign(this, { state, revision: this.revision + 1, version: this.version + 1 });
  }
}

/** Attendance opens a quarter of an hour before the start. */
export const opensAt = ({ startsAt }: Pick<Session, 'startsAt'>): Date =>
  new Date(startsAt.getTime() - OPENS_BEFORE_MILLIS);

const inTokyo = (day: CalendarDate, time: string): Date => new Date(`${day}T${time}:00+09:00`);

function sound({ title, day, startsAt, endsAt, ...plan }: SessionPlan, today: CalendarDate) {
  if (day < today) throw new SessionInThePast(day);
  if (endsAt <= startsAt) throw new SessionEndsBeforeItStarts();
  const held = halfDays.filter((half) => plan.halfDays.includes(half));
  if (held.length === 0) throw new HalfDayMissing();
  return {
    titleJa: title.ja,
    titleEn: title.en,
    day,
    startsAt: inTokyo(day, startsAt),
    endsAt: inTokyo(day, endsAt),
    halfDays: held,
    venueId: plan.venueId,
  };
}
