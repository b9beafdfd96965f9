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
}

export type NextStep =
  | { readonly kind: 'wait'; readonly startsOn: CalendarDate }
  | { readonly kind: 'lesson'; readonly slug: string; readonly isResumed: boolean }
  | { readonly kind: 'quiz'; readonly isResumed: boolean }
  | { readonly kind: 'finished' }
  | { readonly kind: 'review'; readonly endsOn: CalendarDate }
  | { readonly kind: 'over'; readonly endsOn: CalendarDate }
  | { readonly kind: 'not-ready' };

/** First the lesson one was in, then the first unread, then the quiz; outside the period what the period allows. */
export function nextStepIn(situation: Situation): NextStep {
  const { phase, startsOn, endsOn, reviewEndsOn } = situation.access;
  if (phase === 'before') return { kind: 'wait', startsOn };
  if (phase === 'review') return { kind: 'review', endsOn: reviewEndsOn ?? endsOn };
  return phase === 'over' ? { kind: 'over', endsOn } : stepInside(situation);
}

function stepInside({ lessons, bookmark, quiz, hasPassed }: Situation): NextStep {
  if (lessons.length === 0) return { kind: 'not-ready' };
  if (quiz?.isUnderWay) return { kind: 'quiz', isResumed: true };
  const unread = lessons.filter(({ isRead }) => !isRead);
  const resumed = unread.find(({ slug }) => slug === bookmark);
  const lesson = resumed ?? unread.find(({ isRequired }) => isRequired);
  if (lesson) return { kind: 'lesson', slug: lesson.slug, isResumed: lesson === resumed };
  return quiz && !hasPassed ? { kind: 'quiz', isResumed: false } : { kind: 'finished' };
}
