import type { MediaType, UploadRules } from '#platform';
import { MOST_FILES, type WorkFileKind } from '../domain/work.ts';
import type { WorkId } from '../domain/work-ids.ts';

/** What can be shown without running anything; SVG is none of it. */
const types: Readonly<Record<WorkFileKind, readonly MediaType[]>> = {
  picture: ['image/jpeg', 'image/png', 'image/webp'],
  video: ['video/mp4', 'video/webm'],
};
const MEGABYTES: Readonly<Record<WorkFileKind, number>> = { picture: 10, video: 300 };
/** What was taken out again is counted until it is collected a day later. */
const COMINGS_PER_FILE = 4;

/** What is taken of one author for one work. */
export const rulesOfWorkFile = (workId: WorkId, kind: WorkFileKind): UploadRules => ({
  purpose: `work ${kind} ${workId}`,
  types: types[kind],
  megabytes: MEGABYTES[kind],
  files: MOST_FILES[kind] * COMINGS_PER_FILE,
});
