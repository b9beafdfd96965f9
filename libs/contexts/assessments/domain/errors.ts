import { type CalendarDate, DomainError } from '#kernel';

export class QuizNotFound extends DomainError {
  constructor() {
    super('quiz-not-found');
  }
}

export class AttemptNotFound extends DomainError {
  constructor() {
    super('attempt-not-found');
  }
}

/** What a definition of a quiz gets wrong, and where. */
export class QuizDefinitionWrong extends DomainError {
  constructor(where: string, issue: string) {
    super('quiz-definition-wrong', { where, issue });
  }
}

export class AccessNotOpenYet extends DomainError {
  constructor(startsOn: CalendarDate) {
    super('access-not-open-yet', { startsOn });
  }
}

export class AccessOver extends DomainError {
  constructor(endsOn: CalendarDate) {
    super('access-over', { endsOn });
  }
}

export class PostTestNotOpenYet extends DomainError {
  constructor(opensOn: CalendarDate) {
    super('post-test-not-open-yet', { opensOn });
  }
}

export class PostTestWithoutDate extends DomainError {
  constructor() {
    super('post-test-without-date');
  }
}

export class AttemptLimitReached extends DomainError {
  constructor(limit: number) {
    super('attempt-limit-reached', { limit });
  }
}

export class QuizAlreadyPassed extends DomainError {
  constructor() {
    super('quiz-already-passed');
  }
}

export class AttemptAlreadySubmitted extends DomainError {
  constructor() {
    super('attempt-already-submitted');
  }
}

export class AttemptStillOpen extends DomainError {
  constructor() {
    super('attempt-still-open');
  }
}

export class AttemptTimeOver extends DomainError {
  constructor() {
    super('attempt-time-over');
  }
}

export class QuestionNotInAttempt extends DomainError {
  constructor() {
    super('question-not-in-attempt');
  }
}

export class ChoiceNotOffered extends DomainError {
  constructor() {
    super('choice-not-offered');
  }
}

export class ReviewNotOpenYet extends DomainError {
  constructor() {
    super('review-not-open-yet');
  }
}

export class ReviewOver extends DomainError {
  constructor(endedOn: CalendarDate) {
    super('review-over', { endedOn });
  }
}
