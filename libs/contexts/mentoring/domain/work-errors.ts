import { DomainError } from '#kernel';

/** A work, an author of it or a file in it that is out of reach, or none. */
export class WorkNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class WorkChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

export class WorkLinkNotOfTheWeb extends DomainError {
  constructor(link: string) {
    super('work-link-not-of-the-web', { link });
  }
}

export class WorkAuthorKnown extends DomainError {
  constructor() {
    super('work-author-known');
  }
}

export class WorkInvitationAnswered extends DomainError {
  constructor() {
    super('work-invitation-answered');
  }
}

export class WorkHasOneAuthor extends DomainError {
  constructor() {
    super('work-has-one-author');
  }
}

export class WorkHasOtherAuthors extends DomainError {
  constructor() {
    super('work-has-other-authors');
  }
}

export class WorkHasEnoughFiles extends DomainError {
  constructor(kind: 'picture' | 'video', files: number) {
    super(kind === 'picture' ? 'work-has-enough-pictures' : 'work-has-a-video', { files });
  }
}

/** What it tells of whoever took it could not be taken out. */
export class WorkPictureNotToBeShown extends DomainError {
  constructor() {
    super('work-picture-not-to-be-shown');
  }
}

export class WorkCreditMissing extends DomainError {
  constructor() {
    super('work-credit-missing');
  }
}

export class WorkNotReady extends DomainError {
  constructor(lacks: number) {
    super('work-not-ready', { lacks });
  }
}

export class WorkNotPublic extends DomainError {
  constructor() {
    super('work-not-public');
  }
}

export class WorkGuardianNotNeeded extends DomainError {
  constructor() {
    super('work-guardian-not-needed');
  }
}

export class WorkConsentComesFirst extends DomainError {
  constructor() {
    super('work-consent-comes-first');
  }
}

export class WorkGuardianHasAgreed extends DomainError {
  constructor() {
    super('consent-not-needed');
  }
}

export class WorkConsentLinkRefused extends DomainError {
  constructor() {
    super('work-consent-link-refused');
  }
}

export class WorkChangedSinceAsked extends DomainError {
  constructor() {
    super('work-changed-since-asked');
  }
}

export class WorkGuardianMailIsYours extends DomainError {
  constructor() {
    super('guardian-mail-is-yours');
  }
}

export class WorkGuardianAskedJustNow extends DomainError {
  constructor() {
    super('consent-asked-just-now');
  }
}
