import { DomainError } from '#kernel';

/** An entry, an answer or a note out of reach, or none. */
export class WordsNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class NothingWritten extends DomainError {
  constructor() {
    super('nothing-written');
  }
}

/** A link that leads nowhere on the web. */
export class LinkLeadsNowhere extends DomainError {
  constructor(link: string) {
    super('link-malformed', { link });
  }
}

export class DraftChangedElsewhere extends DomainError {
  constructor() {
    super('log-draft-changed-elsewhere');
  }
}

export class WordsOfSomebodyElse extends DomainError {
  constructor() {
    super('words-of-somebody-else');
  }
}

export class WordsChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}
