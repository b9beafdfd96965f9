import { DomainError } from '#kernel';

export class OnlyGraduatesAreListed extends DomainError {
  constructor() {
    super('only-graduates-are-listed');
  }
}

export class ListingNameMissing extends DomainError {
  constructor() {
    super('listing-name-missing');
  }
}

export class ListingNeedsNoGuardian extends DomainError {
  constructor() {
    super('listing-needs-no-guardian');
  }
}
