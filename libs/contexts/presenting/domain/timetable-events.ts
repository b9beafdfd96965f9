import { eventKind } from '#kernel';
import type { CohortId, PresentationId, SlotId } from './ids.ts';

interface OfPresentation {
  readonly presentationId: PresentationId;
  readonly cohortId: CohortId;
}
interface OfSlot extends OfPresentation {
  readonly slotId: SlotId;
}

export const slotAdded = eventKind<OfSlot>('slot-added');

/** It is at another time or place, or something else. */
export const slotCorrected = eventKind<OfSlot>('slot-corrected');

export const slotRemoved = eventKind<OfSlot>('slot-removed');

/** A run of slots was made for works. */
export const slotsFilled = eventKind<OfPresentation & { readonly slots: number }>('slots-filled');

/** From this slot on, so many are later by so many minutes; earlier where negative. */
export const slotsShifted = eventKind<OfSlot & { readonly slots: number; readonly minutes: number }>('slots-shifted');

/** The office marked what is on. */
export const slotBegun = eventKind<OfSlot>('slot-begun');
export const slotFinished = eventKind<OfSlot>('slot-finished');
/** Neither was meant. */
export const slotUnmarked = eventKind<OfSlot>('slot-unmarked');

/** Anybody sees the timetable. */
export const timetablePublished = eventKind<OfPresentation>('timetable-published');

/** Nobody outside of the cohort sees it any more. */
export const timetableWithdrawn = eventKind<OfPresentation>('timetable-withdrawn');
