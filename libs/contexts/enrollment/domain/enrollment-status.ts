import type { CalendarDate } from '#kernel';

/** How far somebody is, as a coordinator may see it. Never a score. */
export const enrollmentStatuses = ['not-started', 'in-progress', 'completed', 'passed', 'expired', 'removed'] as const;
export type EnrollmentStatus = (typeof enrollmentStatuses)[number];

export interface Progress {
  readonly state: 'active' | 'withdrawn' | 'removed';
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly passedAt: Date | null;
}

/** Whoever passed and completed has passed; whoever completed stays so; the others are out of time once access is over. */
export function statusOf(progress: Progress, accessEndsOn: CalendarDate, today: CalendarDate): EnrollmentStatus {
  if (progress.state !== 'active') return 'removed';
  if (progress.completedAt) return progress.passedAt ? 'passed' : 'completed';
  if (today > accessEndsOn) return 'expired';
  return progress.startedAt ? 'in-progress' : 'not-started';
}
