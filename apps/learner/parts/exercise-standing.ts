import type { MyCourse } from './course-status.tsx';

type Exercise = NonNullable<MyCourse['exercise']>;

/** Whether the quiz of this course is taken after the exercise, and completes it. */
export const hasPostTest = ({ exercise, completionNeedsPass, hasQuiz }: MyCourse): boolean =>
  exercise !== null && completionNeedsPass && hasQuiz;

/** Recorded as there for as much as completing it asks. */
export const hasAttended = ({ attendance, completedBy }: Exercise): boolean =>
  attendance === 'full' || (attendance === 'partial' && completedBy === 'partial');
