import type { FileId } from '#kernel';
import type { WorkId } from './work-ids.ts';

/** Where the works of a year stand below the pages of their program. */
export const galleryAt = (fiscalYear: number): string => `works/${fiscalYear}`;

/** Where one of them does. */
export const workAt = (fiscalYear: number, workId: WorkId): string => `${galleryAt(fiscalYear)}/${workId}`;

/** Where anybody gets a picture or the video of a public work. */
export const publicFileAt = (workId: WorkId, fileId: FileId): string => `/public/works/${workId}/files/${fileId}`;
