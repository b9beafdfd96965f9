import { type CalendarDate, DomainError } from '#kernel';

/** An application to a cohort that is not there, or not the asker's. */
export class CohortApplicationNotFound extends DomainError {
  constructor() {
    super('cohort-application-unknown');
  }
}

/** Nothing is taken at this instant: not yet, no more, or not in this phase. */
export class ApplicationsNotTaken extends DomainError {
  constructor(closesAt: Date) {
    super('applications-not-taken', { closesAt: closesAt.toISOString() });
  }
}

export class ProfileMissing extends DomainError {
  constructor() {
    super('applicant-profile-missing');
  }
}

export class BornInTheFuture extends DomainError {
  constructor() {
    super('born-in-the-future');
  }
}

export class ApplicantTooOld extends DomainError {
  constructor(bornFrom: CalendarDate) {
    super('applicant-too-old', { bornFrom });
  }
}

export class ApplicantNotResident extends DomainError {
  constructor() {
    super('applicant-not-resident');
  }
}

export class ApplicantGraduated extends DomainError {
  constructor() {
    super('applicant-graduated');
  }
}

export class TooManyApplications extends DomainError {
  constructor(mostApplications: number) {
    super('too-many-cohort-applications', { mostApplications });
  }
}

export class AnswersMissing extends DomainError {
  constructor(question: { readonly ja: string; readonly en: string }) {
    super('cohort-answers-missing', { question });
  }
}

/** Another tab has saved this answer since this one read it. */
export class AnswerChangedElsewhere extends DomainError {
  constructor() {
    super('answer-changed-elsewhere');
  }
}

export class AnswerTooLong extends DomainError {
  constructor(atMost: number) {
    super('answer-too-long', { atMost });
  }
}

export class TooManyLinks extends DomainError {
  constructor(atMost: number) {
    super('too-many-links', { atMost });
  }
}

export class LinkMalformed extends DomainError {
  constructor(link: string) {
    super('link-malformed', { link: link.slice(0, 80) });
  }
}

export class CohortApplicationIsWithdrawn extends DomainError {
  constructor() {
    super('cohort-application-withdrawn');
  }
}

export class ConsentLinkRefused extends DomainError {
  constructor() {
    super('consent-link-refused');
  }
}

export class ConsentNotNeeded extends DomainError {
  constructor() {
    super('consent-not-needed');
  }
}

export class GuardianMailMissing extends DomainError {
  constructor() {
    super('guardian-mail-missing');
  }
}

export class GuardianMailIsYours extends DomainError {
  constructor() {
    super('guardian-mail-is-yours');
  }
}

export class ConsentAskedJustNow extends DomainError {
  constructor() {
    super('consent-asked-just-now');
  }
}

export class ProfileChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

export class TooManyAnswerFiles extends DomainError {
  constructor(files: number) {
    super('too-many-files', { files });
  }
}

/** Somebody's profile goes with their last application, not before. */
export class ApplicationsRemain extends DomainError {
  constructor() {
    super('cohort-applications-remain');
  }
}

type Named = { readonly ja: string; readonly en: string };

/** What reviewers had before them is kept as long as the cohort says. */
export class CohortApplicationKept extends DomainError {
  constructor(program: Named, keptUntil: CalendarDate) {
    super('cohort-application-kept', { program, keptUntil });
  }
}

/** Whoever has a place in a cohort takes part in its year, which is proved by its record. */
export class PlaceKept extends DomainError {
  constructor(program: Named) {
    super('cohort-place-kept', { program });
  }
}

/** Why an application that is kept cannot be erased. */
export const keptBecause = (kept: { program: Named; erasesOn: CalendarDate; hasPlace: boolean }): DomainError =>
  kept.hasPlace ? new PlaceKept(kept.program) : new CohortApplicationKept(kept.program, kept.erasesOn);
