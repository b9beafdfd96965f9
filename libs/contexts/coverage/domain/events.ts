import { eventKind } from '#kernel';

interface PastCompletionsImported {
  readonly added: number;
  readonly changed: number;
  readonly persons: number;
  readonly fileSha256: string;
}

/** The office told of completions of years without accounts. */
export const pastCompletionsImported = eventKind<PastCompletionsImported>('past-completions-imported');
