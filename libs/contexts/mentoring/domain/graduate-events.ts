import { eventKind } from '#kernel';
import type { CohortId, InvitationId, TrackId } from './ids.ts';
import type { OfTrainee } from './trainee.ts';

type OfYear = Omit<OfTrainee, 'organizationId'>;

interface Asked extends OfYear {
  readonly invitationId: InvitationId;
  readonly forCohortId: CohortId;
  readonly forTrackId: TrackId;
}

/** A graduate let themselves be in the register, or changed what they may be asked for. */
export const graduateEntered = eventKind<OfYear>('graduate-entered');

/** They are in it no more. */
export const graduateLeftRegister = eventKind<OfYear>('graduate-left-register');

/** The office asked a graduate to assist a cohort. */
export const assistantInvited = eventKind<Asked>('assistant-invited');

/** They answered, or the office asks no more. */
export const assistantAccepted = eventKind<Asked>('assistant-accepted');
export const assistantDeclined = eventKind<Asked>('assistant-declined');
export const assistantInvitationWithdrawn = eventKind<Asked>('assistant-invitation-withdrawn');

/** A graduate consented to be named in public, or changed the name; by which one stands with the consent alone. */
export const graduateListed = eventKind<OfYear>('graduate-listed');

/** They are named no more: they took it back, or the office took them out with a reason. */
export const graduateUnlisted = eventKind<OfYear>('graduate-unlisted');

/** The office recorded that the guardian of a minor agrees to their being named, or agrees no more. */
export const listingGuardianConsentRecorded = eventKind<OfYear>('listing-guardian-consent-recorded');
export const listingGuardianConsentWithdrawn = eventKind<OfYear>('listing-guardian-consent-withdrawn');
