import { DomainError, type FiscalYear } from '#kernel';
import type { Phase } from './phases.ts';

export class CohortNotFound extends DomainError {
  constructor() {
    super('cohort-unknown');
  }
}

export class CohortAlreadyDefined extends DomainError {
  constructor(fiscalYear: FiscalYear) {
    super('cohort-already-defined', { fiscalYear });
  }
}

export class CohortChangedMeanwhile extends DomainError {
  constructor() {
    super('record-changed-meanwhile');
  }
}

/** Applicants were told after how many months what they wrote is erased. */
export class KeptNoLonger extends DomainError {
  constructor(keepMonths: number) {
    super('applications-kept-no-longer', { keepMonths });
  }
}

/** What is asked for is not done in this phase. */
export class PhaseForbids extends DomainError {
  constructor(phase: Phase) {
    super('phase-forbids', { phase: wordsOf[phase] });
  }
}

export class PhaseDoesNotFollow extends DomainError {
  constructor(phase: Phase, asked: Phase) {
    super('phase-does-not-follow', { phase: wordsOf[phase], asked: wordsOf[asked] });
  }
}

export class CohortHasNothingToApplyFor extends DomainError {
  constructor() {
    super('cohort-has-nothing-to-apply-for');
  }
}

export class AssignmentHasNoQuestion extends DomainError {
  constructor() {
    super('assignment-has-no-question');
  }
}

/** A track without anything to judge by. */
export class CohortHasNoCriteria extends DomainError {
  constructor() {
    super('cohort-has-no-criteria');
  }
}

/** People were told that they can still send something. */
export class WindowStillOpen extends DomainError {
  constructor(until: Date) {
    super('window-still-open', { until: until.toISOString() });
  }
}

export class WindowAlreadyClosed extends DomainError {
  constructor(since: Date) {
    super('window-already-closed', { since: since.toISOString() });
  }
}

export class WindowsOutOfOrder extends DomainError {
  constructor(field: keyof typeof windowWords) {
    super('windows-out-of-order', { field: windowWords[field] });
  }
}

export class WindowOnlyLengthened extends DomainError {
  constructor(field: keyof typeof windowWords) {
    super('window-only-lengthened', { field: windowWords[field] });
  }
}

export class TrackNotFound extends DomainError {
  constructor() {
    super('track-unknown');
  }
}

/** A track, seminar, criterion or question that the cohort does not have. */
export class CohortPartNotFound extends DomainError {
  constructor() {
    super('cohort-part-unknown');
  }
}

export class TrackCodeTaken extends DomainError {
  constructor(code: string) {
    super('track-code-taken', { code });
  }
}

/** What people answer to is fixed once they apply: only its words may be corrected. */
export class FormFixedOnceApplying extends DomainError {
  constructor() {
    super('form-fixed-once-applying');
  }
}

export class CohortStaffUnknown extends DomainError {
  constructor() {
    super('cohort-staff-unknown');
  }
}

export class CohortStaffCannotServe extends DomainError {
  constructor() {
    super('cohort-staff-cannot-serve');
  }
}

/** How a phase is called in a refusal. */
const wordsOf: Record<Phase, { readonly ja: string; readonly en: string }> = {
  draft: { ja: '準備中', en: 'in preparation' },
  applying: { ja: '応募受付', en: 'taking applications' },
  assignment: { ja: '課題受付', en: 'taking assignments' },
  reviewing: { ja: '審査', en: 'under review' },
  deciding: { ja: '選考', en: 'being decided' },
  published: { ja: '結果公開', en: 'published' },
  closed: { ja: '終了', en: 'closed' },
};

const windowWords = {
  applicationOpensAt: { ja: '応募の開始', en: 'the opening of applications' },
  applicationClosesAt: { ja: '応募の締切', en: 'the end of applications' },
  assignmentClosesAt: { ja: '課題の締切', en: 'the end of the assignment' },
  resultOn: { ja: '結果の公開日', en: 'the day of the result' },
  answersCloseAt: { ja: '参加の回答期限', en: 'the end of answers' },
};
