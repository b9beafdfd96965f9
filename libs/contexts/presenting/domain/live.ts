// What is on: what the office marks on the day, and where it marks nothing, what the timetable says.

import type { InBoth } from './results-presentation.ts';
import type { Slot } from './slot.ts';
import { isSameHall, laterBy } from './timetable.ts';

type Timed = Pick<
  Slot,
  'sessionId' | 'startsAt' | 'endsAt' | 'kind' | 'hall' | 'delayMinutes' | 'begunAt' | 'finishedAt'
>;

export interface HallNow<S extends Timed> {
  readonly hall: InBoth;
  /** One on stage, posters all at once. */
  readonly now: readonly S[];
  readonly next: S | null;
  readonly lateMinutes: number;
}

export type Phase = 'before' | 'on' | 'between' | 'over';

export interface Live<S extends Timed> {
  readonly phase: Phase;
  readonly halls: readonly HallNow<S>[];
  /** The first that is still to come, in any hall. */
  readonly next: S | null;
}

const MINUTE = 60_000;
/** For so long after its end, in minutes, what was marked as begun counts as on, should nobody mark the next. */
const OVERRUN = 30;

const isOn = (slot: Timed, now: Date): boolean => {
  if (slot.finishedAt) return false;
  if (slot.begunAt) return slot.begunAt <= now && now < laterBy(slot.endsAt, OVERRUN);
  return slot.startsAt <= now && now < slot.endsAt;
};

/** What nobody marked is on by the clock, unless something of the same hall is marked. */
function onIn<S extends Timed>(slots: readonly S[], now: Date): readonly S[] {
  const on = slots.filter((slot) => isOn(slot, now));
  const marked = on.filter(({ begunAt, kind }) => begunAt !== null && kind !== 'poster').at(-1);
  return marked ? [marked, ...on.filter(({ kind }) => kind === 'poster')] : on;
}

const isToCome = (slot: Timed, now: Date): boolean => !slot.begunAt && !slot.finishedAt && slot.startsAt > now;

/** How much later than first told it began, or is going to; never less than 0. */
export function lateMinutesOf({ startsAt, delayMinutes, begunAt }: Timed): number {
  if (!begunAt) return Math.max(0, delayMinutes);
  return Math.max(0, Math.floor((begunAt.getTime() - startsAt.getTime()) / MINUTE) + delayMinutes);
}

function hallNow<S extends Timed>(slots: readonly S[], hall: InBoth, at: Date): HallNow<S> {
  const now = onIn(slots, at);
  // Begun late, what comes after it is not on by the clock: it is next.
  const waiting = slots.filter((slot) => !now.includes(slot) && !slot.begunAt && !slot.finishedAt && slot.endsAt > at);
  const marked = now.find(({ begunAt }) => begunAt !== null);
  const next = (marked ? waiting.find(({ startsAt }) => startsAt > marked.startsAt) : undefined) ?? null;
  const coming = next ?? slots.find((slot) => isToCome(slot, at)) ?? null;
  const [first] = now.length > 0 ? now : coming ? [coming] : [];
  return { hall, now, next: coming, lateMinutes: first ? lateMinutesOf(first) : 0 };
}

/** What is on at that moment, hall by hall in the order of their first slots. */
export function liveOf<S extends Timed>(slots: readonly S[], now: Date): Live<S> {
  const inOrder = slots.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const next = inOrder.find((slot) => isToCome(slot, now)) ?? null;
  const on = inOrder.filter((slot) => isOn(slot, now));
  const today = on.at(0)?.sessionId ?? next?.sessionId;
  const ofDay = inOrder.filter(({ sessionId }) => sessionId === today);
  const firsts = ofDay.filter((slot, at) => ofDay.findIndex((other) => isSameHall(slot, other)) === at);
  const halls = firsts.map(({ hall }) =>
    hallNow(
      ofDay.filter((slot) => isSameHall(slot, { hall })),
      hall,
      now,
    ),
  );
  return {
    phase: phaseOf({ isOn: on.length > 0, isNext: next !== null, hasBegun: hasBegun(inOrder, now) }),
    halls,
    next,
  };
}

const hasBegun = (inOrder: readonly Timed[], now: Date): boolean =>
  inOrder.some(({ startsAt, begunAt }) => startsAt <= now || begunAt !== null);

function phaseOf({ isOn: on, isNext, hasBegun: begun }: Record<'isOn' | 'isNext' | 'hasBegun', boolean>): Phase {
  if (on) return 'on';
  if (!isNext) return 'over';
  return begun ? 'between' : 'before';
}
