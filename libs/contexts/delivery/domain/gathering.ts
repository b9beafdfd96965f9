// A gathering is an event of one day or several: its days are sessions, its place and form hold for all of them.

import { type CalendarDate, type FiscalYear, fiscalYearOf, type Id, newId, type OfferingId } from '#kernel';
import {
  GatheringCanceled,
  RecordChangedMeanwhile,
  SessionDayTaken,
  SessionInAnotherFiscalYear,
  SessionsComplete,
} from './errors.ts';
import type { GatheringId, GroupId, OfferingSessionId } from './ids.ts';
import type { Session, SessionPlan } from './session.ts';

export type GatheringFormat = 'in-person' | 'online' | 'hybrid';

/** Days of all gatherings of an offering without seats: about one a week. */
export const MOST_DAYS_OF_A_YEAR = 60;

interface Words {
  readonly ja: string;
  readonly en: string;
}

export interface GatheringPlan {
  readonly title: Words;
  readonly format: GatheringFormat;
  readonly venueId: Id<'Venue'> | null;
  /** Where it is, where that is no venue of the list. */
  readonly place: string;
  /** Where to join online; for those who take part and those who teach alone. */
  readonly link: string | null;
  readonly note: Words;
}

/** A day of it; one that stands already by its id. */
export interface GatheringDay extends Pick<SessionPlan, 'day' | 'startsAt' | 'endsAt' | 'halfDays'> {
  readonly sessionId: OfferingSessionId | null;
}

export class Gathering {
  declare readonly id: GatheringId;
  declare readonly offeringId: OfferingId;
  declare readonly titleJa: string;
  declare readonly titleEn: string;
  declare readonly format: GatheringFormat;
  declare readonly venueId: Id<'Venue'> | null;
  declare readonly place: string;
  declare readonly link: string | null;
  declare readonly noteJa: string;
  declare readonly noteEn: string;
  /** The groups it is for; none: everybody. */
  declare readonly groupIds: readonly GroupId[];
  declare readonly state: 'planned' | 'canceled';
  declare readonly version: number;

  static plan(offeringId: OfferingId, plan: GatheringPlan, groupIds: readonly GroupId[] = []): Gathering {
    const known = { id: newId<'Gathering'>(), offeringId, groupIds, state: 'planned', version: 1 };
    return Object.assign(new Gathering(), known, sound(plan));
  }

  /** Answers the names of what is another now. Throws `gathering-canceled`, `record-changed-meanwhile`. */
  change(plan: GatheringPlan, version: number): readonly string[] {
    this.insistOn(version);
    const asked = Object.entries(sound(plan)) as [keyof Gathering, unknown][];
    const changed = asked.flatMap(([field, value]) => (this[field] === value ? [] : [field]));
    Object.assign(this, Object.fromEntries(asked), { version: this.version + 1 });
    return changed;
  }

  /** Throws `gathering-canceled`, `record-changed-meanwhile`. */
  cancel(version: number): void {
    this.insistOn(version);
    Object.assign(this, { state: 'canceled', version: this.version + 1 });
  }

  /** One of its days as a session. */
  planOf({ day, startsAt, endsAt, halfDays }: GatheringDay): SessionPlan {
    const { titleJa, titleEn, venueId } = this;
    return { title: { ja: titleJa, en: titleEn }, day, startsAt, endsAt, halfDays, venueId };
  }

  private insistOn(version: number): void {
    if (this.state === 'canceled') throw new GatheringCanceled();
    if (version !== this.version) throw new RecordChangedMeanwhile();
  }
}

/** Online there is no place, in a room no link. */
function sound({ title, format, venueId, place, link, note }: GatheringPlan) {
  const isOnline = format === 'online';
  return {
    titleJa: title.ja,
    titleEn: title.en,
    format,
    venueId: isOnline ? null : venueId,
    place: isOnline || venueId ? '' : place,
    link: format === 'in-person' ? null : link,
    noteJa: note.ja,
    noteEn: note.en,
  };
}

/** A day that is taken for the people of some groups; of none: for everybody. */
export interface DayTaken extends Pick<Session, 'day' | 'state'> {
  readonly groupIds: readonly GroupId[];
}

interface Around {
  readonly fiscalYear: FiscalYear;
  /** For whom the days are; none: for everybody. */
  readonly groupIds: readonly GroupId[];
  /** The sessions of all other gatherings of the offering. */
  readonly others: readonly DayTaken[];
}

/** Sessions with whom the gathering of each is for. */
export const withGroups = (
  sessions: readonly Session[],
  forWhom: ReadonlyMap<GatheringId, readonly GroupId[]>,
): DayTaken[] =>
  sessions.map(({ day, state, gatheringId }) => ({
    day,
    state,
    groupIds: (gatheringId && forWhom.get(gatheringId)) || [],
  }));

const haveNobodyInCommon = (some: readonly GroupId[], others: readonly GroupId[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((group) => others.includes(group));

/**
 * Nobody is asked to two events on one day. Throws `sessions-complete`, `session-in-another-fiscal-year`,
 * `session-day-taken`.
 */
export function insistOnDays(
  days: readonly { readonly day: CalendarDate }[],
  { fiscalYear, groupIds, others }: Around,
): void {
  const planned = others.filter(({ state }) => state === 'planned');
  if (new Set(planned.map(({ day }) => day)).size + days.length > MOST_DAYS_OF_A_YEAR) {
    throw new SessionsComplete(MOST_DAYS_OF_A_YEAR);
  }
  const taken = new Set(planned.flatMap((other) => (haveNobodyInCommon(groupIds, other.groupIds) ? [] : [other.day])));
  for (const { day } of days) {
    if (fiscalYearOf(day) !== fiscalYear) throw new SessionInAnotherFiscalYear(day, fiscalYear);
    if (taken.has(day)) throw new SessionDayTaken(day);
    taken.add(day);
  }
}
