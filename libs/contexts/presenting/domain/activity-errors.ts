import { DomainError } from '#kernel';

/** An activity or a person of it out of reach, or none. */
export class ActivityNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class ActivityChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

export class ActivityEndsBeforeItStarts extends DomainError {
  constructor() {
    super('activity-ends-before-it-starts');
  }
}

export class ActivityLinkNotSecure extends DomainError {
  constructor(link: string) {
    super('activity-link-not-secure', { link });
  }
}

export class AppearanceNotInBothLanguages extends DomainError {
  constructor() {
    super('appearance-not-in-both-languages');
  }
}

export class DispatchNotPlanned extends DomainError {
  constructor() {
    super('dispatch-not-planned');
  }
}

export class AlreadySent extends DomainError {
  constructor() {
    super('already-sent');
  }
}
