// Decisions are published when every application is decided, nobody is accepted twice, and those accepted can be enrolled.

import {
  AcceptedInTwoTracks,
  AcceptedWithoutConsent,
  CohortOfferingNotOpen,
  CohortWithoutOffering,
  DecisionsMissing,
  PublicationAfterAnswers,
  PublicationInThePast,
} from './decision-errors.ts';

type Named = { readonly ja: string; readonly en: string };

/** What keeps decisions from being published, and the offering in which those accepted are enrolled. */
export interface ToPublish {
  readonly undecided: readonly { readonly name: Named; readonly count: number }[];
  readonly wantedTwice: readonly { readonly name: string }[];
  readonly withoutConsent: readonly { readonly name: string }[];
  readonly offering: { readonly state: string } | null;
}

/** Refuses the first that is missing, and says where. */
export function insistOnPublishable({ undecided, wantedTwice, withoutConsent, offering }: ToPublish): void {
  const missing = undecided.filter(({ count }) => count > 0);
  if (missing.length > 0) {
    const count = missing.reduce((sum, track) => sum + track.count, 0);
    const ja = missing.map((track) => `${track.name.ja} ${track.count}件`).join('、');
    const en = missing.map((track) => `${track.name.en}: ${track.count}`).join(', ');
    throw new DecisionsMissing(count, { ja, en });
  }
  if (wantedTwice.length > 0) throw new AcceptedInTwoTracks(namesOf(wantedTwice));
  if (!offering) throw new CohortWithoutOffering();
  if (offering.state !== 'open') throw new CohortOfferingNotOpen();
  if (withoutConsent.length > 0) throw new AcceptedWithoutConsent(namesOf(withoutConsent));
}

const namesOf = (people: readonly { readonly name: string }[]): string => people.map(({ name }) => name).join('、');

/** Refuses an instant that has passed, or one at which nobody could answer any more. */
export function insistOnInstant(publishAt: Date | null, now: Date, answersCloseAt: Date): void {
  if (publishAt && publishAt <= now) throw new PublicationInThePast();
  if (answersCloseAt <= (publishAt ?? now)) throw new PublicationAfterAnswers(answersCloseAt);
}
