import { DomainError } from '#kernel';

/** A milestone out of reach, or none. */
export class MilestoneNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class MilestoneChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

/** Somebody works on it: what was asked of them stays. */
export class MilestoneIsBegun extends DomainError {
  constructor() {
    super('milestone-is-begun');
  }
}

export class MilestoneDueEarlier extends DomainError {
  constructor(dueAt: Date) {
    super('milestone-due-earlier', { dueAt: dueAt.toISOString() });
  }
}

export class SubmissionEmpty extends DomainError {
  constructor() {
    super('submission-empty');
  }
}

export class SubmissionNotAsked extends DomainError {
  constructor() {
    super('submission-not-asked');
  }
}

export class SubmissionAccepted extends DomainError {
  constructor() {
    super('submission-accepted');
  }
}

/** Another tab has saved this draft since this one read it. */
export class DraftChangedElsewhere extends DomainError {
  constructor() {
    super('answer-changed-elsewhere');
  }
}

export class SubmissionLinkMalformed extends DomainError {
  constructor(link: string) {
    super('link-malformed', { link: link.slice(0, 80) });
  }
}

export class TooManySubmissionFiles extends DomainError {
  constructor(files: number) {
    super('too-many-files', { files });
  }
}

/** Nothing has been handed in that feedback could be given on. */
export class NothingSubmitted extends DomainError {
  constructor() {
    super('nothing-submitted');
  }
}

/** A version came after the one somebody looked at. */
export class NewerVersionSubmitted extends DomainError {
  constructor(number: number) {
    super('newer-version-submitted', { number });
  }
}

export class FeedbackEmpty extends DomainError {
  constructor() {
    super('feedback-empty');
  }
}

export class RubricIncomplete extends DomainError {
  constructor() {
    super('rubric-incomplete');
  }
}

export class LevelNotInRubric extends DomainError {
  constructor() {
    super('level-not-in-rubric');
  }
}

export class RevisionDuePast extends DomainError {
  constructor() {
    super('revision-due-past');
  }
}
