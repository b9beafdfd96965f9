import { eventKind, type Id, type PersonId } from '#kernel';
import type { AppearanceId, DispatchId } from './activity-ids.ts';
import type { CohortId } from './ids.ts';

interface OfAppearance {
  readonly appearanceId: AppearanceId;
  readonly cohortId: CohortId;
  readonly traineeId: Id<'Trainee'>;
  readonly learnerId: PersonId;
}
interface OfDispatch {
  readonly dispatchId: DispatchId;
  readonly cohortId: CohortId;
}
interface OfSent extends OfDispatch {
  readonly traineeId: Id<'Trainee'>;
  readonly learnerId: PersonId;
}

/** Somebody told what they presented elsewhere, or told it anew. */
export const appearanceTold = eventKind<OfAppearance>('appearance-told');

/** Who told it removed it. */
export const appearanceRemoved = eventKind<OfAppearance>('appearance-removed');

/** Somebody who is in it lets it be shown to anybody, or no more. */
export const appearanceConsented = eventKind<OfAppearance & { readonly consents: boolean }>('appearance-consented');

/** The office confirmed it, maybe with corrections, or takes that back with a reason. */
export const appearanceConfirmed = eventKind<OfAppearance>('appearance-confirmed');
export const appearanceTakenBack = eventKind<OfAppearance>('appearance-taken-back');

/** The office plans to send people abroad, corrects the plan, reports what came of it, or cancels it with a reason. */
export const dispatchPlanned = eventKind<OfDispatch>('dispatch-planned');
export const dispatchCorrected = eventKind<OfDispatch>('dispatch-corrected');
export const dispatchReported = eventKind<OfDispatch>('dispatch-reported');
export const dispatchCanceled = eventKind<OfDispatch>('dispatch-canceled');

/** Somebody was chosen to be sent, with a reason; is chosen no more; told whether they go. */
export const dispatchPersonChosen = eventKind<OfSent>('dispatch-person-chosen');
export const dispatchPersonDropped = eventKind<OfSent>('dispatch-person-dropped');
export const dispatchAnswered = eventKind<OfSent & { readonly goes: boolean }>('dispatch-answered');

/** It does not take place, for somebody who was chosen and had not said that they do not go. */
export const dispatchPersonCalledOff = eventKind<OfSent>('dispatch-person-called-off');
