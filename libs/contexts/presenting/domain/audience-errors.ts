import { DomainError } from '#kernel';
import type { AudienceForm } from './audience-form.ts';

const called = {
  room: { ja: '会場', en: 'in the room' },
  online: { ja: 'オンライン', en: 'online' },
} as const;

/** An audience registers at no such instant. */
export class AudienceNotOpen extends DomainError {
  constructor({ opensAt, closesAt }: { readonly opensAt: Date; readonly closesAt: Date }) {
    super('audience-not-open', { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() });
  }
}

export class AudienceWindowOutOfOrder extends DomainError {
  constructor() {
    super('audience-window-out-of-order');
  }
}

/** The gathering is held without it. */
export class AudienceFormNotHeld extends DomainError {
  constructor(form: AudienceForm) {
    super('audience-form-not-held', { form: called[form] });
  }
}

export class AudienceNowhere extends DomainError {
  constructor() {
    super('audience-nowhere');
  }
}

export class AudienceFormNotOffered extends DomainError {
  constructor(form: AudienceForm) {
    super('audience-form-not-offered', { form: called[form] });
  }
}

export class AudienceFull extends DomainError {
  constructor(form: AudienceForm) {
    super('audience-full', { form: called[form] });
  }
}

/** The gathering is canceled, or over. */
export class PresentationNotHeld extends DomainError {
  constructor() {
    super('presentation-not-held');
  }
}

export class AudienceLinkRefused extends DomainError {
  constructor() {
    super('audience-link-refused');
  }
}

export class AudienceRegistrationCanceled extends DomainError {
  constructor() {
    super('audience-registration-canceled');
  }
}

export class AudienceRegistrationNotFound extends DomainError {
  constructor() {
    super('not-found');
  }
}

export class AudienceWithoutPlace extends DomainError {
  constructor() {
    super('audience-without-place');
  }
}

export class AudienceCodeUnknown extends DomainError {
  constructor() {
    super('audience-code-unknown');
  }
}

export class AudienceAlreadyIn extends DomainError {
  constructor(cameAt: Date) {
    super('audience-already-in', { cameAt: cameAt.toISOString() });
  }
}

export class AudienceNotTheDay extends DomainError {
  constructor() {
    super('audience-not-the-day');
  }
}

export class WalkInsBelowZero extends DomainError {
  constructor(walkIns: number) {
    super('audience-walk-ins-below-zero', { walkIns });
  }
}

export class AudienceIsErased extends DomainError {
  constructor() {
    super('audience-is-erased');
  }
}

export class PresentationHasAudience extends DomainError {
  constructor() {
    super('presentation-has-audience');
  }
}
