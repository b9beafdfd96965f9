import { DomainError } from '#kernel';

type Said = { readonly ja: string; readonly en: string };

/** Of another program or year, with seats, closed or called off. */
export class OfferingDoesNotFitCohort extends DomainError {
  constructor() {
    super('offering-does-not-fit-cohort');
  }
}

export class OfferingOfAnotherCohort extends DomainError {
  constructor() {
    super('offering-of-another-cohort');
  }
}

export class DecisionsFrozen extends DomainError {
  constructor() {
    super('decisions-frozen');
  }
}

export class DecisionsNotFrozen extends DomainError {
  constructor() {
    super('decisions-not-frozen');
  }
}

/** `tracks` says where, and how many in each. */
export class DecisionsMissing extends DomainError {
  constructor(count: number, tracks: Said) {
    super('decisions-missing', { count, tracks });
  }
}

export class AcceptedInTwoTracks extends DomainError {
  constructor(people: string) {
    super('accepted-in-two-tracks', { people });
  }
}

export class CohortWithoutOffering extends DomainError {
  constructor() {
    super('cohort-without-offering');
  }
}

export class CohortOfferingNotOpen extends DomainError {
  constructor() {
    super('cohort-offering-not-open');
  }
}

export class AcceptedWithoutConsent extends DomainError {
  constructor(people: string) {
    super('accepted-without-consent', { people });
  }
}

/** `asked` would be accepted. */
export class TrackHasNoPlaceLeft extends DomainError {
  constructor(places: number, asked: number) {
    super('track-has-no-place-left', { places, asked });
  }
}

export class DecisionChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

export class ResultsAreOut extends DomainError {
  constructor() {
    super('results-are-out');
  }
}

export class PublicationInThePast extends DomainError {
  constructor() {
    super('publication-in-the-past');
  }
}

export class PublicationAfterAnswers extends DomainError {
  constructor(until: Date) {
    super('publication-after-answers', { until: until.toISOString() });
  }
}

/** Somebody may still take a place. */
export class PlacesStillOffered extends DomainError {
  constructor(count: number) {
    super('places-still-offered', { count });
  }
}

export class AnswersAreClosed extends DomainError {
  constructor(until: Date) {
    super('answers-are-closed', { until: until.toISOString() });
  }
}

export class ResultAlreadyAnswered extends DomainError {
  constructor() {
    super('result-already-answered');
  }
}

export class NoPlaceOffered extends DomainError {
  constructor() {
    super('no-place-offered');
  }
}
