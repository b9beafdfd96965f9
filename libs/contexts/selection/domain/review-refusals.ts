import { DomainError } from '#kernel';

/** An assignment that is not one's own, or an application that nobody put before the asker. */
export class ReviewNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class TrackWithoutReviewers extends DomainError {
  constructor() {
    super('track-without-reviewers');
  }
}

export class TrackWithoutApplications extends DomainError {
  constructor() {
    super('track-without-applications');
  }
}

export class ApplicationNotOfTrack extends DomainError {
  constructor() {
    super('application-not-of-track');
  }
}

export class NoReviewerOfTrack extends DomainError {
  constructor() {
    super('no-reviewer-of-track');
  }
}

export class ReviewerHasConflict extends DomainError {
  constructor(count: number) {
    super('reviewer-has-conflict', { count });
  }
}

export class AlreadyAssigned extends DomainError {
  constructor(count: number) {
    super('already-assigned', { count });
  }
}

export class ReviewChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

export class ReviewIsWithdrawn extends DomainError {
  constructor() {
    super('review-is-withdrawn');
  }
}

export class ReviewIsNotGiven extends DomainError {
  constructor() {
    super('review-already-abstained');
  }
}

export class ScoresMissing extends DomainError {
  constructor(count: number) {
    super('scores-missing', { count });
  }
}

export class CriterionOfAnotherTrack extends DomainError {
  constructor() {
    super('criterion-of-another-track');
  }
}

export class OwnReviewsFirst extends DomainError {
  constructor(count: number) {
    super('own-reviews-first', { count });
  }
}

export class AssignmentTableEmpty extends DomainError {
  constructor() {
    super('assignment-table-empty');
  }
}

export class AssignmentHeadingMissing extends DomainError {
  constructor(headings: string) {
    super('assignment-heading-missing', { headings });
  }
}

export class FileNotToBeShown extends DomainError {
  constructor() {
    super('file-not-to-be-shown');
  }
}
