import { DomainError } from '#kernel';

/** A person without a confirmed place, a team or a note that is not of the offering. */
export class ResultNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class ResultsChangedMeanwhile extends DomainError {
  constructor(count: number) {
    super('results-changed-meanwhile', { count });
  }
}

export class ResultNeedsAttendance extends DomainError {
  constructor(count: number) {
    super('result-needs-attendance', { count });
  }
}

export class PointsAboveScale extends DomainError {
  constructor(most: number) {
    super('points-above-scale', { most });
  }
}

export class ScaleBelowPoints extends DomainError {
  constructor(highest: number, most: number) {
    super('scale-below-points', { highest, most });
  }
}

export class NoResultsYet extends DomainError {
  constructor() {
    super('no-results-yet');
  }
}

export class ResultsAlreadyReleased extends DomainError {
  constructor() {
    super('results-already-released');
  }
}

export class TeamsHaveResults extends DomainError {
  constructor() {
    super('teams-have-results');
  }
}

export class StickerNeedsAttendance extends DomainError {
  constructor(count: number) {
    super('sticker-needs-attendance', { count });
  }
}

export class NoteOfSomebodyElse extends DomainError {
  constructor() {
    super('note-of-somebody-else');
  }
}
