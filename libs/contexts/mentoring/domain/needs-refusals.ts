import { DomainError } from '#kernel';

export class GatheringOfAnotherYear extends DomainError {
  constructor() {
    super('gathering-of-another-year');
  }
}

export class GatheringIsOver extends DomainError {
  constructor() {
    super('gathering-is-over');
  }
}

export class NothingToSettle extends DomainError {
  constructor() {
    super('nothing-to-settle');
  }
}

export class PhoneWithoutNumber extends DomainError {
  constructor(phone: string) {
    super('phone-without-number', { phone });
  }
}
