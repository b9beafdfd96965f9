import { type CalendarDate, DomainError, type FiscalYear } from '#kernel';

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
    super('deadline-before-opening', { deadline: deadline.toISOString(), opensAt: opensAt.toISOString() });
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

/** It is planned with its seats, or not at all. */
export class ExerciseNeedsSeats extends DomainError {
  constructor() {
    super('exercise-needs-seats');
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

export class VenueAlreadyRegistered extends DomainError {
  constructor(name: string, room: string) {
    super('venue-already-registered', { name, room });
  }
}

export class VenueLiesInNoPrefecture extends DomainError {
  constructor() {
    super('venue-lies-in-no-prefecture');
  }
}

export class TrancheAlreadyDefined extends DomainError {
  constructor(fiscalYear: FiscalYear, name: string) {
    super('tranche-already-defined', { fiscalYear, name });
  }
}

export class TrancheHasOpened extends DomainError {
  constructor() {
    super('tranche-has-opened');
  }
}

export class TrancheHasNoDrafts extends DomainError {
  constructor() {
    super('tranche-has-no-drafts');
  }
}

export class ClosureInThePast extends DomainError {
  constructor(day: CalendarDate) {
    super('closure-in-the-past', { day });
  }
}

/** A weekend, a holiday or a day of the New Year. */
export class ClosedAnyway extends DomainError {
  constructor(day: CalendarDate) {
    super('closed-anyway', { day });
  }
}

export class ClosureNotFound extends DomainError {
  constructor() {
    super('closure-unknown');
  }
}

export class StaffPersonUnknown extends DomainError {
  constructor() {
    super('staff-person-unknown');
  }
}

/** Whoever instructs is appointed as an instructor first, or works in the program office. */
export class StaffCannotTeach extends DomainError {
  constructor() {
    super('staff-cannot-teach');
  }
}

export class SatelliteModeStays extends DomainError {
  constructor() {
    super('satellite-mode-stays');
  }
}

export class PrerequisiteCourseUnknown extends DomainError {
  constructor(code: string) {
    super('prerequisite-course-unknown', { code });
  }
}
