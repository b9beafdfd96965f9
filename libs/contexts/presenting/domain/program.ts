// What anybody reads of a results presentation: times, halls, tracks, titles of the office's, and of works those that are
// public.

import type { CalendarDate, FileId } from '#kernel';
import type { DayId, PresentationId, WorkId } from './ids.ts';
import type { InBoth } from './results-presentation.ts';
import type { Slot } from './slot.ts';

/** A released work in a slot. */
export interface WorkPresented {
  readonly workId: WorkId;
  readonly title: InBoth;
  /** Of those who want to be named. */
  readonly credits: readonly InBoth[];
  readonly videos: readonly FileId[];
}

export interface SlotPresented
  extends Pick<
    Slot,
    | 'slotId'
    | 'sessionId'
    | 'startsAt'
    | 'endsAt'
    | 'kind'
    | 'hall'
    | 'booth'
    | 'title'
    | 'delayMinutes'
    | 'begunAt'
    | 'finishedAt'
  > {
  readonly track: InBoth | null;
  readonly work: WorkPresented | null;
}

export interface DayPresented {
  readonly sessionId: DayId;
  readonly day: CalendarDate;
  readonly isCanceled: boolean;
}

export interface Program {
  readonly presentationId: PresentationId;
  readonly programName: InBoth;
  readonly fiscalYear: number;
  /** What the gathering is called. */
  readonly title: InBoth;
  readonly format: 'in-person' | 'online' | 'hybrid';
  readonly place: string;
  readonly notice: InBoth;
  readonly isCanceled: boolean;
  readonly days: readonly DayPresented[];
  readonly slots: readonly SlotPresented[];
}

const OF_TRACK = { ja: (track: string) => `${track}の発表`, en: (track: string) => `A work of ${track}` };
const UNTITLED: InBoth = { ja: '発表', en: 'Presentation' };

/** The office's title, that of a public work, or none but its track. */
export function titleIn({ title, work, track }: SlotPresented, language: keyof InBoth): string {
  const known = title ?? work?.title;
  if (known) return known[language];
  return track ? OF_TRACK[language](track[language]) : UNTITLED[language];
}

/** The slots of a day by their halls, in the order in which these begin. */
export function hallsOn(slots: readonly SlotPresented[], id: DayId): { hall: InBoth; slots: SlotPresented[] }[] {
  const halls: { hall: InBoth; slots: SlotPresented[] }[] = [];
  for (const slot of slots.filter(({ sessionId }) => sessionId === id)) {
    const known = halls.find(({ hall }) => hall.ja === slot.hall.ja);
    if (known) known.slots.push(slot);
    else halls.push({ hall: slot.hall, slots: [slot] });
  }
  return halls;
}

/** Where it stands below the first page of its program. */
export const presentationAt = (id: PresentationId): string => `presentations/${id}`;
export const liveAt = (id: PresentationId): string => `${presentationAt(id)}/live`;
export const programPdfAt = (id: PresentationId): string => `${presentationAt(id)}/program.pdf`;
