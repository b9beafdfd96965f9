import { useLocaleState } from 'react-admin';
import type {
  listGatheringsToPresentRoute,
  listPresentationsRoute,
  viewPresentationRoute,
  viewTimetableRoute,
} from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type PresentationRow = AnswerFrom<typeof listPresentationsRoute>['items'][number];
export type ToPresent = AnswerFrom<typeof listGatheringsToPresentRoute>['items'][number];
export type Presentation = AnswerFrom<typeof viewPresentationRoute>;
export type Timetable = AnswerFrom<typeof viewTimetableRoute>;
export type Slot = Timetable['slots'][number];
export type Kind = Slot['kind'];

/** What every part of the timetable gets. */
export interface OfTimetable {
  readonly presentation: Presentation;
  readonly timetable: Timetable;
  readonly onChanged: () => void;
}
export interface OfSlot extends OfTimetable {
  readonly slot: Slot;
}

/** The language of the screen. */
export function useLanguage(): 'ja' | 'en' {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'ja';
}

const clock = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' });
const MILLIS_OF_MINUTE = 60_000;

/** `13:30`, in Japan's time. */
export const clockOf = (instant: string): string => clock.format(new Date(instant));
export const minutesOf = ({ startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>): number =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / MILLIS_OF_MINUTE;

/** A slot as it stands in a form. */
export interface SlotWritten {
  readonly sessionId: string;
  readonly startsAt: string;
  readonly minutes: string;
  readonly kind: Kind;
  readonly hallJa: string;
  readonly hallEn: string;
  readonly booth: string;
  readonly workId: string;
  readonly titleJa: string;
  readonly titleEn: string;
}

/** A new one begins where the last of its hall ends, and is as long. */
export function blankSlot({ slots }: Timetable, { days }: Presentation): SlotWritten {
  const last = slots.findLast(({ kind }) => kind !== 'poster');
  if (last) {
    const work = { workId: '', titleJa: '', titleEn: '' };
    return { ...writtenOf(last), ...work, startsAt: clockOf(last.endsAt), booth: '1' };
  }
  const day = days.find(({ state }) => state === 'planned');
  return { ...BLANK, sessionId: day?.sessionId ?? '', startsAt: day ? clockOf(day.startsAt) : '10:00' };
}

const BLANK: SlotWritten = {
  sessionId: '',
  startsAt: '',
  minutes: '15',
  kind: 'stage',
  hallJa: '',
  hallEn: '',
  booth: '1',
  workId: '',
  titleJa: '',
  titleEn: '',
};

export const writtenOf = (slot: Slot): SlotWritten => ({
  sessionId: slot.sessionId,
  startsAt: clockOf(slot.startsAt),
  minutes: String(minutesOf(slot)),
  kind: slot.kind,
  hallJa: slot.hall.ja,
  hallEn: slot.hall.en,
  booth: String(slot.booth ?? 1),
  workId: slot.work?.workId ?? '',
  titleJa: slot.ownTitle?.ja ?? '',
  titleEn: slot.ownTitle?.en ?? '',
});

const isPlaced = ({ sessionId, startsAt, minutes, hallJa, hallEn }: SlotWritten): boolean =>
  [sessionId, startsAt, hallJa.trim(), hallEn.trim()].every(Boolean) && Number(minutes) > 0;
const isTitled = ({ titleJa, titleEn, workId }: SlotWritten): boolean =>
  titleJa.trim() && titleEn.trim() ? true : Boolean(workId) && !titleJa.trim() && !titleEn.trim();

/** Everything is there: a title in both languages, or else a work. */
export const isSlotWritten = (written: SlotWritten): boolean => isPlaced(written) && isTitled(written);

/** `trackId`: of a slot that is corrected; otherwise that of its work. */
export const slotAsked = (written: SlotWritten, trackId: string | null = null) => ({
  sessionId: written.sessionId,
  startsAt: written.startsAt,
  minutes: Number(written.minutes),
  kind: written.kind,
  hall: { ja: written.hallJa.trim(), en: written.hallEn.trim() },
  booth: written.kind === 'poster' ? Number(written.booth) : null,
  title: written.titleJa.trim() ? { ja: written.titleJa.trim(), en: written.titleEn.trim() } : null,
  trackId,
  workId: written.workId || null,
});
