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

interface Words {
  readonly ja: string;
  readonly en: string;
}

/** Of what a cohort consists, by its kind. */
export interface CohortParts {
  readonly track: Track;
  readonly seminar: Seminar;
  readonly criterion: Criterion;
  readonly question: FormQuestion;
}
export type PartKind = keyof CohortParts;
export type PartId = CohortParts[PartKind]['id'];
/** A part before it has an id. */
export type PartWritten<Kind extends PartKind = PartKind> = Omit<CohortParts[Kind], 'id' | 'cohortId' | 'version'>;

const named = ({ ja, en }: Words) => ({ nameJa: ja, nameEn: en });

interface TrackInWords extends Pick<Track, 'code' | 'places' | 'position'> {
  readonly name: Words;
  readonly summary: Words;
}
export const trackWritten = ({ name, summary, ...rest }: TrackInWords): PartWritten<'track'> => ({
  ...rest,
  ...named(name),
  summaryJa: summary.ja,
  summaryEn: summary.en,
});

interface SeminarInWords extends Pick<Seminar, 'trackId' | 'position'> {
  readonly name: Words;
}
export const seminarWritten = ({ name, ...rest }: SeminarInWords): PartWritten<'seminar'> => ({
  ...rest,
  ...named(name),
});

interface CriterionInWords extends Pick<Criterion, 'trackId' | 'kind' | 'weight' | 'position'> {
  readonly name: Words;
}
/** Only what is weighted keeps a weight. */
export const criterionWritten = ({ name, weight, ...rest }: CriterionInWords): PartWritten<'criterion'> => ({
  ...rest,
  ...named(name),
  weight: rest.kind === 'weighted' ? weight : null,
});

type PlainOfQuestion = 'trackId' | 'stage' | 'kind' | 'isRequired' | 'atMost' | 'fileSorts' | 'megabytes' | 'position';
interface QuestionInWords extends Pick<FormQuestion, PlainOfQuestion> {
  readonly label: Words;
  readonly hint: Words;
}
/** Only a file keeps sorts and a size. */
export const questionWritten = ({ label, hint, ...rest }: QuestionInWords): PartWritten<'question'> => ({
  ...rest,
  labelJa: label.ja,
  labelEn: label.en,
  hintJa: hint.ja,
  hintEn: hint.en,
  fileSorts: rest.kind === 'file' ? rest.fileSorts : [],
  megabytes: rest.kind === 'file' ? rest.megabytes : null,
});
