// An audience registers from one instant on and before another, to the second; each form takes nobody, so many, or all who come.

import { type CalendarDate, dayInTokyo } from '#kernel';
import { type AudienceForm, audienceForms } from './audience-form.ts';
import { AudienceFormNotHeld, AudienceNowhere, AudienceWindowOutOfOrder } from './audience-errors.ts';
import type { InBoth } from './results-presentation.ts';

/** 0: it is not offered; null: as many as come. */
export type Places = number | null;

export interface AudienceOpening {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly places: Readonly<Record<AudienceForm, Places>>;
  readonly words: InBoth;
  readonly forWhom: InBoth;
  /** Told to whoever has a place online alone. */
  readonly watchLink: string | null;
}

/** How the gathering is held. */
export type HeldAs = 'in-person' | 'online' | 'hybrid';

export type AudienceWindow = 'before' | 'open' | 'over';

const MILLIS = 1000;
const toSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / MILLIS) * MILLIS);
const WITHOUT: Readonly<Partial<Record<HeldAs, AudienceForm>>> = { 'in-person': 'online', online: 'room' };

/** The same to the second. Throws `audience-window-out-of-order`, `audience-form-not-held`, `audience-nowhere`. */
export function soundOpening(asked: AudienceOpening, heldAs: HeldAs): AudienceOpening {
  const opening = { ...asked, opensAt: toSecond(asked.opensAt), closesAt: toSecond(asked.closesAt) };
  if (opening.closesAt <= opening.opensAt) throw new AudienceWindowOutOfOrder();
  const without = WITHOUT[heldAs];
  if (without && opening.places[without] !== 0) throw new AudienceFormNotHeld(without);
  if (audienceForms.every((form) => opening.places[form] === 0)) throw new AudienceNowhere();
  return opening.places.online === 0 ? { ...opening, watchLink: null } : opening;
}

/** At 17:00:00 the window of 17:00 is over. */
export function windowAt(now: Date, { opensAt, closesAt }: Pick<AudienceOpening, 'opensAt' | 'closesAt'>) {
  if (now < opensAt) return 'before' satisfies AudienceWindow;
  return now < closesAt ? ('open' satisfies AudienceWindow) : ('over' satisfies AudienceWindow);
}

/** How many days after the last one who came is known. */
export const AUDIENCE_KEPT_DAYS = 30;
const DAY_MILLIS = 86_400_000;

/** The day on which the people of an audience are erased. */
export const audienceErasedOn = (lastDay: CalendarDate): CalendarDate =>
  dayInTokyo(new Date(Date.parse(`${lastDay}T12:00:00+09:00`) + AUDIENCE_KEPT_DAYS * DAY_MILLIS));
