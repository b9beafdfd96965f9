import type { FileId } from '#kernel';
import type { InBoth, PicturePlace } from './work.ts';
import type { WorkId } from './work-ids.ts';

/** A work as anybody sees it: of its authors the names they chose, and nothing else. */
export interface PublicWork {
  readonly workId: WorkId;
  readonly fiscalYear: number;
  readonly title: InBoth;
  readonly abstract: InBoth;
  readonly links: readonly string[];
  readonly license: string;
  readonly pictures: readonly PicturePlace[];
  /** One or none. */
  readonly videos: readonly { readonly fileId: FileId }[];
  /** Of those who want to be named. */
  readonly credits: readonly InBoth[];
  readonly publishedAt: Date;
  readonly changedAt: Date;
}
