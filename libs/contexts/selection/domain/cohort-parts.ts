import type { PersonId } from '#kernel';
import type { CohortId, CriterionId, FormQuestionId, SeminarId, TrackId } from './ids.ts';

/** コース: what one applies for. */
export interface Track {
  readonly id: TrackId;
  readonly cohortId: CohortId;
  readonly code: string;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly summaryJa: string;
  readonly summaryEn: string;
  /** How many people it takes. */
  readonly places: number;
  /** Where it stands among the others; so do the parts below. */
  readonly position: number;
  readonly version: number;
}

/** ゼミ: a group within a track. */
export interface Seminar {
  readonly id: SeminarId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly position: number;
  readonly version: number;
}

/** A weighted criterion counts towards the total by its weight; an independent one is judged beside it. */
export type CriterionKind = 'weighted' | 'independent';

/** 審査基準: what a reviewer scores from 0 to 5. */
export interface Criterion {
  readonly id: CriterionId;
  readonly cohortId: CohortId;
  /** Null: of every track. */
  readonly trackId: TrackId | null;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly kind: CriterionKind;
  /** A positive whole number; null where it is independent. */
  readonly weight: number | null;
  readonly position: number;
  readonly version: number;
}

export type QuestionStage = 'application' | 'assignment';
export type QuestionKind = 'long-text' | 'file' | 'links';
export type FileSort = 'pdf' | 'office' | 'picture' | 'video' | 'zip' | 'text';

/** 設問: what an applicant answers, with the application or as the assignment. */
export interface FormQuestion {
  readonly id: FormQuestionId;
  readonly cohortId: CohortId;
  /** Null: of every track. */
  readonly trackId: TrackId | null;
  readonly stage: QuestionStage;
  readonly kind: QuestionKind;
  readonly labelJa: string;
  readonly labelEn: string;
  /** Both empty where nothing more is said. */
  readonly hintJa: string;
  readonly hintEn: string;
  readonly isRequired: boolean;
  /** So many characters, files or links. */
  readonly atMost: number;
  /** Of a file: which sorts are taken; else empty. */
  readonly fileSorts: readonly FileSort[];
  /** Of a file: the largest, in MiB; else null. */
  readonly megabytes: number | null;
  readonly position: number;
  readonly version: number;
}

export type TrackPart = 'trainer' | 'course-master' | 'assistant' | 'judge' | 'reviewer';

/** Who serves a track, and as what; one person may be several things. */
export interface TrackStaff {
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly personId: PersonId;
  readonly part: TrackPart;
}
