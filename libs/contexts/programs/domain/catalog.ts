import type { FiscalYear, OrganizationId } from '#kernel';
import type { CourseTerms, EditionStory } from './course-terms.ts';
import type { CourseId, EditionId, ProgramId } from './ids.ts';

/** What a completion of a course is worth in coverage. */
export type CountsAs = 'cyder' | 'pre-cyder' | 'none';

/** What it takes to complete an edition: its required lessons, and its quiz too where `quiz` says so. */
export interface CompletionRule {
  readonly units: 'all-required';
  readonly quiz: 'none' | 'passed';
  /** How much of an exercise somebody must attend; absent: 'none', there is nothing to attend. */
  readonly attendance?: 'none' | 'full' | 'partial';
}

/** Reading is enough; failing the quiz still earns attendance. */
export const readingIsEnough: CompletionRule = { units: 'all-required', quiz: 'none' };

export interface Program {
  readonly id: ProgramId;
  /** Counts the corrections. */
  readonly version: number;
  /** Who runs it: what happens to its offerings is told in that organization's history. */
  readonly organizationId: OrganizationId;
  readonly code: string;
  readonly nameJa: string;
  readonly nameEn: string;
}

export interface Course extends CourseTerms {
  readonly id: CourseId;
  /** Counts the corrections. */
  readonly version: number;
  readonly programId: ProgramId;
  readonly code: string;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly countsAs: CountsAs;
  readonly nextCourseId: CourseId | null;
  /** What whoever completes it is told about the next course. */
  readonly nextStepJa: string | null;
  readonly nextStepEn: string | null;
}

/** A course as given in one fiscal year or on one theme (…編). */
export interface Edition extends EditionStory {
  readonly id: EditionId;
  /** Counts the corrections. */
  readonly version: number;
  readonly courseId: CourseId;
  readonly code: string;
  readonly fiscalYear: FiscalYear;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly summaryJa: string;
  readonly summaryEn: string;
  readonly completionRule: CompletionRule;
}

interface Words {
  readonly ja: string;
  readonly en: string;
}

export interface CourseInWords {
  readonly name: Words;
  /** What whoever completes it is told about the next course. */
  readonly nextStep: Words | null;
}

export interface EditionInWords {
  readonly name: Words;
  readonly summary: Words;
}

/** The words of a course as it keeps them. */
export const courseWords = ({ name, nextStep }: CourseInWords) => ({
  nameJa: name.ja,
  nameEn: name.en,
  nextStepJa: nextStep?.ja ?? null,
  nextStepEn: nextStep?.en ?? null,
});

/** The words of an edition as it keeps them. */
export const editionWords = ({ name, summary }: EditionInWords) => ({
  nameJa: name.ja,
  nameEn: name.en,
  summaryJa: summary.ja,
  summaryEn: summary.en,
});
