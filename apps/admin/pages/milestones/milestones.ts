import { useLocaleState } from 'react-admin';
import type { listMilestonesRoute, listSubmissionsRoute, viewSubmissionRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Milestones = AnswerFrom<typeof listMilestonesRoute>;
export type MilestoneRow = Milestones['items'][number];
export type SubmissionRow = AnswerFrom<typeof listSubmissionsRoute>['items'][number];
export type Submission = AnswerFrom<typeof viewSubmissionRoute>;
export type Milestone = Submission['milestone'];
export type Version = Submission['versions'][number];

/** The language of the screen. */
export function useLanguage(): 'ja' | 'en' {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'ja';
}

/** To the second, in Japan: a due date counts so. */
export const second = (instant: string): string =>
  new Date(instant).toLocaleString('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'medium' });

export const shows = ['all', 'waiting', 'late', 'missing', 'accepted'] as const;
export type Show = (typeof shows)[number];

export const isShow = (text: string | null): text is Show => shows.some((show) => show === text);

const holds: Record<Show, (row: SubmissionRow) => boolean> = {
  all: () => true,
  waiting: ({ isWaiting }) => isWaiting,
  late: ({ isLate, isOverdue }) => isLate || isOverdue,
  missing: ({ versions }) => versions === 0,
  accepted: ({ standing }) => standing === 'accepted',
};

/** Those whom the chosen view shows. */
export const shownOf = (rows: readonly SubmissionRow[], show: Show): SubmissionRow[] => rows.filter(holds[show]);

/** Those before and after somebody in the list. */
export function besideIn(rows: readonly SubmissionRow[], traineeId: string): (SubmissionRow | undefined)[] {
  const at = rows.findIndex((row) => row.traineeId === traineeId);
  return at < 0 ? [undefined, rows[0]] : [rows[at - 1], rows[at + 1]];
}
