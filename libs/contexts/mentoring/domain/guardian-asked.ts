// The guardian of a minor is asked by a mail about one version of a work, with the name under which the author is shown.
import type { PersonId } from '#kernel';
import type { TraineeId } from './ids.ts';
import type { InBoth } from './work.ts';
import type { AuthorConsent, ShownAs } from './work-publication.ts';
import type { WorkId, WorkLinkId } from './work-ids.ts';
import {
  WorkChangedSinceAsked,
  WorkConsentComesFirst,
  WorkConsentLinkRefused,
  WorkGuardianHasAgreed,
} from './work-errors.ts';

/** How an author is named in public, as they said with their own consent. */
export interface Naming {
  readonly shownAs: ShownAs;
  readonly credit: InBoth | null;
}

export interface GuardianAsked {
  readonly linkId: WorkLinkId;
  readonly workId: WorkId;
  readonly traineeId: TraineeId;
  readonly learnerId: PersonId;
  readonly version: number;
  readonly naming: Naming;
  /** What the code that was shown is for. */
  readonly may: 'answer' | 'withdraw';
}

/** Refuses to ask before the author has consented to the version themselves: they say how they are named. */
export function insistOnOwnConsent({ consentedTo }: Pick<AuthorConsent, 'consentedTo'>, version: number): void {
  if (consentedTo !== version) throw new WorkConsentComesFirst();
}

/** Refuses to ask again what a guardian has agreed to. */
export function insistOnOpenQuestion(
  { guardianConsentedTo }: Pick<AuthorConsent, 'guardianConsentedTo'>,
  version: number,
) {
  if (guardianConsentedTo === version) throw new WorkGuardianHasAgreed();
}

/** Refuses a link that is used up or lapsed, one for another deed, and an answer to what the work is no longer. */
export function insistOnLink(
  asked: GuardianAsked | undefined,
  { may, version }: { may: GuardianAsked['may']; version?: number },
): GuardianAsked {
  if (asked?.may !== may) throw new WorkConsentLinkRefused();
  if (version !== undefined && asked.version !== version) throw new WorkChangedSinceAsked();
  return asked;
}
