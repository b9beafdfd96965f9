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

/** People applied on this condition. */
export class SeatingFixedOnceOpen extends DomainError {
  constructor(field: string) {
    super('seating-fixed-once-open', { field });
  }
}

export class MinimumAboveSeats extends DomainError {
  constructor(minimum: number, seats: number) {
    super('minimum-above-seats', { minimum, seats });
  }
}

export class OnlineHasNoVenue extends DomainError {
  constructor() {
    super('online-has-no-venue');
  }
}

export class SessionInThePast extends DomainError {
  constructor(day: CalendarDate) {
    super('session-in-the-past', { day });
  }
}

export class SessionInAnotherFiscalYear extends DomainError {
  constructor(day: CalendarDate, fiscalYear: FiscalYear) {
    super('session-in-another-fiscal-year', { day, fiscalYear });
  }
}

export class SessionsEndBeforeTheyStart extends DomainError {
  constructor() {
    super('sessions-end-before-they-start');
  }
}

/** Facts are times in Japan, as people write them. */
export class DeadlineBeforeOpening extends DomainError {
  constructor(deadline: Date, opensAt: Date) {
    super('deadline-before-opening', { deadline: timeInTokyo(deadline), opensAt: timeInTokyo(opensAt) });
  }
}

export class OfferingHasNoSeats extends DomainError {
  constructor() {
    super('offering-has-no-seats');
  }
}

export class CourseIsNoExercise extends DomainError {
  constructor() {
    super('course-is-no-exercise');
  }
}

export class SatelliteOfASatellite extends DomainError {
  constructor() {
    super('satellite-of-a-satellite');
  }
}

export class ParentIsNoSatelliteOffering extends DomainError {
  constructor() {
    super('parent-is-no-satellite-offering');
  }
}

export class SatelliteOfAnotherEdition extends DomainError {
  constructor() {
    super('satellite-of-another-edition');
  }
}

export class SatelliteFollowsItsParent extends DomainError {
  constructor() {
    super('satellite-follows-its-parent');
  }
}

export class VenueNotFound extends DomainError {
  constructor() {
    super('venue-unknown');
  }
}

export class TrancheNotFound extends DomainError {
  constructor() {
    super('tranche-unknown');
  }
}

export class TrancheOfAnotherFiscalYear extends DomainError {
  constructor(fiscalYear: FiscalYear) {
    super('tranche-of-another-fiscal-year', { fiscalYear });
  }
}

const written = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });
const timeInTokyo = (instant: Date): string => written.format(instant);
