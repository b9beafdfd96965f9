// A graduate is named on the public page of a year's results by their own consent alone, under the name they chose; a minor
// once the guardian agreed to that name, too. Who takes the consent back is named no more, at once.
import { ListingNameMissing, ListingNeedsNoGuardian, OnlyGraduatesAreListed } from './graduate-listing-errors.ts';
import type { TraineeId } from './ids.ts';
import type { InBoth } from './work.ts';

/** By which name somebody is listed; whoever wants none has no listing. */
export type ListedAs = 'real-name' | 'handle';

export interface Listing {
  readonly listedAs: ListedAs;
  readonly name: InBoth;
  /** A minor when they consented, as far as is known: whoever told no birthday is one. */
  readonly needsGuardian: boolean;
  /** What a guardian agrees to: counts the changes. */
  readonly version: number;
}

/** Throws `only-graduates-are-listed`: whoever was told that they completed. */
export function insistOnGraduated(outcome: 'completed' | 'not-completed' | null): void {
  if (outcome !== 'completed') throw new OnlyGraduatesAreListed();
}

/** The name as it is shown; throws `listing-name-missing` where it lacks a language. */
export function nameToList({ ja, en }: InBoth): InBoth {
  const name = { ja: ja.trim(), en: en.trim() };
  if (name.ja === '' || name.en === '') throw new ListingNameMissing();
  return name;
}

/** Throws `listing-needs-no-guardian`. */
export function insistOnGuardian({ needsGuardian }: Pick<Listing, 'needsGuardian'>): void {
  if (!needsGuardian) throw new ListingNeedsNoGuardian();
}

/** Whether anybody sees it, by the version the guardian agreed to. */
export const isListed = ({ needsGuardian, version }: Listing, guardianAgreedTo: number | null): boolean =>
  !needsGuardian || guardianAgreedTo === version;

/** The graduates of one year as anybody sees them: how many, and the names of those who consented. */
export interface PublicGraduates {
  readonly count: number;
  readonly outstanding: number;
  readonly listed: readonly {
    readonly traineeId: TraineeId;
    readonly name: InBoth;
    readonly track: InBoth;
    readonly isOutstanding: boolean;
  }[];
}
