import { DomainError } from '#kernel';

/** A trainee out of reach, or none. */
export class TraineeNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class TraineeChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

export class TraineeHasLeft extends DomainError {
  constructor() {
    super('trainee-has-left');
  }
}

/** The place is no longer given up by oneself. */
export class YearHasBegun extends DomainError {
  constructor() {
    super('year-has-begun');
  }
}

export class SeminarOfAnotherTrack extends DomainError {
  constructor() {
    super('seminar-of-another-track');
  }
}

export class MentorServesAnotherTrack extends DomainError {
  constructor() {
    super('mentor-serves-another-track');
  }
}

export class ConclusionChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

/** A cohort out of reach, or none. */
export class YearNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class ResultsAlreadyTold extends DomainError {
  constructor() {
    super('year-results-already-told');
  }
}

export class OnlyGraduatesStandOut extends DomainError {
  constructor() {
    super('only-graduates-stand-out');
  }
}

export class YearsNotConcluded extends DomainError {
  constructor(people: number) {
    super('years-not-concluded', { people });
  }
}

/** A cohort out of reach, or none. */
export class CohortOutOfReach extends DomainError {
  constructor() {
    super('cohort-unknown');
  }
}

export class TrackOfAnotherCohort extends DomainError {
  constructor() {
    super('track-unknown');
  }
}
