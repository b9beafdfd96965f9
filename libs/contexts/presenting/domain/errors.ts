import { DomainError } from '#kernel';

/** A results presentation out of reach, or none. */
export class PresentationNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class PresentationChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

/** The gathering is canceled, or of an offering that no cohort has. */
export class GatheringNotOfCohort extends DomainError {
  constructor() {
    super('gathering-not-of-cohort');
  }
}

export class GatheringPresentsAlready extends DomainError {
  constructor() {
    super('gathering-presents-already');
  }
}

export class PresentationIsPublished extends DomainError {
  constructor() {
    super('presentation-is-published');
  }
}
