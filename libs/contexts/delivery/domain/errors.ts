import { type CalendarDate, DomainError, type FiscalYear } from '#kernel';

export class SessionNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class OfferingCalledOff extends DomainError {
  constructor() {
    super('offering-called-off');
  }
}

export class SessionsComplete extends DomainError {
  constructor(most: number) {
    super('sessions-complete', { most });
  }
}

export class SessionEndsBeforeItStarts extends DomainError {
  constructor() {
    super('session-ends-before-it-starts');
  }
}

export class SessionDayTaken extends DomainError {
  constructor(day: CalendarDate) {
    super('session-day-taken', { day });
  }
}

export class SessionInThePast extends DomainError {
  constructor(day: CalendarDate) {
    super('session-in-the-past', { day });
  }
}

export class HalfDayMissing extends DomainError {
  constructor() {
    super('half-day-missing');
  }
}

export class SessionCanceled extends DomainError {
  constructor() {
    super('session-canceled');
  }
}

export class SessionHasAttendance extends DomainError {
  constructor() {
    super('session-has-attendance');
  }
}

export class OfferingHasAttendance extends DomainError {
  constructor() {
    super('offering-has-attendance');
  }
}

export class LastSessionStays extends DomainError {
  constructor() {
    super('last-session-stays');
  }
}

export class RecordChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

export class AttendanceNotOpenYet extends DomainError {
  constructor(opensAt: Date) {
    super('attendance-not-open-yet', { opensAt: opensAt.toISOString() });
  }
}

export class SessionNotOver extends DomainError {
  constructor(endsAt: Date) {
    super('session-not-over', { endsAt: endsAt.toISOString() });
  }
}

export class CheckInCodeWrong extends DomainError {
  constructor() {
    super('check-in-code-wrong');
  }
}

export class CheckInCodeOld extends DomainError {
  constructor() {
    super('check-in-code-old');
  }
}

export class CheckInTicketOver extends DomainError {
  constructor() {
    super('check-in-ticket-over');
  }
}

export class CheckInNotConfirmed extends DomainError {
  constructor() {
    super('check-in-not-confirmed');
  }
}

export class CheckInMarkedAbsent extends DomainError {
  constructor() {
    super('check-in-marked-absent');
  }
}

export class CheckInOver extends DomainError {
  constructor(endsAt: Date) {
    super('check-in-over', { endsAt: endsAt.toISOString() });
  }
}

export class OfferingHasSeats extends DomainError {
  constructor() {
    super('offering-has-seats');
  }
}

export class OfferingHasNoSeats extends DomainError {
  constructor() {
    super('offering-has-no-seats');
  }
}

export class GatheringCanceled extends DomainError {
  constructor() {
    super('gathering-canceled');
  }
}

export class SessionInAnotherFiscalYear extends DomainError {
  constructor(day: CalendarDate, fiscalYear: FiscalYear) {
    super('session-in-another-fiscal-year', { day, fiscalYear });
  }
}

export class AbsenceAfterSession extends DomainError {
  constructor(endsAt: Date) {
    super('absence-after-session', { endsAt: endsAt.toISOString() });
  }
}

export class NobodyToAsk extends DomainError {
  constructor() {
    super('nobody-to-ask');
  }
}
