import type { PersonId } from '#kernel';
import { LinkLeadsNowhere, NothingWritten, WordsChangedMeanwhile, WordsOfSomebodyElse } from './journal-errors.ts';
import type { LogAnswerId, LogEntryId, TraineeNoteId } from './journal-ids.ts';
import type { OfTrainee } from './trainee.ts';

/** What a trainee writes of how it goes. */
export interface LogText {
  readonly body: string;
  readonly links: readonly string[];
}

interface Versioned {
  readonly version: number;
}
export type LogEntry = OfTrainee & Versioned & { readonly id: LogEntryId };

interface ByAuthor extends OfTrainee, Versioned {
  readonly authorId: PersonId;
}
export type LogAnswer = ByAuthor & { readonly id: LogAnswerId; readonly logEntryId: LogEntryId };
export type TraineeNote = ByAuthor & { readonly id: TraineeNoteId };

const isWebAddress = (link: string): boolean =>
  URL.canParse(link) && ['http:', 'https:'].includes(new URL(link).protocol);

/** Throws `nothing-written`, `link-malformed`. */
export function insistOnLogText({ body, links }: LogText): void {
  if (!body.trim() && links.length === 0) throw new NothingWritten();
  insistOnLinks(links);
}

/** Throws `link-malformed`. */
export function insistOnLinks(links: readonly string[]): void {
  const wrong = links.find((link) => !isWebAddress(link));
  if (wrong !== undefined) throw new LinkLeadsNowhere(wrong);
}

/** Throws `nothing-written`. */
export function insistOnWords(body: string): void {
  if (!body.trim()) throw new NothingWritten();
}

/** Words are corrected by whoever wrote them, as they saw them: `words-of-somebody-else`, `record-changed-meanwhile`. */
export function insistOnAuthor(words: Pick<ByAuthor, 'authorId' | 'version'>, personId: PersonId, seen: number): void {
  if (words.authorId !== personId) throw new WordsOfSomebodyElse();
  insistOnSeen(words, seen);
}

/** Throws `record-changed-meanwhile`. */
export function insistOnSeen({ version }: Versioned, seen: number): void {
  if (version !== seen) throw new WordsChangedMeanwhile();
}

/** Whoever is to hear of something: each once, and not who wrote it. */
export const addresseesOf = (people: readonly PersonId[], writer: PersonId): PersonId[] =>
  [...new Set(people)].filter((person) => person !== writer);
