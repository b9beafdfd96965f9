import type { EditionId } from './ids.ts';

/** Types of organizations, as `organizations.type` holds them. */
export const applicantTypes = [
  'prefecture',
  'municipality',
  'bureau',
  'office',
  'national-body',
  'independent-agency',
  'designated-corporation',
  'critical-infrastructure',
  'company',
  'school',
] as const;
export type ApplicantType = (typeof applicantTypes)[number];

/** Read at one's own pace, or exercised together on a day with seats. */
export type CourseFormat = 'e-learning' | 'exercise';

/** Whoever applies must have completed one of these courses within so many fiscal years before the day of the session. */
export interface Prerequisite {
  /** Codes of courses: one of them is enough. */
  readonly anyOf: readonly string[];
  /** 1: in the fiscal year of the session or the one before. */
  readonly withinFiscalYears: number;
}

/** Who may apply for a course. */
export interface Eligibility {
  /** Null: organizations of every type. */
  readonly organizationTypes: readonly ApplicantType[] | null;
  readonly studentsMayApply: boolean;
  readonly prerequisite: Prerequisite | null;
  /** How often one person takes it free of charge within a fiscal year; null: as often as they like. */
  readonly freeTimesPerFiscalYear: number | null;
}

/** What a course asks and gives, beyond its name. */
export interface CourseTerms {
  readonly format: CourseFormat;
  readonly levelJa: string;
  readonly levelEn: string;
  readonly descriptionJa: string;
  readonly descriptionEn: string;
  /** With tax; recorded, not collected. 0: free for everybody. */
  readonly feeYen: number;
  readonly freeFor: readonly ApplicantType[];
  readonly eligibility: Eligibility;
}

export const openToAll: Eligibility = {
  organizationTypes: null,
  studentsMayApply: true,
  prerequisite: null,
  freeTimesPerFiscalYear: null,
};

/** A course without seats: free, and open to whoever is enrolled. */
export const eLearning: CourseTerms = {
  format: 'e-learning',
  levelJa: '',
  levelEn: '',
  descriptionJa: '',
  descriptionEn: '',
  feeYen: 0,
  freeFor: [],
  eligibility: openToAll,
};

/** What an edition tells besides its name: what is exercised, and what changed since last year. */
export interface EditionStory {
  readonly scenarioJa: string;
  readonly scenarioEn: string;
  readonly changeLogJa: string;
  readonly changeLogEn: string;
  /** The edition of the year before that it was copied from. */
  readonly copiedFromId: EditionId | null;
}

export const withoutStory: EditionStory = {
  scenarioJa: '',
  scenarioEn: '',
  changeLogJa: '',
  changeLogEn: '',
  copiedFromId: null,
};

interface Words {
  readonly ja: string;
  readonly en: string;
}

/** The terms of a course as they are said. */
export interface TermsInWords extends Pick<CourseTerms, 'format' | 'feeYen' | 'freeFor' | 'eligibility'> {
  readonly level: Words;
  readonly description: Words;
}

/** The story of an edition as it is said. */
export interface StoryInWords {
  readonly scenario: Words;
  readonly changeLog: Words;
}

/** The terms as a course keeps them; nothing where nothing is said. */
export function termsAsKept(said: TermsInWords | undefined): Partial<CourseTerms> {
  if (!said) return {};
  const { level, description, ...rest } = said;
  return {
    ...rest,
    levelJa: level.ja,
    levelEn: level.en,
    descriptionJa: description.ja,
    descriptionEn: description.en,
  };
}

/** The story as an edition keeps it; nothing where nothing is said. */
export const storyAsKept = (said: StoryInWords | undefined): Partial<EditionStory> =>
  said
    ? {
        scenarioJa: said.scenario.ja,
        scenarioEn: said.scenario.en,
        changeLogJa: said.changeLog.ja,
        changeLogEn: said.changeLog.en,
      }
    : {};
