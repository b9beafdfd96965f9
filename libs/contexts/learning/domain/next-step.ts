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
  /** Of an exercise that is not completed yet; else null. */
  readonly exercise: { readonly startsOn: CalendarDate | null } | null;
}

export type NextStep =
  | { readonly kind: 'wait'; readonly startsOn: CalendarDate }
  | { readonly kind: 'lesson'; readonly slug: string; readonly isResumed: boolean }
  | { readonly kind: 'quiz'; readonly isResumed: boolean }
  | { readonly kind: 'finished' }
  | { readonly kind: 'exercise'; readonly startsOn: CalendarDate | null }
  | { readonly kind: 'review'; readonly endsOn: CalendarDate }
  | { readonly kind: 'over'; readonly endsOn: CalendarDate }
  | { readonly kind: 'not-ready' };

/** First the lesson one was in, then the first unread, the quiz, the exercise; outside the period what that allows. */
export function nextStepIn(situation: Situation): NextStep {
  const { phase, startsOn, endsOn, reviewEndsOn } = situation.access;
  if (phase === 'before') return { kind: 'wait', startsOn };
  if (phase === 'review') return { kind: 'review', endsOn: reviewEndsOn ?? endsOn };
  return phase === 'over' ? { kind: 'over', endsOn } : stepInside(situation);
}

function stepInside({ lessons, bookmark, quiz, hasPassed, exercise }: Situation): NextStep {
  if (lessons.length === 0 && !exercise) return { kind: 'not-ready' };
  if (quiz?.isUnderWay) return { kind: 'quiz', isResumed: true };
  const unread = lessons.filter(({ isRead }) => !isRead);
  const resumed = unread.find(({ slug }) => slug === bookmark);
  const lesson = resumed ?? unread.find(({ isRequired }) => isRequired);
  if (lesson) return { kind: 'lesson', slug: lesson.slug, isResumed: lesson === resumed };
  if (quiz && !hasPassed) return { kind: 'quiz', isResumed: false };
  return exercise ? { kind: 'exercise', startsOn: exercise.startsOn } : { kind: 'finished' };
}
