import type { viewCourseRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

type Terms = AnswerFrom<typeof viewCourseRoute>['terms'];
export type ApplicantType = Terms['freeFor'][number];

/** Who applies; bureaus and the office do not. */
export const TYPES: readonly ApplicantType[] = [
  'prefecture',
  'municipality',
  'national-body',
  'independent-agency',
  'designated-corporation',
  'critical-infrastructure',
  'company',
  'school',
];

/** What the form holds of a course's terms. */
export interface TermsWritten {
  readonly format: Terms['format'];
  readonly levelJa: string;
  readonly levelEn: string;
  readonly descriptionJa: string;
  readonly descriptionEn: string;
  readonly feeYen: string;
  readonly freeFor: readonly ApplicantType[];
  /** None: every type. */
  readonly organizationTypes: readonly ApplicantType[];
  readonly studentsMayApply: boolean;
  /** Codes of courses; none: no prerequisite. */
  readonly prerequisites: readonly string[];
  readonly withinFiscalYears: string;
  /** Empty: as often as one likes. */
  readonly freeTimes: string;
}

export type ChangeTerms = (changed: Partial<TermsWritten>) => void;

export const blankTerms: TermsWritten = {
  format: 'e-learning',
  levelJa: '',
  levelEn: '',
  descriptionJa: '',
  descriptionEn: '',
  feeYen: '0',
  freeFor: [],
  organizationTypes: [],
  studentsMayApply: true,
  prerequisites: [],
  withinFiscalYears: '3',
  freeTimes: '',
};

export const termsWritten = ({ format, level, description, feeYen, freeFor, eligibility }: Terms): TermsWritten => ({
  format,
  levelJa: level.ja,
  levelEn: level.en,
  descriptionJa: description.ja,
  descriptionEn: description.en,
  feeYen: String(feeYen),
  freeFor,
  organizationTypes: eligibility.organizationTypes ?? [],
  studentsMayApply: eligibility.studentsMayApply,
  prerequisites: eligibility.prerequisite?.anyOf ?? [],
  withinFiscalYears: String(eligibility.prerequisite?.withinFiscalYears ?? blankTerms.withinFiscalYears),
  freeTimes: eligibility.freeTimesPerFiscalYear === null ? '' : String(eligibility.freeTimesPerFiscalYear),
});

/** The same as the server takes it. */
export const termsAsked = (written: TermsWritten): Terms => ({
  format: written.format,
  level: { ja: written.levelJa, en: written.levelEn },
  description: { ja: written.descriptionJa, en: written.descriptionEn },
  feeYen: Number(written.feeYen),
  freeFor: [...written.freeFor],
  eligibility: {
    organizationTypes: written.organizationTypes.length ? [...written.organizationTypes] : null,
    studentsMayApply: written.studentsMayApply,
    prerequisite: written.prerequisites.length
      ? { anyOf: [...written.prerequisites], withinFiscalYears: Number(written.withinFiscalYears) }
      : null,
    freeTimesPerFiscalYear: written.freeTimes ? Number(written.freeTimes) : null,
  },
});
