import { DomainError } from '#kernel';

export class NobodyToTell extends DomainError {
  constructor() {
    super('nobody-to-tell');
  }
}

export class NoticeNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}
