import { eventKind, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import type { AttemptId, EditionId, EnrollmentId } from './ids.ts';

interface AttemptSubmitted {
  readonly attemptId: AttemptId;
  readonly number: number;
  readonly enrollmentId: EnrollmentId;
  readonly learnerId: PersonId;
  readonly offeringId: OfferingId;
  readonly editionId: EditionId;
}

interface QuizPassed {
  readonly enrollmentId: EnrollmentId;
  readonly learnerId: PersonId;
  readonly organizationId: OrganizationId;
  readonly offeringId: OfferingId;
  readonly editionId: EditionId;
}

/** An attempt was handed in, or the clock handed it in. Its score is not told. */
export const attemptSubmitted = eventKind<AttemptSubmitted>('attempt-submitted');

/** A learner reached the pass mark: once per enrollment. By how much is theirs to know. */
export const quizPassed = eventKind<QuizPassed>('quiz-passed');
