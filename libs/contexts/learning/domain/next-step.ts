// Of everything a learner could do, the one thing to do next.
import type { CalendarDate } from '#kernel';
import type { LessonProgress } from './completion.ts';

interface Situation {
  readonly access: {
    readonly startsOn: CalendarDate;
    readonly endsOn: CalendarDate;
    readonly reviewEndsOn: CalendarDate | null;
    readonly phase: 'before' | 'open' | 'review' | 'over';
  };
  readonly lessons: readonly LessonProgress[];
  readonly bookmark: string | null;
  readonly quiz: { readonly isUnderWay: boolean } | null;
  readonly hasPassed: boolean;
  readonly exercise: ExerciseSituation | null;
}

export interface ExerciseSituation {
  readonly startsOn: CalendarDate | null;
  readonly isCompleted: boolean;
  /** Why it cannot be completed any more where one has a place. */
  readonly shortBecause: 'absent' | 'in-part' | 'called-off' | null;
  /** The quiz of an exercise that asks for it: it opens on the last day. */
  readonly postTest: 'none' | 'to-come' | 'open';
}

export type NextStep =
  | { readonly kind: 'wait'; readonly startsOn: CalendarDate }
  | { readonly kind: 'lesson'; readonly slug: string; readonly isResumed: boolean }
  | { readonly kind: 'quiz'; readonly isResumed: boolean }
  | { readonly kind: 'finished' }
  | { readonly kind: 'exercise'; readonly startsOn: CalendarDate | null }
  | { readonly kind: 'another-offering'; readonly because: 'absent' | 'in-part' | 'called-off' }
  | { readonly kind: 'review'; readonly endsOn: CalendarDate }
  | { readonly kind: 'over'; readonly endsOn: CalendarDate }
  | { readonly kind: 'not-ready' };

/**
 * First the lesson one was in, then the first unread, the quiz, the exercise, its post-test; outside the period what that
 * allows. Nothing is to be prepared for an exercise that is completed or missed.
 */
export function nextStepIn(situation: Situation): NextStep {
  const { phase, startsOn, endsOn, reviewEndsOn } = situation.access;
  if (phase === 'before') return { kind: 'wait', startsOn };
  if (phase === 'review') return { kind: 'review', endsOn: reviewEndsOn ?? endsOn };
  return phase === 'over' ? { kind: 'over', endsOn } : stepInside(situation);
}

function stepInside(situation: Situation): NextStep {
  const { lessons, bookmark, quiz, exercise } = situation;
  if (lessons.length === 0 && !exercise) return { kind: 'not-ready' };
  if (quiz?.isUnderWay) return { kind: 'quiz', isResumed: true };
  const isToTake = quiz !== null && !situation.hasPassed;
  if (exercise) return stepTowards(exercise, isToTake, lessonNext(lessons, bookmark));
  return lessonNext(lessons, bookmark) ?? (isToTake ? { kind: 'quiz', isResumed: false } : { kind: 'finished' });
}

function stepTowards(exercise: ExerciseSituation, isToTake: boolean, lesson: NextStep | null): NextStep {
  const { startsOn, isCompleted, shortBecause, postTest } = exercise;
  if (isCompleted) return { kind: 'finished' };
  if (shortBecause) return { kind: 'another-offering', because: shortBecause };
  if (isToTake && postTest === 'open') return { kind: 'quiz', isResumed: false };
  if (lesson) return lesson;
  return isToTake && postTest === 'none' ? { kind: 'quiz', isResumed: false } : { kind: 'exercise', startsOn };
}

function lessonNext(lessons: readonly LessonProgress[], bookmark: string | null): NextStep | null {
  const unread = lessons.filter(({ isRead }) => !isRead);
  const resumed = unread.find(({ slug }) => slug === bookmark);
  const lesson = resumed ?? unread.find(({ isRequired }) => isRequired);
  return lesson ? { kind: 'lesson', slug: lesson.slug, isResumed: lesson === resumed } : null;
}
