import { DomainError } from '#kernel';

export class AwardNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class AwardAlreadyRevoked extends DomainError {
  constructor() {
    super('award-already-revoked');
  }
}

export class AwardAlreadySuperseded extends DomainError {
  constructor() {
    super('award-already-superseded');
  }
}

/** A certificate shows every character of a name or none of it. */
export class CharacterWithoutGlyph extends DomainError {
  constructor(characters: string) {
    super('character-without-glyph', { characters });
  }
}

export class AwardNamesOrganization extends DomainError {
  constructor() {
    super('award-names-organization');
  }
}

export class NothingToCorrect extends DomainError {
  constructor() {
    super('nothing-to-correct');
  }
}

export class NothingToPrint extends DomainError {
  constructor() {
    super('nothing-to-print');
  }
}

export class TooManyToPrint extends DomainError {
  constructor(most: number) {
    super('too-many-to-print', { most });
  }
}

export class AttendanceHasNoBadge extends DomainError {
  constructor() {
    super('attendance-has-no-badge');
  }
}

export class IssuerNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class IssuerChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}
