import type { MyCourse } from './course-status.tsx';

type Exercise = NonNullable<MyCourse['exercise']>;

/** Whether the quiz of this course is taken after the exercise, and completes it. */
export const hasPostTest = ({ exercise, completionNeedsPass, hasQuiz }: MyCourse): boolean =>
  exercise !== null && completionNeedsPass && hasQuiz;

/** Recorded as there for as much as completing it asks. */
export const hasAttended = ({ attendance, completedBy }: Exercise): boolean =>
  attendance === 'full' || (attendance === 'partial' && completedBy === 'partial');

/** Somebody was there, the post-test is open, and it alone is left for completing the exercise. */
export const isPostTestLeft = (course: MyCourse): boolean =>
  course.nextStep.kind === 'quiz' && hasPostTest(course) && course.exercise !== null && hasAttended(course.exercise);
