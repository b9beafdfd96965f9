import type { CalendarEntry } from '#platform';
import type { SeatedKnown } from '#programs';
import type { Written } from '../documents/mail-parts.ts';
import type { LetterRead } from '../persistence/letter.statement.ts';

/** What a mail about an exercise is made of. */
export interface ToTell {
  readonly read: LetterRead;
  readonly offering: SeatedKnown;
  readonly isCalledOff: boolean;
  readonly reason: string | null;
}

/** What a notice says, whoever reads it. */
export interface Drawn {
  readonly read: LetterRead;
  readonly isOutdated: boolean;
  /** To the person themselves. */
  readonly written: Written;
  /** To somebody who tells the person: what happened alone. */
  readonly news: Written;
  readonly calendar: readonly CalendarEntry[];
}
