import { DomainError } from '#kernel';

/** A results presentation out of reach, or none. */
export class PresentationNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class PresentationChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

/** The gathering is canceled, or of an offering that no cohort has. */
export class GatheringNotOfCohort extends DomainError {
  constructor() {
    super('gathering-not-of-cohort');
  }
}

export class GatheringPresentsAlready extends DomainError {
  constructor() {
    super('gathering-presents-already');
  }
}

export class PresentationIsPublished extends DomainError {
  constructor() {
    super('presentation-is-published');
  }
}

export class DayNotOfGathering extends DomainError {
  constructor() {
    super('day-not-of-gathering');
  }
}

export class WorkNotOfCohort extends DomainError {
  constructor() {
    super('work-not-of-cohort');
  }
}

export class TrackNotOfCohort extends DomainError {
  constructor() {
    super('track-unknown');
  }
}

export class SlotUntitled extends DomainError {
  constructor() {
    super('slot-untitled');
  }
}

/** A slot outside of the hours of its day. */
export class SlotOutsideOfDay extends DomainError {
  constructor({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }) {
    super('slot-outside-of-day', { from: startsAt.toISOString(), until: endsAt.toISOString() });
  }
}

interface InTheWay {
  readonly title: { readonly ja: string; readonly en: string };
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Another slot is in that hall, or at that booth, at the same time. */
export class SlotsOverlap extends DomainError {
  constructor({ title, startsAt, endsAt }: InTheWay) {
    super('slots-overlap', { title, from: startsAt.toISOString(), until: endsAt.toISOString() });
  }
}

export class TimetableEmpty extends DomainError {
  constructor() {
    super('timetable-empty');
  }
}

/** Slots stand outside of the days of the gathering, or it is canceled. */
export class TimetableDoesNotFit extends DomainError {
  constructor(slots: number) {
    super('timetable-does-not-fit', { slots });
  }
}

export class TimetableTooLong extends DomainError {
  constructor(most: number) {
    super('timetable-too-long', { most });
  }
}

export class SlotNotBegun extends DomainError {
  constructor() {
    super('slot-not-begun');
  }
}
