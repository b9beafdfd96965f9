import type { listMyWorksRoute, viewMyWorkRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

/** A work as its authors and their cohort see it. */
export type Work = AnswerFrom<typeof viewMyWorkRoute>;
export type WorkRow = AnswerFrom<typeof listMyWorksRoute>['mine'][number];
export type InBoth = Record<'ja' | 'en', string>;

export const workFile = (workId: string, fileId: string): string => `/api/my/works/${workId}/files/${fileId}`;
export const workAddress = (traineeId: string, workId: string): string => `/years/${traineeId}/works/${workId}`;

export const licenses = [
  'all-rights-reserved',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-ND-4.0',
  'CC0-1.0',
  'MIT',
  'Apache-2.0',
  'BSD-3-Clause',
  'MPL-2.0',
  'GPL-3.0-or-later',
  'AGPL-3.0-or-later',
] as const;
export type License = (typeof licenses)[number];
