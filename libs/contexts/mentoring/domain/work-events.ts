import { eventKind, type PersonId } from '#kernel';
import type { CohortId, TraineeId } from './ids.ts';
import type { Work } from './work.ts';
import type { WorkId, WorkLinkId } from './work-ids.ts';

interface OfWork {
  readonly workId: WorkId;
  readonly cohortId: CohortId;
  readonly version: number;
}
interface OfAuthor extends OfWork {
  readonly traineeId: TraineeId;
}

export const workBegun = eventKind<OfAuthor>('work-begun');

/** Its words or files, or who may see it. */
export const workWritten = eventKind<OfWork>('work-written');
export const workRemoved = eventKind<OfWork>('work-removed');

export const workAuthorInvited = eventKind<OfAuthor>('work-author-invited');
interface OfAnswer extends OfAuthor {
  /** Who hears of it; null where nobody was kept in mind. */
  readonly invitedBy: PersonId | null;
}
export const workAuthorAccepted = eventKind<OfAnswer>('work-author-accepted');
export const workAuthorDeclined = eventKind<OfAnswer>('work-author-declined');
export const workAuthorLeft = eventKind<OfAuthor>('work-author-left');

/** An author lets anybody see this version. */
export const workConsentGiven = eventKind<OfAuthor>('work-consent-given');
export const workConsentWithdrawn = eventKind<OfAuthor>('work-consent-withdrawn');

/** A guardian's paper came to the office. */
export const workGuardianConsentRecorded = eventKind<OfAuthor>('work-guardian-consent-recorded');
export const workGuardianConsentWithdrawn = eventKind<OfAuthor>('work-guardian-consent-withdrawn');

/** An author has their guardian asked by mail. */
export const workGuardianAsked = eventKind<OfAuthor & { readonly linkId: WorkLinkId }>('work-guardian-asked');
/** A guardian answered by the link of the mail. */
export const workGuardianConsentGiven = eventKind<OfAuthor>('work-guardian-consent-given');
export const workGuardianConsentDeclined = eventKind<OfAuthor>('work-guardian-consent-declined');

/** Anybody sees this version from now on. */
export const workReleased = eventKind<OfWork>('work-released');

/** Nobody but those of the cohort sees it any more. */
export const workTakenBack = eventKind<OfWork>('work-taken-back');

/** The facts of an event about a work, by whom it is run. */
export const toldOfWork = ({ id: workId, cohortId, version, organizationId }: Work) => ({
  organizationId,
  facts: { workId, cohortId, version },
});
