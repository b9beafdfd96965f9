import { eventKind, type Happening, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import type { Attempt } from './attempt.ts';
import type { AttemptId, EditionId, EnrollmentId } from './ids.ts';

/** What an event tells of the enrollment it concerns. */
interface EnrollmentTold {
  readonly enrollmentId: EnrollmentId;
  readonly learnerId: PersonId;
  readonly organizationId: OrganizationId;
  readonly offeringId: OfferingId;
  readonly editionId: EditionId;
}

interface AttemptSubmitted extends EnrollmentTold {
  readonly attemptId: AttemptId;
  readonly attemptNumber: number;
}

/** An attempt was handed in, or the clock handed it in. Its score is not told. */
export const attemptSubmitted = eventKind<AttemptSubmitted>('attempt-submitted');

/** A learner reached the pass mark: once per enrollment. By how much is theirs to know. */
export const quizPassed = eventKind<EnrollmentTold>('quiz-passed');

const told = ({ enrollmentId, learnerId, organizationId, offeringId, editionId }: EnrollmentTold): EnrollmentTold => ({
  enrollmentId,
  learnerId,
  organizationId,
  offeringId,
  editionId,
});

export const attemptSubmittedIn = (
  { id, number }: Attempt,
  enrollment: EnrollmentTold,
): Happening<AttemptSubmitted> => ({
  kind: attemptSubmitted,
  organizationId: enrollment.organizationId,
  facts: { attemptId: id, attemptNumber: number, ...told(enrollment) },
});

export const quizPassedIn = (enrollment: EnrollmentTold): Happening<EnrollmentTold> => ({
  kind: quizPassed,
  organizationId: enrollment.organizationId,
  facts: told(enrollment),
});
