import type { CalendarDate, FiscalYear, OrganizationId, PersonId, StateTable } from '#kernel';
import {
  GraduateNotToBeAsked,
  InvitationAlreadyAnswered,
  OnlyGraduatesRegister,
  YearToAssistIsOver,
} from './graduate-errors.ts';
import type { CohortId, InvitationId, TrackId } from './ids.ts';
import type { OfTrainee } from './trainee.ts';

/** What a graduate may be asked for: to assist a later cohort, to events, in surveys. */
export type ContactFor = 'assistant' | 'events' | 'surveys';

/** What a graduate lets the office know of them. Being in the register is their choice, and ends with it. */
export interface Entry {
  /** A prefecture or a country, in their own words; empty where they leave it open. */
  readonly region: string;
  readonly contactFor: readonly ContactFor[];
}

export type InvitationState = 'asked' | 'accepted' | 'declined' | 'withdrawn';
export type InvitationVerb = 'accept' | 'decline' | 'withdraw';

/** An answer stands: whoever declined is asked anew, and whoever accepted is released like other staff. */
export const invitationStates: StateTable<InvitationState, InvitationVerb> = {
  asked: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: {},
  declined: {},
  withdrawn: {},
};

/** What somebody is asked to assist, as it was called when they were asked: a cohort may be a draft that they cannot see. */
export interface ToAssist {
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly organizationId: OrganizationId;
  readonly called: {
    readonly programName: { readonly ja: string; readonly en: string };
    readonly fiscalYear: FiscalYear;
    readonly track: { readonly ja: string; readonly en: string };
  };
}

/** アシスタントの打診: a graduate is asked to assist a track of a cohort. */
export interface Invitation extends OfTrainee {
  readonly id: InvitationId;
  readonly forCohortId: CohortId;
  readonly forTrackId: TrackId;
  /** Who runs the cohort to assist. */
  readonly hostId: OrganizationId;
  readonly until: CalendarDate;
  readonly state: InvitationState;
  readonly invitedBy: PersonId;
}

/** Throws `only-graduates-register`: whoever was told that they completed. */
export function insistOnHavingCompleted(outcome: 'completed' | 'not-completed' | null): void {
  if (outcome !== 'completed') throw new OnlyGraduatesRegister();
}

/** Throws `graduate-not-to-be-asked`: in the register, and willing to assist. */
export function insistOnWilling(entry: Pick<Entry, 'contactFor'> | null): void {
  if (!entry?.contactFor.includes('assistant')) throw new GraduateNotToBeAsked();
}

/** The last day of the year somebody is asked to assist; throws `year-to-assist-is-over` where it has passed. */
export function assistsUntil({ called: { fiscalYear } }: ToAssist, today: CalendarDate): CalendarDate {
  const until = `${fiscalYear + 1}-03-31` as CalendarDate;
  insistOnTimeLeft({ until }, today);
  return until;
}

/** Throws `year-to-assist-is-over`. */
export function insistOnTimeLeft({ until }: Pick<Invitation, 'until'>, today: CalendarDate): void {
  if (until < today) throw new YearToAssistIsOver();
}

/** Throws `invitation-already-answered`. */
export function answered({ state }: Pick<Invitation, 'state'>, verb: InvitationVerb): InvitationState {
  const next = invitationStates[state][verb];
  if (!next) throw new InvitationAlreadyAnswered();
  return next;
}
