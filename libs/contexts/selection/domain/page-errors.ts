import { DomainError } from '#kernel';

export class PublicPageNotFound extends DomainError {
  constructor() {
    super('public-page-unknown');
  }
}

/** So many of its texts are missing in one language or the other. */
export class PublicPageLacksWords extends DomainError {
  constructor(count: number) {
    super('public-page-lacks-words', { count });
  }
}

export class PublicPageIsNotPublic extends DomainError {
  constructor() {
    super('public-page-is-not-public');
  }
}

/** Nothing but words: a picture would be fetched from somewhere else. */
export class PublicPageHoldsAPicture extends DomainError {
  constructor() {
    super('public-page-holds-a-picture');
  }
}

/** The first rank of headings is the title of the page. */
export class PublicPageHasAnotherTitle extends DomainError {
  constructor() {
    super('public-page-has-another-title');
  }
}

export class PageChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

export class ProgramUnknown extends DomainError {
  constructor() {
    super('program-unknown');
  }
}
