import { type CalendarDate, DomainError } from '#kernel';
import type { NoLonger } from './eligibility.ts';
import type { PeopleTold } from './people-told.ts';
import type { ApplicationState } from './application-states.ts';

export class ApplicationNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

/** The state of the application knows no such verb. */
export class ApplicationStateForbids extends DomainError {
  constructor(state: ApplicationState) {
    super(`application-is-${state}`);
  }
}

export class OfferingWithoutSeats extends DomainError {
  constructor() {
    super('offering-has-no-seats');
  }
}

export class OfferingWithoutDate extends DomainError {
  constructor() {
    super('offering-without-date');
  }
}

export class OfferingHasDate extends DomainError {
  constructor() {
    super('offering-has-date');
  }
}

export class ApplicationNotOpenYet extends DomainError {
  constructor(opensAt: Date) {
    super('application-not-open-yet', { opensAt: opensAt.toISOString() });
  }
}

export class ApplicationDeadlineOver extends DomainError {
  constructor(deadline: Date) {
    super('application-deadline-over', { deadline: deadline.toISOString() });
  }
}

export class OfferingHasStarted extends DomainError {
  constructor(startsOn: CalendarDate) {
    super('offering-has-started', { startsOn });
  }
}

export class TermsNotAccepted extends DomainError {
  constructor() {
    super('terms-not-accepted');
  }
}

export class ChoicesOfDifferentEditions extends DomainError {
  constructor() {
    super('choices-of-different-editions');
  }
}

export class ChoiceNamedTwice extends DomainError {
  constructor() {
    super('choice-named-twice');
  }
}

export class NobodyNamed extends DomainError {
  constructor() {
    super('nobody-named');
  }
}

export class PersonNamedTwice extends DomainError {
  constructor(person: string) {
    super('person-named-twice', { person });
  }
}

export class PersonAlreadyApplied extends DomainError {
  constructor(person: string) {
    super('person-already-applied', { person });
  }
}

export class DayTaken extends DomainError {
  constructor(person: string, day: CalendarDate) {
    super('day-taken', { person, day });
  }
}

/** No member of the organization has this sign-in id; of another organization's member nothing is told. */
export class CompanionUnknown extends DomainError {
  constructor(signInId: string) {
    super('companion-unknown', { signInId });
  }
}

export class OrganizationNotYours extends DomainError {
  constructor() {
    super('organization-not-yours');
  }
}

export class MunicipalityElsewhere extends DomainError {
  constructor() {
    super('municipality-elsewhere');
  }
}

export class GroupLargerThanSeats extends DomainError {
  constructor(seats: number) {
    super('group-larger-than-seats', { seats });
  }
}

/** A rule of eligibility says no. */
export class NotEligible extends DomainError {
  constructor(rule: 'organization-type' | 'student' | 'prerequisite' | 'second-account', person: string) {
    super(`not-eligible-${rule}`, { person });
  }
}

/** They waited, and the rules now say no: no offer, who- and howsoever makes it. */
export class NoLongerEligible extends DomainError {
  constructor(why: NoLonger, people: PeopleTold) {
    super(`no-longer-eligible-${why}`, { people });
  }
}

/** Whoever applies is looked at by the office instead; who is named later is approved by nobody any more. */
export class StudentsNotSaid extends DomainError {
  constructor() {
    super('students-not-said');
  }
}

export class NoSeatsLeft extends DomainError {
  constructor(left: number) {
    super('no-seats-left', { left });
  }
}

export class SeatsAreWaitedFor extends DomainError {
  constructor(waiting: number) {
    super('seats-are-waited-for', { waiting });
  }
}

export class SeatsBelowHeld extends DomainError {
  constructor(held: number, people: PeopleTold) {
    super('seats-below-held', { held, people });
  }
}

export class ShareUsedUp extends DomainError {
  constructor(limit: number) {
    super('organization-share-used-up', { limit });
  }
}

export class OfferOver extends DomainError {
  constructor(until: Date) {
    super('offer-over', { until: until.toISOString() });
  }
}

export class OfferComesByItself extends DomainError {
  constructor() {
    super('offer-comes-by-itself');
  }
}

export class NotOneOfTheirChoices extends DomainError {
  constructor() {
    super('not-one-of-their-choices');
  }
}

export class ApprovalWaitsForOthers extends DomainError {
  constructor(stage: 'coordinator' | 'office') {
    super(`approval-waits-for-${stage}`);
  }
}

export class SeatNamedAlready extends DomainError {
  constructor() {
    super('seat-named-already');
  }
}

export class SeatGivenUp extends DomainError {
  constructor() {
    super('seat-given-up');
  }
}

export class NamesDueOver extends DomainError {
  constructor(due: Date) {
    super('names-due-over', { due: due.toISOString() });
  }
}

export class AlreadyInThatOffering extends DomainError {
  constructor() {
    super('already-in-that-offering');
  }
}

export class OnlyHeldSeatsMove extends DomainError {
  constructor() {
    super('only-held-seats-move');
  }
}

/** Satellites join its sessions, and would be called off with it. */
export class SatellitesJoin extends DomainError {
  constructor() {
    super('merge-leaves-satellites');
  }
}

export class MergeDoesNotFit extends DomainError {
  constructor(missing: number) {
    super('merge-does-not-fit', { missing });
  }
}

export class MergeKeepsPeopleApart extends DomainError {
  constructor(people: PeopleTold) {
    super('merge-keeps-people-apart', { people });
  }
}
