// Whoever registers has 48 hours to say by the link of a mail that they did, and until then takes no place: so nobody fills a
// room with addresses that are not theirs. Places and the order of the waiting list are given at that moment.

import type { StateTable } from '#kernel';
import type { AudienceForm } from './audience-form.ts';
import { AudienceRegistrationCanceled } from './audience-errors.ts';
import type { Places } from './audience-opening.ts';
import type { AudienceRegistrationId } from './audience-ids.ts';

export type AudienceState = 'asked' | 'confirmed' | 'waiting' | 'canceled';
export type AudienceVerb = 'confirm' | 'wait' | 'move-up' | 'cancel';

export const audienceStates: StateTable<AudienceState, AudienceVerb> = {
  asked: { confirm: 'confirmed', wait: 'waiting', cancel: 'canceled' },
  confirmed: { confirm: 'confirmed', cancel: 'canceled' },
  waiting: { confirm: 'confirmed', wait: 'waiting', 'move-up': 'confirmed', cancel: 'canceled' },
  canceled: {},
};

/** Where the verb leads. Throws `audience-registration-canceled`. */
export function audienceAfter(state: AudienceState, verb: AudienceVerb): AudienceState {
  const after = audienceStates[state][verb];
  if (!after) throw new AudienceRegistrationCanceled();
  return after;
}

const CONFIRM_MILLIS = 48 * 60 * 60 * 1000;

/** Until when somebody who registered now may say that they did. */
export const confirmBefore = (now: Date): Date => new Date(now.getTime() + CONFIRM_MILLIS);

export interface FormTaken {
  readonly confirmed: number;
  readonly waiting: number;
}

/** Whether the next one has a place: nobody overtakes those who wait. */
export const hasPlace = (places: Places, { confirmed, waiting }: FormTaken): boolean =>
  places === null || (waiting === 0 && confirmed < places);

/** Who moves up, in the order in which they have waited. */
export const movingUp = (
  places: Places,
  confirmed: number,
  waiting: readonly AudienceRegistrationId[],
): readonly AudienceRegistrationId[] => (places === null ? waiting : waiting.slice(0, Math.max(0, places - confirmed)));

export const otherForm = (form: AudienceForm): AudienceForm => (form === 'room' ? 'online' : 'room');
