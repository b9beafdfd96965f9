import { eventKind, type OfferingId } from '#kernel';
import type { Gathering } from './gathering.ts';
import type { GatheringId, OfferingSessionId } from './ids.ts';

interface GatheringTold {
  readonly offeringId: OfferingId;
  readonly gatheringId: GatheringId;
  /** How many days it has now. */
  readonly sessions: number;
}

interface GatheringChangeTold extends GatheringTold {
  /** The names of what is another now: fields of it, or `days`. */
  readonly changed: readonly string[];
  /** The days that do not take place any more. */
  readonly canceledIds: readonly OfferingSessionId[];
}

/** An event of one day or several was scheduled. */
export const gatheringScheduled = eventKind<GatheringTold>('gathering-scheduled');

/** Its days, form, place or words are others. */
export const gatheringChanged = eventKind<GatheringChangeTold>('gathering-changed');

/** It does not take place. */
export const gatheringCanceled = eventKind<GatheringTold>('gathering-canceled');

export const gatheringTold = ({ id, offeringId }: Gathering, sessions: number): GatheringTold => ({
  offeringId,
  gatheringId: id,
  sessions,
});
