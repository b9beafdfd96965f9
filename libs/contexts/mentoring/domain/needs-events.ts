import { eventKind, type Id, type PersonId } from '#kernel';
import type { CohortId, TraineeId, TrackId } from './ids.ts';
import type { NeedKind } from './reminding.ts';

interface NeedTold {
  readonly traineeId: TraineeId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly learnerId: PersonId;
}
interface OfGathering extends NeedTold {
  readonly gatheringId: Id<'Gathering'>;
}
interface Erased {
  readonly cohortId: CohortId;
  readonly travelNeeds: number;
  readonly insuranceEntries: number;
  readonly emergencyContacts: number;
}

/** Somebody said how they come to an event; what they said stands in no event. */
export const travelNeedTold = eventKind<OfGathering>('travel-need-told');

/** The office confirmed, or did not, that travel is paid for. */
export const subsidySettled = eventKind<OfGathering>('subsidy-settled');

/** Somebody told what an insurance asks for. */
export const insuranceTold = eventKind<NeedTold>('insurance-told');

/** Somebody said whom to call in an emergency. */
export const emergencyContactsTold = eventKind<NeedTold>('emergency-contacts-told');

/** Staff looked up whom to call for somebody. */
export const emergencyContactsLookedUp = eventKind<OfGathering>('emergency-contacts-looked-up');

/** The list of insured people was taken out, with birth dates and addresses. */
export const insuranceExported = eventKind<{ readonly gatheringId: Id<'Gathering'>; readonly people: number }>(
  'insurance-exported',
);

/** The year is over: what was asked for it was erased, so many rows of each. */
export const needsErased = eventKind<Erased>('needs-erased');

/** Somebody has not told these yet and is reminded of it; by the office where it did so by hand. */
export const needsDue = eventKind<OfGathering & { readonly needs: readonly NeedKind[] }>('needs-due');

/** These trainees have had no mentor for too long: whoever can pair them hears of it. */
export const mentorsWanted = eventKind<{
  readonly cohortId: CohortId;
  readonly addresseeId: PersonId;
  readonly traineeIds: readonly TraineeId[];
}>('mentors-wanted');
