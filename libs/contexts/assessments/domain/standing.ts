// The best attempt counts, the earliest of equal ones; whoever has passed, or used the last attempt, sees the correct answers.
import type { CalendarDate, Verdict } from '#kernel';
import {
  AccessNotOpenYet,
  AccessOver,
  AttemptLimitReached,
  PostTestNotOpenYet,
  PostTestWithoutDate,
  QuizAlreadyPassed,
  ReviewNotOpenYet,
  ReviewOver,
} from './errors.ts';
import type { AttemptId } from './ids.ts';

export interface Access {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly reviewEndsOn: CalendarDate | null;
  readonly phase: 'before' | 'open' | 'review' | 'over';
}

export interface Tried {
  readonly id: AttemptId;
  readonly number: number;
  readonly state: 'open' | 'submitted';
  /** Null while the attempt is open. */
  readonly points: number | null;
  readonly isPassed: boolean | null;
}

/** The quiz of an exercise that is completed by being there and by passing it: it is taken when the exercise is over. */
export interface PostTest {
  /** The last day of the exercise; null without a date. */
  readonly opensOn: CalendarDate | null;
  readonly today: CalendarDate;
}

export interface Standing {
  readonly access: Access;
  /** Null where the quiz is none. */
  readonly postTest: PostTest | null;
  readonly attemptLimit: number | null;
  readonly attempts: readonly Tried[];
}

export const hasPassed = ({ attempts }: Standing): boolean => attempts.some(({ isPassed }) => isPassed === true);

/** How many attempts are left; null where there is no limit. */
export const attemptsLeft = ({ attemptLimit, attempts }: Standing): number | null =>
  attemptLimit === null ? null : Math.max(0, attemptLimit - attempts.length);

/** Why no further attempt can begin; null where one can. */
export function whyNotBegun(standing: Standing): Verdict {
  const { phase, startsOn, endsOn } = standing.access;
  if (hasPassed(standing)) return new QuizAlreadyPassed();
  if (phase === 'before') return new AccessNotOpenYet(startsOn);
  if (phase !== 'open') return new AccessOver(endsOn);
  return whyNotYet(standing.postTest) ?? whyNoMore(standing);
}

function whyNotYet(postTest: PostTest | null): Verdict {
  if (!postTest) return null;
  if (!postTest.opensOn) return new PostTestWithoutDate();
  return postTest.today < postTest.opensOn ? new PostTestNotOpenYet(postTest.opensOn) : null;
}

function whyNoMore(standing: Standing): Verdict {
  return attemptsLeft(standing) === 0 ? new AttemptLimitReached(standing.attemptLimit ?? 0) : null;
}

/** Why the correct answers stay where they are; null once they may be seen. */
export function whyNotReviewed(standing: Standing): Verdict {
  const { phase, reviewEndsOn, endsOn } = standing.access;
  const isLastUsed = attemptsLeft(standing) === 0 && standing.attempts.every(({ state }) => state === 'submitted');
  if (!hasPassed(standing) && !isLastUsed) return new ReviewNotOpenYet();
  return phase === 'open' || phase === 'review' ? null : new ReviewOver(reviewEndsOn ?? endsOn);
}

/** The attempt that counts; null before the first is submitted. */
export function bestOf<T extends Pick<Tried, 'number' | 'points'>>(attempts: readonly T[]): T | null {
  const scored = attempts.filter(({ points }) => points !== null);
  return scored.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0) || a.number - b.number)[0] ?? null;
}
