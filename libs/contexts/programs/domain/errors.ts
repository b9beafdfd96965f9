import { type CalendarDate, DomainError, type FiscalYear } from '#kernel';

export class OfferingNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class EditionNotFound extends DomainError {
  constructor() {
    super('edition-unknown');
  }
}

export class CourseNotFound extends DomainError {
  constructor() {
    super('course-unknown');
  }
}

export class ProgramNotFound extends DomainError {
  constructor() {
    super('program-unknown');
  }
}

/** What its completions mean is fixed once an offering has opened. */
export class CourseOfferedAlready extends DomainError {
  constructor() {
    super('course-offered-already');
  }
}

export class CourseLeadsOnToItself extends DomainError {
  constructor() {
    super('course-leads-on-to-itself');
  }
}

/** What its completions mean is fixed once an offering has opened. */
export class EditionOfferedAlready extends DomainError {
  constructor() {
    super('edition-offered-already');
  }
}

export class CodeAlreadyTaken extends DomainError {
  constructor(code: string) {
    super('code-already-taken', { code });
  }
}

export class AccessPeriodEndsBeforeItStarts extends DomainError {
  constructor() {
    super('access-period-ends-before-it-starts');
  }
}

export class AccessPeriodStartsInAnotherFiscalYear extends DomainError {
  constructor(startsOn: CalendarDate, fiscalYear: FiscalYear) {
    super('access-period-starts-in-another-fiscal-year', { startsOn, fiscalYear });
  }
}

export class OrganizationNotRegistered extends DomainError {
  constructor() {
    super('organization-not-registered');
  }
}

export class AccessEndsNoLater extends DomainError {
  constructor(endsOn: CalendarDate) {
    super('access-ends-no-later', { endsOn });
  }
}

export class ExtensionIntoThePast extends DomainError {
  constructor(today: CalendarDate) {
    super('extension-into-the-past', { today });
  }
}

/** The offering's state knows no such verb. */
export class OfferingStateForbids extends DomainError {
  constructor(state: 'draft' | 'open' | 'closed' | 'canceled') {
    super(`offering-is-${state}`);
  }
}

export class RecordChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}
