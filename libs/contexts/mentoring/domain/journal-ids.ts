import type { Id } from '#kernel';

export type LogEntryId = Id<'LogEntry'>;
export type LogAnswerId = Id<'LogAnswer'>;
export type TraineeNoteId = Id<'TraineeNote'>;
