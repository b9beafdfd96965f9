import type { StateTable } from '#kernel';

/** What a cohort is at: always exactly one of these. */
export type Phase = 'draft' | 'applying' | 'assignment' | 'reviewing' | 'deciding' | 'published' | 'closed';
export type PhaseMove = 'open' | 'await-assignments' | 'review' | 'decide' | 'publish' | 'close';

/** Applications may be opened again, and a decision sent back for review; what was published is never taken back. */
export const cohortStates: StateTable<Phase, PhaseMove> = {
  draft: { open: 'applying' },
  applying: { 'await-assignments': 'assignment', review: 'reviewing' },
  assignment: { open: 'applying', review: 'reviewing' },
  reviewing: { decide: 'deciding' },
  deciding: { review: 'reviewing', publish: 'published' },
  published: { close: 'closed' },
  closed: {},
};

export const phases = Object.keys(cohortStates) as Phase[];

/** The phases that may follow. */
export const phasesAfter = (phase: Phase): readonly Phase[] => Object.values(cohortStates[phase]);

/** Who takes part in a selection; a trainer or a course master who reviews is a reviewer in that. */
export type PhaseParty = 'applicant' | 'reviewer' | 'course-master' | 'office';

export type PhaseDeed =
  // applicants
  | 'apply'
  | 'do-assignment'
  | 'withdraw'
  | 'see-result'
  | 'answer-result'
  // reviewers
  | 'review'
  | 'abstain'
  // reviewers, course masters and the office
  | 'see-figures'
  | 'propose'
  // the office
  | 'define-form'
  | 'define-criteria'
  | 'correct-words'
  | 'choose-offering'
  | 'assign-staff'
  | 'read-applications'
  | 'assign-reviewers'
  | 'decide'
  | 'move-up-reserves';

const ALWAYS: readonly PhaseDeed[] = ['correct-words', 'assign-staff', 'read-applications'];
const UNTIL_PUBLISHED: readonly PhaseDeed[] = [...ALWAYS, 'choose-offering'];

/**
 * What each phase lets whom see and do. Windows narrow it further: whoever may apply may do so only while applications
 * are taken. Reviewers see figures only after giving their own, and names in no phase.
 */
export const phaseDeeds: Readonly<Record<Phase, Readonly<Record<PhaseParty, readonly PhaseDeed[]>>>> = {
  draft: {
    applicant: [],
    reviewer: [],
    'course-master': [],
    office: ['define-form', 'define-criteria', 'correct-words', 'choose-offering', 'assign-staff'],
  },
  applying: {
    applicant: ['apply', 'do-assignment', 'withdraw'],
    reviewer: [],
    'course-master': [],
    office: [...UNTIL_PUBLISHED, 'define-criteria', 'assign-reviewers'],
  },
  assignment: {
    applicant: ['do-assignment', 'withdraw'],
    reviewer: [],
    'course-master': [],
    office: [...UNTIL_PUBLISHED, 'define-criteria', 'assign-reviewers'],
  },
  reviewing: {
    applicant: ['withdraw'],
    reviewer: ['review', 'abstain', 'see-figures'],
    'course-master': ['see-figures'],
    office: [...UNTIL_PUBLISHED, 'assign-reviewers', 'see-figures'],
  },
  deciding: {
    applicant: ['withdraw'],
    reviewer: ['abstain', 'see-figures'],
    'course-master': ['see-figures', 'propose'],
    office: [...UNTIL_PUBLISHED, 'see-figures', 'decide'],
  },
  published: {
    applicant: ['see-result', 'answer-result'],
    reviewer: [],
    'course-master': ['see-figures'],
    office: [...ALWAYS, 'see-figures', 'move-up-reserves'],
  },
  closed: {
    applicant: ['see-result'],
    reviewer: [],
    'course-master': [],
    office: ['read-applications', 'see-figures'],
  },
};

/** Whether the phase lets them. */
export const allows = (phase: Phase, party: PhaseParty, deed: PhaseDeed): boolean =>
  phaseDeeds[phase][party].includes(deed);
