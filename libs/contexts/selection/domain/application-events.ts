import { eventKind, type PersonId } from '#kernel';
import type { CohortApplicationId, CohortId } from './ids.ts';

interface OfApplication {
  readonly cohortApplicationId: CohortApplicationId;
  readonly cohortId: CohortId;
  readonly learnerId: PersonId;
}

/** A version of an application was submitted; the applicant gets a receipt by mail. */
export const cohortApplicationSubmitted = eventKind<OfApplication & { number: number }>('cohort-application-submitted');

/** An applicant took an application back. */
export const cohortApplicationWithdrawn = eventKind<OfApplication>('cohort-application-withdrawn');

/** An applicant erased an application, before anybody had it to judge. */
export const cohortApplicationErased = eventKind<OfApplication>('cohort-application-erased');

/** Applications of who took no part were erased, so many months after the result; what was submitted is still counted. */
export const cohortApplicationsErased = eventKind<{
  readonly cohortId: CohortId;
  readonly people: number;
  readonly applications: number;
  readonly files: number;
}>('cohort-applications-erased');

interface OfApplicant {
  readonly cohortId: CohortId;
  readonly learnerId: PersonId;
}

/** An applicant has their guardian asked by mail. */
export const guardianConsentAsked = eventKind<OfApplicant>('guardian-consent-asked');

/** A guardian agreed, by the link of the mail or on paper that the office recorded. */
export const guardianConsentGiven = eventKind<OfApplicant & { method: 'link' | 'paper' }>('guardian-consent-given');
