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
