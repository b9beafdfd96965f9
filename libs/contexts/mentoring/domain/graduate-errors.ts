import { DomainError } from '#kernel';

/** A graduate or an invitation out of reach, or none. */
export class GraduateNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class OnlyGraduatesRegister extends DomainError {
  constructor() {
    super('only-graduates-register');
  }
}

export class GraduateNotToBeAsked extends DomainError {
  constructor() {
    super('graduate-not-to-be-asked');
  }
}

export class AlreadyInvited extends DomainError {
  constructor() {
    super('already-invited-to-assist');
  }
}

export class YearToAssistIsOver extends DomainError {
  constructor() {
    super('year-to-assist-is-over');
  }
}

export class InvitationAlreadyAnswered extends DomainError {
  constructor() {
    super('invitation-already-answered');
  }
}
