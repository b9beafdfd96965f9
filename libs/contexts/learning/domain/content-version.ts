import type { CalendarDate, Id } from '#kernel';
import type { ContentVersionId, LessonId } from './ids.ts';

export type ContentState = 'draft' | 'published' | 'superseded';

/** What an edition teaches, as one package brought it. */
export interface ContentVersion {
  readonly id: ContentVersionId;
  readonly editionId: Id<'Edition'>;
  readonly number: number;
  readonly state: ContentState;
  /** SHA-256 of the package: the same package twice makes one version. */
  readonly digest: string;
  readonly loadedAt: Date;
  readonly publishedAt: Date | null;
}

export interface Lesson {
  readonly id: LessonId;
  readonly contentVersionId: ContentVersionId;
  readonly slug: string;
  readonly position: number;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly minutes: number;
  readonly isRequired: boolean;
  readonly lastReviewedOn: CalendarDate;
  /** For whose duties it is meant (need A55 of the domain notes). */
  readonly dutyTags: string[];
  readonly markdown: string;
}
