// In one hall one thing is after another; posters stand side by side, each at its booth. All of it is within the hours of
// a day of the gathering.

import {
  DayNotOfGathering,
  SlotOutsideOfDay,
  SlotsOverlap,
  SlotUntitled,
  TimetableDoesNotFit,
  TimetableEmpty,
  TimetableTooLong,
} from './errors.ts';
import type { DayId, SlotId, WorkId } from './ids.ts';
import type { InBoth } from './results-presentation.ts';
import type { PresentationDay, Slot, SlotAsked, SlotKind, SlotPlan, WorkToShow } from './slot.ts';

const MINUTE = 60_000;
/** Slots of one results presentation. */
export const MOST_SLOTS = 400;

export const laterBy = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE);

/** Throws `day-not-of-gathering`. */
export function dayOf(days: readonly PresentationDay[], id: DayId): PresentationDay {
  const found = days.find(({ sessionId }) => sessionId === id);
  if (!found) throw new DayNotOfGathering();
  return found;
}

/** When and where it is on that day. Throws `day-not-of-gathering`, `slot-untitled`. */
export function planOf({ startsAt, minutes, ...asked }: SlotAsked, days: readonly PresentationDay[]): SlotPlan {
  if (asked.title === null && asked.workId === null) throw new SlotUntitled();
  const from = new Date(`${dayOf(days, asked.sessionId).day}T${startsAt}:00+09:00`);
  const booth = asked.kind === 'poster' ? (asked.booth ?? 1) : null;
  return { ...asked, booth, startsAt: from, endsAt: laterBy(from, minutes), position: booth ?? 1 };
}

type Place = Pick<SlotPlan, 'sessionId' | 'startsAt' | 'endsAt' | 'kind' | 'hall' | 'booth'>;

export const isSameHall = (one: Pick<Place, 'hall'>, other: Pick<Place, 'hall'>): boolean =>
  one.hall.ja.trim() === other.hall.ja.trim();

/** Whether both cannot be: at one time in one hall, of posters at one booth. */
export function isInTheWay(one: Place, other: Place): boolean {
  const isAtOnce = one.startsAt < other.endsAt && other.startsAt < one.endsAt;
  if (!isAtOnce || !isSameHall(one, other)) return false;
  if (one.kind === 'poster' || other.kind === 'poster') return one.kind === other.kind && one.booth === other.booth;
  return true;
}

/** Why a slot does not fit what the gathering is now; null where it does. */
export type Misfit = 'gathering-canceled' | 'day-canceled' | 'outside-of-day' | null;

interface Held {
  readonly days: readonly PresentationDay[];
  readonly isCanceled: boolean;
}

export function misfitOf(slot: Pick<Place, 'sessionId' | 'startsAt' | 'endsAt'>, { days, isCanceled }: Held): Misfit {
  if (isCanceled) return 'gathering-canceled';
  const day = days.find(({ sessionId }) => sessionId === slot.sessionId);
  if (!day || day.isCanceled) return 'day-canceled';
  return slot.startsAt >= day.startsAt && slot.endsAt <= day.endsAt ? null : 'outside-of-day';
}

interface Around extends Held {
  /** All others of the results presentation. */
  readonly others: readonly Slot[];
  /** How a slot is called that shows the title of its work. */
  readonly titleOf: (slot: SlotPlan) => InBoth;
}

/** Throws `timetable-too-long`, `day-not-of-gathering`, `slot-outside-of-day`, `slots-overlap`. */
export function insistOnPlace(plans: readonly SlotPlan[], { others, titleOf, ...held }: Around): void {
  if (others.length + plans.length > MOST_SLOTS) throw new TimetableTooLong(MOST_SLOTS);
  const taken: SlotPlan[] = [...others];
  for (const plan of plans) {
    const day = dayOf(held.days, plan.sessionId);
    const misfit = misfitOf(plan, held);
    if (misfit === 'outside-of-day') throw new SlotOutsideOfDay(day);
    if (misfit !== null) throw new DayNotOfGathering();
    const inTheWay = taken.find((other) => isInTheWay(plan, other));
    if (inTheWay) throw new SlotsOverlap({ ...inTheWay, title: titleOf(inTheWay) });
    taken.push(plan);
  }
}

export interface FillAsked {
  readonly sessionId: DayId;
  readonly startsAt: string;
  readonly minutes: number;
  /** Between one and the next. */
  readonly pauseMinutes: number;
  readonly kind: Exclude<SlotKind, 'other'>;
  readonly hall: InBoth;
  /** Of the first poster. */
  readonly booth: number;
  /** In the order in which they come. */
  readonly workIds: readonly WorkId[];
}

/** A run of slots: works one after another, or as posters all at once from booth to booth. Throws `day-not-of-gathering`. */
export function filled(
  { sessionId, startsAt, minutes, pauseMinutes, kind, hall, booth }: FillAsked,
  works: readonly WorkToShow[],
  days: readonly PresentationDay[],
): SlotPlan[] {
  return works.map(({ workId, authors: [first] }, at) => {
    const shown = { title: null, workId, trackId: first?.trackId ?? null, booth: booth + at };
    const plan = planOf({ sessionId, startsAt, minutes, kind, hall, ...shown }, days);
    if (kind === 'poster') return plan;
    const later = at * (minutes + pauseMinutes);
    return { ...plan, startsAt: laterBy(plan.startsAt, later), endsAt: laterBy(plan.endsAt, later) };
  });
}

interface ShiftAsked {
  readonly slotId: SlotId;
  /** Earlier where negative. */
  readonly minutes: number;
  readonly isInAllHalls: boolean;
}

/**
 * A slot and all that come after it on that day, in its hall or in all of them, are that much later; what has been
 * finished stays. The end of the day does not hold a delay back. Throws `slots-overlap`.
 */
export function shifted(slots: readonly Slot[], asked: ShiftAsked, titleOf: Around['titleOf']): Slot[] {
  const { slotId, minutes, isInAllHalls } = asked;
  const from = slots.find((slot) => slot.slotId === slotId);
  if (!from) return [];
  const isMoved = (slot: Slot) =>
    slot.sessionId === from.sessionId &&
    slot.startsAt >= from.startsAt &&
    slot.finishedAt === null &&
    (isInAllHalls || isSameHall(slot, from));
  const moved = slots
    .filter(isMoved)
    .map((slot) => ({ ...slot, startsAt: laterBy(slot.startsAt, minutes), endsAt: laterBy(slot.endsAt, minutes) }));
  const staying = slots.filter((slot) => !isMoved(slot));
  for (const slot of moved) {
    const inTheWay = staying.find((other) => isInTheWay(slot, other));
    if (inTheWay) throw new SlotsOverlap({ ...inTheWay, title: titleOf(inTheWay) });
  }
  return moved;
}

/** Throws `timetable-empty`, `timetable-does-not-fit`. */
export function insistOnReady(slots: readonly Slot[], held: Held): void {
  if (slots.length === 0) throw new TimetableEmpty();
  const amiss = slots.filter((slot) => misfitOf(slot, held) !== null).length;
  if (amiss > 0) throw new TimetableDoesNotFit(amiss);
}
