import { DomainError } from '#kernel';

export class AlreadyMember extends DomainError {
  constructor() {
    super('already-member');
  }
}

export class ArrivalAnswered extends DomainError {
  constructor() {
    super('arrival-is-answered');
  }
}

export class ArrivalOver extends DomainError {
  constructor(expiresAt: Date) {
    super('arrival-over', { expiresAt: expiresAt.toISOString() });
  }
}

/** Too many people asked for in a row: come again after so many seconds. */
export class TooManyArrivals extends DomainError {
  constructor(retryAfterSeconds: number) {
    super('too-many-arrivals', { retryAfterSeconds });
  }
}

export class NameKeptByOrganization extends DomainError {
  constructor() {
    super('name-kept-by-organization');
  }
}
