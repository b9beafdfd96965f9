import type { Actor, PersonId, Verdict } from '#kernel';
import { AccessNotOpenYet, AccessOver, CourseNotFound } from './domain/errors.ts';

interface Access {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly phase: 'before' | 'open' | 'review' | 'over';
}

/** A course is its learner's own business: nobody else reads in their name. */
export const isOwn = (actor: Actor, { learnerId }: { readonly learnerId: PersonId }): Verdict =>
  actor.personId === learnerId ? null : new CourseNotFound();

/** Lessons are open in the access period and, after completion, to the end of the fiscal year. */
export function mayReadIn({ phase, startsOn, endsOn }: Access): Verdict {
  if (phase === 'before') return new AccessNotOpenYet(startsOn);
  return phase === 'over' ? new AccessOver(endsOn) : null;
}
