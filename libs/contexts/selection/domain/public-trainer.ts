import type { Id } from '#kernel';
import type { CohortId, TrackId } from './ids.ts';
import type { InBoth } from './languages.ts';

export type PublicPart = 'course-master' | 'trainer' | 'assistant';

/** Somebody of a track as they want the public to know them: words that were entered for it, tied to no account. */
export interface PublicTrainer {
  readonly part: PublicPart;
  readonly name: InBoth;
  readonly text: InBoth;
}

export interface KeptTrainer {
  readonly id: Id<'PublicTrainer'>;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly part: PublicPart;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly textJa: string;
  readonly textEn: string;
  readonly position: number;
}
