import { type CalendarDate, DomainError } from '#kernel';

export class MemberNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class RecordChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

export class StaffNumberTaken extends DomainError {
  constructor(staffNumber: string) {
    super('staff-number-taken', { staffNumber });
  }
}

export class PersonBelongsElsewhere extends DomainError {
  constructor() {
    super('person-belongs-elsewhere');
  }
}

export class NothingChanged extends DomainError {
  constructor() {
    super('nothing-changed');
  }
}

export class MembershipAlreadyEnded extends DomainError {
  constructor(endsOn: CalendarDate) {
    super('membership-already-ended', { endsOn });
  }
}

export class MembershipEndsInTheFuture extends DomainError {
  constructor(today: CalendarDate) {
    super('membership-ends-in-the-future', { today });
  }
}

export class MembershipEndsBeforeItStarts extends DomainError {
  constructor(startsOn: CalendarDate) {
    super('membership-ends-before-it-starts', { startsOn });
  }
}
