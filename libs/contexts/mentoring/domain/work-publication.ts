// A work goes public when all its authors consent to the same version of it, with their guardians where they are minors,
// and the office releases that version. It is taken back the moment one consent is.
import type { StateTable } from '#kernel';
import type { TraineeId } from './ids.ts';
import { WorkCreditMissing, WorkGuardianNotNeeded, WorkNotPublic, WorkNotReady } from './work-errors.ts';
import type { InBoth, Visibility, Work } from './work.ts';

/** `changed`: the authors went on, and anybody still sees what was released. */
export type PublicationState = 'not-public' | 'public' | 'changed';
export type PublicationVerb = 'release' | 'change' | 'withdraw';

export const publicationStates: StateTable<PublicationState, PublicationVerb> = {
  'not-public': { release: 'public', change: 'not-public' },
  public: { change: 'changed', withdraw: 'not-public' },
  changed: { release: 'public', change: 'changed', withdraw: 'not-public' },
};

/** How far a work is public, by its version and the one that was released. */
export function publicationOf({ version }: Pick<Work, 'version'>, released: number | null): PublicationState {
  if (released === null) return 'not-public';
  return released === version ? 'public' : 'changed';
}

/** How somebody wants to be named in public. */
export type ShownAs = 'real-name' | 'handle' | 'none';

/** The name to be shown; null for whoever wants none. Refuses a name that lacks a language: `work-credit-missing`. */
export function creditOf(shownAs: ShownAs, credit: InBoth | null): InBoth | null {
  if (shownAs === 'none') return null;
  if (!credit?.ja.trim() || !credit.en.trim()) throw new WorkCreditMissing();
  return credit;
}

export interface AuthorConsent {
  readonly traineeId: TraineeId;
  /** The version they consented to. */
  readonly consentedTo: number | null;
  readonly isMinor: boolean;
  readonly guardianConsentedTo: number | null;
}

export interface ReleaseFacts {
  readonly version: number;
  readonly visibility: Visibility;
  readonly title: InBoth;
  readonly abstract: InBoth;
  /** What its pictures show, in words. */
  readonly alts: readonly InBoth[];
  /** Whoever was invited and has not accepted is no author. */
  readonly authors: readonly AuthorConsent[];
}

export type LackKind = 'visibility' | 'title' | 'abstract' | 'picture-text' | 'consent' | 'guardian';
/** What is missing for a release, and of whom where it is somebody's. */
export interface Lack {
  readonly what: LackKind;
  readonly traineeId: TraineeId | null;
}

const isWritten = ({ ja, en }: InBoth) => ja.trim() !== '' && en.trim() !== '';
const ofWork = (what: LackKind, isThere: boolean): Lack[] => (isThere ? [] : [{ what, traineeId: null }]);

/** All that is missing before the office can release this version. */
export const lacksOf = ({ version, visibility, title, abstract, alts, authors }: ReleaseFacts): Lack[] => [
  ...ofWork('visibility', visibility === 'public'),
  ...ofWork('title', isWritten(title)),
  ...ofWork('abstract', isWritten(abstract)),
  ...ofWork('picture-text', alts.every(isWritten)),
  ...authors.flatMap((author) => lacksOfAuthor(author, version)),
];

function lacksOfAuthor({ traineeId, ...author }: AuthorConsent, version: number): Lack[] {
  const own: Lack[] = author.consentedTo === version ? [] : [{ what: 'consent', traineeId }];
  const isGuarded = author.isMinor && author.guardianConsentedTo !== version;
  return isGuarded ? [...own, { what: 'guardian', traineeId }] : own;
}

/** Refuses a release that lacks anything: `work-not-ready`. */
export function insistOnRelease(facts: ReleaseFacts): void {
  const lacks = lacksOf(facts).length + (facts.authors.length === 0 ? 1 : 0);
  if (lacks > 0) throw new WorkNotReady(lacks);
}

/** Refuses what takes back a work that nobody sees. */
export function insistOnPublic(isPublic: boolean): void {
  if (!isPublic) throw new WorkNotPublic();
}

/** Refuses a guardian's consent for somebody who needs none. */
export function insistOnMinor({ isMinor }: Pick<AuthorConsent, 'isMinor'>): void {
  if (!isMinor) throw new WorkGuardianNotNeeded();
}
