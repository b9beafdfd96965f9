import { eventKind, type PersonId } from '#kernel';
import type { TraineeId } from './ids.ts';
import type { LogAnswerId, LogEntryId, TraineeNoteId } from './journal-ids.ts';

// What is written stands in no event, and of a note not even whom it is on but the trainee's id.
interface OfEntry {
  readonly traineeId: TraineeId;
  readonly logEntryId: LogEntryId;
}
interface OfAnswer extends OfEntry {
  readonly logAnswerId: LogAnswerId;
}
interface OfNote {
  readonly traineeId: TraineeId;
  readonly traineeNoteId: TraineeNoteId;
}

/** A trainee wrote of how it goes. */
export const logEntryWritten = eventKind<OfEntry>('log-entry-written');

export const logEntryCorrected = eventKind<OfEntry>('log-entry-corrected');

/** Somebody who guides the trainee answered, or the trainee answered back. */
export const logAnswered = eventKind<OfAnswer>('log-answered');

export const logAnswerCorrected = eventKind<OfAnswer>('log-answer-corrected');

/** One person is to hear that something was written: once for what happened, and not what it says. */
export const logNewsDue = eventKind<OfEntry & { readonly addresseeId: PersonId }>('log-news-due');

export const traineeNoteWritten = eventKind<OfNote>('trainee-note-written');

export const traineeNoteCorrected = eventKind<OfNote>('trainee-note-corrected');
