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

/** Too many wrong tries: come again after so many seconds. */
export class TooManyTries extends DomainError {
  constructor(retryAfterSeconds: number) {
    super('too-many-tries', { retryAfterSeconds });
  }
}

export class SignInRefused extends DomainError {
  constructor() {
    super('sign-in-refused');
  }
}

export class CodeRefused extends DomainError {
  constructor() {
    super('code-refused');
  }
}

export class LinkRefused extends DomainError {
  constructor() {
    super('link-refused');
  }
}

/** Too many accounts asked for from one address: come again after so many seconds. */
export class TooManySignUps extends DomainError {
  constructor(retryAfterSeconds: number) {
    super('too-many-sign-ups', { retryAfterSeconds });
  }
}

export class SignUpLinkRefused extends DomainError {
  constructor() {
    super('sign-up-link-refused');
  }
}

/** Something of this person has to be kept, and their account with it. */
export class AccountInUse extends DomainError {
  constructor() {
    super('account-in-use');
  }
}

export class CurrentPasswordWrong extends DomainError {
  constructor() {
    super('current-password-wrong');
  }
}

export class PasswordTooShort extends DomainError {
  constructor(characters: number) {
    super('password-too-short', { characters });
  }
}

export class PasswordTooLong extends DomainError {
  constructor(characters: number) {
    super('password-too-long', { characters });
  }
}

export class PasswordTooCommon extends DomainError {
  constructor() {
    super('password-too-common');
  }
}

export class PasswordNamesItsOwner extends DomainError {
  constructor() {
    super('password-names-you');
  }
}

export class PasswordNotSet extends DomainError {
  constructor() {
    super('password-not-set');
  }
}

export class SignInIdMalformed extends DomainError {
  constructor() {
    super('sign-in-id-malformed');
  }
}

export class SignInIdReserved extends DomainError {
  constructor() {
    super('sign-in-id-reserved');
  }
}

export class SignInIdInPassword extends DomainError {
  constructor() {
    super('sign-in-id-in-password');
  }
}

export class SignInIdTaken extends DomainError {
  constructor() {
    super('sign-in-id-taken');
  }
}

export class DocumentVersionUnknown extends DomainError {
  constructor() {
    super('document-version-unknown');
  }
}

export class SessionNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class RoleDoesNotFit extends DomainError {
  constructor(organizationName: string) {
    super('role-does-not-fit', { organizationName });
  }
}

export class RoleAlreadyHeld extends DomainError {
  constructor(endsOn: CalendarDate | null) {
    super('role-already-held', { endsOn: endsOn ?? '—' });
  }
}

export class RoleAlreadyEnded extends DomainError {
  constructor() {
    super('role-already-ended');
  }
}

export class RolePeriodOver extends DomainError {
  constructor(today: CalendarDate) {
    super('role-period-over', { today });
  }
}

export class OwnRoleStays extends DomainError {
  constructor() {
    super('own-role-stays');
  }
}

export class PersonNeedsMail extends DomainError {
  constructor() {
    super('person-needs-mail');
  }
}

export class SlipsAlreadyPrinted extends DomainError {
  constructor() {
    super('slips-already-printed');
  }
}

export class RowsHaveErrors extends DomainError {
  constructor(rows: number) {
    super('rows-have-errors', { rows });
  }
}

export class HeadingsMissing extends DomainError {
  constructor(headings: string) {
    super('table-headings-missing', { headings });
  }
}

export class TooManyRows extends DomainError {
  constructor(rows: number) {
    super('too-many-rows', { rows });
  }
}

export class FirstOfficerAppointed extends DomainError {
  constructor() {
    super('first-officer-appointed');
  }
}

export class OfficeMissing extends DomainError {
  constructor() {
    super('office-missing');
  }
}
