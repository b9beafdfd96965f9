// What somebody can go on with stands first: the test that completes an attended exercise, then what can be worked on.
import type { MyCourse } from '../../parts/course-status.tsx';
import { isPostTestLeft } from '../../parts/exercise-standing.ts';

const URGENCY: MyCourse['nextStep']['kind'][] = [
  'lesson',
  'quiz',
  'another-offering',
  'wait',
  'exercise',
  'not-ready',
  'finished',
  'review',
  'over',
];

const urgencyOf = (course: MyCourse): number => (isPostTestLeft(course) ? -1 : URGENCY.indexOf(course.nextStep.kind));

/** The courses with the most urgent first; of equally urgent ones what ends first. */
export const byUrgency = (courses: readonly MyCourse[]): MyCourse[] =>
  courses.toSorted(
    (one, other) => urgencyOf(one) - urgencyOf(other) || one.access.endsOn.localeCompare(other.access.endsOn),
  );
