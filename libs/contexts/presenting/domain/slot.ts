import type { CalendarDate, PersonId } from '#kernel';
import type { DayId, SlotId, TrackId, WorkId } from './ids.ts';
import type { InBoth } from './results-presentation.ts';

export type SlotKind = 'stage' | 'poster' | 'video' | 'other';

/** A day of the gathering. */
export interface PresentationDay {
  readonly sessionId: DayId;
  readonly day: CalendarDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isCanceled: boolean;
}

/** What somebody asks of a slot. */
export interface SlotAsked {
  readonly sessionId: DayId;
  /** `13:30`, in Japan's time. */
  readonly startsAt: string;
  readonly minutes: number;
  readonly kind: SlotKind;
  readonly hall: InBoth;
  /** Of a poster, and of nothing else. */
  readonly booth: number | null;
  /** Null: that of its work. */
  readonly title: InBoth | null;
  readonly trackId: TrackId | null;
  readonly workId: WorkId | null;
}

/** Where and when a slot is, and what it shows. */
export interface SlotPlan extends Omit<SlotAsked, 'startsAt' | 'minutes'> {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Among those that begin at one moment. */
  readonly position: number;
}

/** 枠. */
export interface Slot extends SlotPlan {
  readonly slotId: SlotId;
  /** By how much it is later than was told before. */
  readonly delayMinutes: number;
  /** As the office marked it on the day. */
  readonly begunAt: Date | null;
  readonly finishedAt: Date | null;
  readonly version: number;
}

/** What a slot takes of a work: its track is that of the first author. */
export interface WorkToShow {
  readonly workId: WorkId;
  readonly title: InBoth;
  readonly authors: readonly { readonly trackId: TrackId; readonly learnerId: PersonId }[];
}

/** A work's title in one language where the other is missing. */
export const titleOf = ({ title }: Pick<WorkToShow, 'title'>): InBoth => ({
  ja: title.ja || title.en,
  en: title.en || title.ja,
});
