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

function stepInside({ lessons, bookmark, quiz, hasPassed, exercise }: Situation): NextStep {
  if (lessons.length === 0 && !exercise) return { kind: 'not-ready' };
  if (quiz?.isUnderWay) return { kind: 'quiz', isResumed: true };
  const toTake = quiz && !hasPassed;
  const settled = exercise && stepSettled(exercise, Boolean(toTake));
  if (settled) return settled;
  const unread = lessons.filter(({ isRead }) => !isRead);
  const resumed = unread.find(({ slug }) => slug === bookmark);
  const lesson = resumed ?? unread.find(({ isRequired }) => isRequired);
  if (lesson) return { kind: 'lesson', slug: lesson.slug, isResumed: lesson === resumed };
  if (toTake && exercise?.postTest !== 'to-come') return { kind: 'quiz', isResumed: false };
  return exercise ? { kind: 'exercise', startsOn: exercise.startsOn } : { kind: 'finished' };
}

/** What is next where preparing is no longer; null before. */
function stepSettled({ isCompleted, shortBecause, postTest }: ExerciseSituation, isToTake: boolean): NextStep | null {
  if (isCompleted) return { kind: 'finished' };
  if (shortBecause) return { kind: 'another-offering', because: shortBecause };
  return postTest === 'open' && isToTake ? { kind: 'quiz', isResumed: false } : null;
}
