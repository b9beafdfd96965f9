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
