import type { Actor, Permission, PersonId, Verdict } from '#kernel';
import { AttemptNotFound } from './domain/errors.ts';

/** Whose attempt or enrollment it is. */
export interface OwnedFacts {
  readonly learnerId: PersonId;
}

const isOwn = (actor: Actor, permission: Permission, { learnerId }: OwnedFacts): Verdict =>
  actor.grants[permission] && actor.personId === learnerId ? null : new AttemptNotFound();

/** The learner alone, however far a permission may reach. */
export const canTake = (actor: Actor, owned: OwnedFacts): Verdict => isOwn(actor, 'quiz.take', owned);

/** The learner alone: neither a colleague nor a coordinator nor the office sees a score. */
export const canSeeScore = (actor: Actor, owned: OwnedFacts): Verdict => isOwn(actor, 'score.view', owned);
