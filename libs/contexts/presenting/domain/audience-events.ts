import { eventKind } from '#kernel';
import type { AudienceForm } from './audience-form.ts';
import type { AudienceRegistrationId } from './audience-ids.ts';
import type { CohortId, PresentationId } from './ids.ts';

interface OfPresentation {
  readonly presentationId: PresentationId;
  readonly cohortId: CohortId;
}

interface OfRegistration extends OfPresentation {
  readonly audienceRegistrationId: AudienceRegistrationId;
}

/** Anybody may register, or by other words, at other times, for another number of places. */
export const audienceOpened = eventKind<OfPresentation & { readonly changed: readonly string[] }>('audience-opened');

/** Somebody asked to register, with an address that is not known to be theirs. */
export const audienceAsked = eventKind<OfRegistration>('audience-asked');

/** By the link of the mail: with a place. */
export const audienceConfirmed = eventKind<OfRegistration & { readonly form: AudienceForm }>('audience-confirmed');

/** The same where none was free. */
export const audienceWaiting = eventKind<OfRegistration & { readonly form: AudienceForm }>('audience-waiting');

export const audienceMovedUp = eventKind<OfRegistration & { readonly form: AudienceForm }>('audience-moved-up');

export const audienceFormChanged = eventKind<OfRegistration & { readonly form: AudienceForm }>('audience-form-changed');

export const audienceCanceled = eventKind<OfRegistration & { readonly hadPlace: boolean }>('audience-canceled');

export type AudienceNews = 'gathering-changed' | 'gathering-canceled' | 'reminder' | 'watch-link';

export interface AudienceNewsFacts extends OfRegistration {
  readonly news: AudienceNews;
  /** The days that do not take place any more. */
  readonly canceledIds: readonly string[];
}

/** There is something to tell somebody who registered. */
export const audienceNewsDue = eventKind<AudienceNewsFacts>('audience-news-due');

/** Somebody came. */
export const audienceCame = eventKind<OfRegistration>('audience-came');

/** That they did was noted by mistake. */
export const audienceCameTakenBack = eventKind<OfRegistration>('audience-came-taken-back');

/** So many came unregistered; fewer than none where too many were counted. */
export const walkInsCounted = eventKind<OfPresentation & { readonly people: number }>('audience-walk-ins-counted');

/** Somebody took out who registered. */
export const audienceExported = eventKind<OfPresentation & { readonly people: number }>('audience-exported');

/** So many never said that it was they who registered. */
export const audienceLapsed = eventKind<OfPresentation & { readonly people: number }>('audience-lapsed');

/** Who they were is gone; how many stays. */
export const audienceErased = eventKind<OfPresentation & { readonly people: number }>('audience-erased');
