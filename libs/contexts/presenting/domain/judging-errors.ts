import { DomainError } from '#kernel';

/** A presentation or slot out of reach, or none. */
export class JudgingNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class JudgingChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

export class ScoringClosed extends DomainError {
  constructor() {
    super('scoring-closed');
  }
}

export class ScoringStillOpen extends DomainError {
  constructor() {
    super('scoring-still-open');
  }
}

export class CommentsAlreadyReleased extends DomainError {
  constructor() {
    super('comments-already-released');
  }
}

export class NoCommentsToRelease extends DomainError {
  constructor() {
    super('no-comments-to-release');
  }
}

/** Somebody has scored by them. */
export class JudgingCriteriaFixed extends DomainError {
  constructor() {
    super('judging-criteria-fixed');
  }
}

export class JudgingCriteriaAlready extends DomainError {
  constructor() {
    super('judging-criteria-already');
  }
}

export class NoJudgingCriteria extends DomainError {
  constructor() {
    super('no-judging-criteria');
  }
}

/** Too close to whoever presents. */
export class SlotNotYours extends DomainError {
  constructor() {
    super('slot-not-yours');
  }
}

export class JudgeScoresMissing extends DomainError {
  constructor(count: number) {
    super('judge-scores-missing', { count });
  }
}

/** Scored by what this presentation is not, or no longer, judged by. */
export class JudgingCriterionUnknown extends DomainError {
  constructor() {
    super('judging-criterion-unknown');
  }
}

export class JudgementChangedElsewhere extends DomainError {
  constructor() {
    super('judgement-changed-elsewhere');
  }
}

export class NobodyToRemind extends DomainError {
  constructor() {
    super('no-judge-to-remind');
  }
}

/** What somebody scored is not removed. */
export class SlotIsScored extends DomainError {
  constructor() {
    super('slot-is-scored');
  }
}
