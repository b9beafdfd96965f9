import type { CalendarDate } from '#kernel';

/** A package that was read whole and found sound. */
export interface ContentPackage {
  /** The code of the edition it is for. */
  readonly edition: string;
  readonly lessons: readonly PackagedLesson[];
  readonly pictures: readonly PackagedPicture[];
  readonly quiz: PackagedQuiz | null;
  /** SHA-256 of its files. */
  readonly digest: string;
}

export interface PackagedLesson {
  readonly slug: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly minutes: number;
  readonly isRequired: boolean;
  readonly lastReviewedOn: CalendarDate;
  readonly dutyTags: string[];
  readonly markdown: string;
  /** Null where the author wrote it in Japanese alone. */
  readonly markdownEn: string | null;
}

export interface PackagedPicture {
  readonly name: string;
  readonly type: 'image/png' | 'image/jpeg';
  readonly content: Uint8Array;
}

export interface PackagedQuiz {
  readonly passMark: number;
  readonly attemptLimit: number | null;
  readonly timeLimitMinutes: number | null;
  readonly shuffle: boolean;
  readonly questions: readonly PackagedQuestion[];
}

export interface PackagedQuestion {
  readonly key: string;
  readonly kind: 'single' | 'multiple' | 'true-false';
  readonly marking: 'partial' | 'exact';
  readonly points: number;
  readonly text: string;
  readonly options: readonly { readonly text: string; readonly isCorrect: boolean; readonly feedback?: string }[];
  readonly feedback: string;
  readonly lessonSlug?: string;
  /** All of it in English too, or nothing. */
  readonly english?: EnglishQuestion;
}

export interface EnglishQuestion {
  readonly text: string;
  /** In the order of the Japanese options. */
  readonly options: readonly { readonly text: string; readonly feedback?: string }[];
  readonly feedback: string;
}

export type ProblemCode =
  | 'file-missing'
  | 'file-not-listed'
  | 'text-not-utf-8'
  | 'yaml-malformed'
  | 'key-unknown'
  | 'key-missing'
  | 'value-wrong'
  | 'front-matter-missing'
  | 'front-matter-in-english'
  | 'slug-twice'
  | 'lesson-empty'
  | 'html-in-markdown'
  | 'heading-too-high'
  | 'link-unsafe'
  | 'picture-elsewhere'
  | 'picture-missing'
  | 'picture-without-words'
  | 'picture-too-large'
  | 'picture-unreadable'
  | 'question-key-twice'
  | 'question-without-fair-answer'
  | 'question-of-unknown-lesson'
  | 'question-half-in-english'
  | 'pass-mark-out-of-reach';

/** One thing to put right in a package, and where it stands. */
export interface PackageProblem {
  readonly code: ProblemCode;
  readonly file: string;
  /** From 1; null where a whole file is meant. */
  readonly line: number | null;
  /** What is named in the sentence. */
  readonly named: Readonly<Record<string, string>>;
}

export const LARGEST_PICTURE_KILOBYTES = 500;
