import { DomainError } from '#kernel';

export class PackageUnreadable extends DomainError {
  constructor() {
    super('package-unreadable');
  }
}

export class PackageTooLarge extends DomainError {
  constructor(megabytes: number, files: number) {
    super('package-too-large', { megabytes, files });
  }
}

export class PackageForAnotherEdition extends DomainError {
  constructor(edition: string, expected: string) {
    super('package-for-another-edition', { edition, expected });
  }
}

export class ContentVersionNotFound extends DomainError {
  constructor() {
    super('content-version-not-found');
  }
}

export class ContentAlreadyPublished extends DomainError {
  constructor(number: number) {
    super('content-already-published', { number });
  }
}

export class ContentLoadedMeanwhile extends DomainError {
  constructor() {
    super('content-loaded-meanwhile');
  }
}

export class QuizMayNotVanish extends DomainError {
  constructor() {
    super('quiz-may-not-vanish');
  }
}

export class ContentNotReady extends DomainError {
  constructor() {
    super('content-not-ready');
  }
}

export class LessonNotFound extends DomainError {
  constructor() {
    super('lesson-not-found');
  }
}

export class CourseNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class AccessNotOpenYet extends DomainError {
  constructor(startsOn: string) {
    super('access-not-open-yet', { startsOn });
  }
}

export class AccessOver extends DomainError {
  constructor(endsOn: string) {
    super('access-over', { endsOn });
  }
}
