// Whoever moves between organizations keeps one account: the new one asks, and only the person themselves answers. The
// asker learns nothing but what the list of members shows afterwards.

import { type CalendarDate, dayInTokyo, type OrganizationId, type PersonId, type StateTable } from '#kernel';
import { ArrivalAnswered, ArrivalOver } from './arrival-errors.ts';
import type { ArrivalId } from './ids.ts';
import type { Membership, PlaceFields } from './membership.ts';

export type ArrivalState = 'asked' | 'confirmed' | 'declined';
export type ArrivalVerb = 'confirm' | 'decline';

export const arrivalStates: StateTable<ArrivalState, ArrivalVerb> = {
  asked: { confirm: 'confirmed', decline: 'declined' },
  confirmed: {},
  declined: {},
};

const DAY = 24 * 60 * 60 * 1000;
const ANSWERED_WITHIN_DAYS = 14;

/** An organization asks a person with an account to be its member from the day on which they confirm. */
export interface Arrival extends PlaceFields {
  readonly id: ArrivalId;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  readonly askedBy: PersonId;
  readonly expiresAt: Date;
  readonly state: ArrivalState;
}

/** Until when what is asked now can be answered; so long the same organization does not ask again. */
export const answerableUntil = (askedAt: Date): Date => new Date(askedAt.getTime() + ANSWERED_WITHIN_DAYS * DAY);

/** The state after an answer. Throws `arrival-is-answered` and `arrival-over`. */
export function answered({ state, expiresAt }: Pick<Arrival, 'state' | 'expiresAt'>, verb: ArrivalVerb, now: Date) {
  const next = arrivalStates[state][verb];
  if (!next) throw new ArrivalAnswered();
  if (now >= expiresAt) throw new ArrivalOver(expiresAt);
  return next;
}

/** The last day in the organization somebody leaves for the new one: the day before; or the only day, where it began today. */
export function lastDayBefore({ startsOn }: Pick<Membership, 'startsOn'>, now: Date): CalendarDate {
  const yesterday = dayInTokyo(new Date(now.getTime() - DAY));
  return yesterday < startsOn ? startsOn : yesterday;
}
