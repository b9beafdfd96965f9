import type { CalendarDate, Id, StateTable } from '#kernel';
import { ContentAlreadyPublished } from './errors.ts';
import type { ContentVersionId, LessonId } from './ids.ts';

export type ContentState = 'draft' | 'published' | 'superseded';
type Verb = 'publish' | 'supersede';

/** A version is published once; the next one supersedes it, and never the other way round. */
export const contentStates: StateTable<ContentState, Verb> = {
  draft: { publish: 'published' },
  published: { supersede: 'superseded' },
  superseded: {},
};

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

/** Refuses to publish what has been published. */
export function insistOnDraft({ state, number }: Pick<ContentVersion, 'state' | 'number'>): void {
  if (!contentStates[state].publish) throw new ContentAlreadyPublished(number);
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
  /** Null where the author wrote it in Japanese alone. */
  readonly markdownEn: string | null;
}
