// Words of the catalog may be corrected at any time; what a completion means stays from the first opened offering on.
import type { CompletionRule, Course, Edition, Program } from './catalog.ts';
import type { CourseTerms, EditionStory } from './course-terms.ts';
import {
  CourseLeadsOnToItself,
  CourseOfferedAlready,
  EditionOfferedAlready,
  RecordChangedMeanwhile,
} from './errors.ts';

type Corrigible = Program | Course | Edition;
/** What a correction may say; the rest of a record stays for good. */
export type ProgramWords = Pick<Program, 'nameJa' | 'nameEn'>;
export type CoursePlan = Omit<Course, 'id' | 'code' | 'version' | keyof CourseTerms> & Partial<CourseTerms>;
export type EditionPlan = Omit<Edition, 'id' | 'code' | 'version' | keyof EditionStory> & Partial<EditionStory>;

/** The program under other names. Refuses what was written on an older version. */
export const correctedProgram = (kept: Program, words: ProgramWords, version: number): Program =>
  corrected(kept, words, version);

/** The course as planned anew; once it is offered, its program, its format and what it counts as stay. */
export function correctedCourse(kept: Course, plan: CoursePlan, seen: Seen): Course {
  const course = corrected(kept, plan, seen.version);
  if (course.nextCourseId === course.id) throw new CourseLeadsOnToItself();
  if (seen.isOffered && differs(kept, course, ['programId', 'countsAs', 'format'])) throw new CourseOfferedAlready();
  return course;
}

/** The edition as planned anew; once it is offered, its course, fiscal year and completion rule stay. */
export function correctedEdition(kept: Edition, plan: EditionPlan, seen: Seen): Edition {
  const edition = corrected(kept, plan, seen.version);
  if (seen.isOffered && differs(kept, edition, ['courseId', 'fiscalYear', 'completionRule'])) {
    throw new EditionOfferedAlready();
  }
  return edition;
}

interface Seen {
  readonly version: number;
  /** An offering of it has opened. */
  readonly isOffered: boolean;
}

/** The codes of programs and courses by their ids: a person reads codes. */
export type Codes = ReadonlyMap<string, string>;

/** The fields that differ, before and after, as the history tells them. */
export function changesBetween<Row extends Corrigible>(before: Row, after: Row, codes: Codes) {
  const fields = Object.keys(after) as (keyof Row & string)[];
  const differing = fields.filter((field) => field !== 'version' && differs(before, after, [field]));
  const said = (value: unknown): string | null => codes.get(String(value)) ?? told(value);
  return Object.fromEntries(
    differing.map((field) => [field, { before: said(before[field]), after: said(after[field]) }]),
  );
}

function corrected<Row extends Corrigible>(kept: Row, asked: Partial<Row>, version: number): Row {
  if (version !== kept.version) throw new RecordChangedMeanwhile();
  return { ...kept, ...asked, version: kept.version + 1 };
}

const differs = <Row>(before: Row, after: Row, fields: readonly (keyof Row)[]): boolean =>
  fields.some((field) => told(before[field]) !== told(after[field]));

function told(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value);
  return isCompletionRule(value) ? toldRule(value) : JSON.stringify(value);
}

const isCompletionRule = (value: object): value is CompletionRule => 'quiz' in value;

/** What a completion rule asks of the quiz and, of an exercise, of attendance. */
const toldRule = ({ quiz, attendance = 'none' }: CompletionRule): string =>
  attendance === 'none' ? quiz : `${quiz}, ${attendance}`;
