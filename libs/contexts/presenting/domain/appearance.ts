// What somebody presented elsewhere is told by themself, and confirmed by the office. Anybody sees it once it is confirmed, its
// teller wants it public, and everybody who is in it consented; named are those whom a public work of theirs names.
import type { CalendarDate, Id, StateTable } from '#kernel';
import { ActivityEndsBeforeItStarts, ActivityLinkNotSecure, AppearanceNotInBothLanguages } from './activity-errors.ts';
import type { InBoth } from './results-presentation.ts';

export type AppearanceKind = 'conference' | 'fair' | 'prize' | 'paper' | 'other';

export interface AppearanceTold {
  readonly kind: AppearanceKind;
  /** What was presented. */
  readonly title: InBoth;
  /** Of whom or in which house, and in which city. */
  readonly place: InBoth;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly url: string | null;
  /** In which it was presented. */
  readonly language: 'ja' | 'en' | 'other';
  readonly workId: Id<'Work'> | null;
  readonly isPublic: boolean;
}

export type AppearanceState = 'told' | 'confirmed';
export type AppearanceVerb = 'tell' | 'confirm' | 'take-back';

/** What is told anew is to be confirmed anew. */
export const appearanceStates: StateTable<AppearanceState, AppearanceVerb> = {
  told: { tell: 'told', confirm: 'confirmed' },
  confirmed: { tell: 'told', confirm: 'confirmed', 'take-back': 'told' },
};

type Dated = Pick<AppearanceTold, 'startsOn' | 'endsOn'>;

/** Throws `activity-ends-before-it-starts`. */
export function insistOnDays({ startsOn, endsOn }: Dated): void {
  if (endsOn < startsOn) throw new ActivityEndsBeforeItStarts();
}

/** Throws `activity-link-not-secure`: only https. */
export function insistOnLink(url: string | null): void {
  if (url !== null && !(URL.canParse(url) && url.startsWith('https://'))) throw new ActivityLinkNotSecure(url);
}

/** Throws `appearance-not-in-both-languages`: what is confirmed may be shown. */
export function insistOnBothLanguages({ title, place }: Pick<AppearanceTold, 'title' | 'place'>): void {
  const words = [title.ja, title.en, place.ja, place.en];
  if (words.some((text) => text.trim() === '')) throw new AppearanceNotInBothLanguages();
}
