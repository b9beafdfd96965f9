/** A row of past completions is kept when its organization, course, fiscal year and number of persons are all known. */

import {
  type CalendarDate,
  DomainError,
  type FiscalYear,
  fiscalYearOf,
  firstDayOf,
  type Id,
  lastDayOf,
  type OrganizationId,
} from '#kernel';
import type { CountedAs } from './completion.ts';
import {
  CourseUnknown,
  OrganizationNotLocal,
  PastCompletionDuplicate,
  PersonsUnreadable,
  YearOutOfRange,
  YearUnreadable,
} from './errors.ts';
import { fiscalYearIn } from './fiscal-year-words.ts';

/** MIC has held CYDER since fiscal year 2013. */
export const FIRST_YEAR = 2013;
const MOST_PERSONS = 100_000;

export interface PastRow {
  readonly line: number;
  readonly organizationCode: string;
  readonly course: string;
  readonly year: string;
  readonly persons: string;
}

export interface KnownCourse {
  readonly id: Id<'Course'>;
  readonly code: string;
  readonly name: string;
  readonly countsAs: CountedAs;
}

export interface FoundOrganization {
  readonly organizationId: OrganizationId;
  readonly fullName: string;
  readonly isLocal: boolean;
  readonly lost: 'leading-zero' | 'check-digit' | null;
  readonly formerly: string | null;
}

/** What a row is judged by. `find` throws what is wrong with a code. */
export interface Knowledge {
  readonly courses: readonly KnownCourse[];
  readonly today: CalendarDate;
  find(code: string, on: CalendarDate): FoundOrganization;
  /** How many persons were told before. */
  before(organizationId: OrganizationId, courseId: Id<'Course'>, year: FiscalYear): number | undefined;
}

export interface JudgedRow {
  readonly row: PastRow;
  readonly organization: FoundOrganization | null;
  readonly course: KnownCourse | null;
  readonly fiscalYear: FiscalYear | null;
  readonly persons: number | null;
  readonly state: 'added' | 'changed' | 'same' | 'wrong';
  readonly before: number | null;
  readonly errors: readonly DomainError[];
}

/** Judges every row, each also against those above it. */
export function judge(rows: readonly PastRow[], knowledge: Knowledge): JudgedRow[] {
  const lines = new Map<string, number>();
  return rows.map((row) => judgeRow(row, knowledge, lines));
}

function judgeRow(row: PastRow, knowledge: Knowledge, lines: Map<string, number>): JudgedRow {
  const errors: DomainError[] = [];
  const attempt = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      errors.push(error);
      return null;
    }
  };
  const fiscalYear = attempt(() => yearIn(row.year, fiscalYearOf(knowledge.today)));
  const on = fiscalYear ? firstDayOf(fiscalYear) : knowledge.today;
  const organization = attempt(() => organizationIn(row.organizationCode, on, knowledge));
  const course = attempt(() => courseIn(row.course, knowledge.courses));
  const persons = attempt(() => personsIn(row.persons));
  const read = { row, organization, course, fiscalYear, persons };
  if (!organization || !course || !fiscalYear || !persons) return { ...read, state: 'wrong', before: null, errors };
  const name = [organization.organizationId, course.id, fiscalYear].join(' ');
  attempt(() => insistOnFirst(lines, name, row.line));
  if (errors.length) return { ...read, state: 'wrong', before: null, errors };
  const before = knowledge.before(organization.organizationId, course.id, fiscalYear);
  if (before === undefined) return { ...read, state: 'added', before: null, errors };
  return before === persons
    ? { ...read, state: 'same', before: null, errors }
    : { ...read, state: 'changed', before, errors };
}

function insistOnFirst(lines: Map<string, number>, name: string, line: number): void {
  const earlier = lines.get(name);
  if (earlier !== undefined) throw new PastCompletionDuplicate(earlier);
  lines.set(name, line);
}

function yearIn(text: string, last: FiscalYear): FiscalYear {
  const year = fiscalYearIn(text);
  if (year === null) throw new YearUnreadable(text);
  if (year < FIRST_YEAR || year > last) throw new YearOutOfRange(text, FIRST_YEAR, last);
  return year as FiscalYear;
}

function organizationIn(code: string, on: CalendarDate, { find }: Knowledge): FoundOrganization {
  const found = find(code, on);
  if (!found.isLocal) throw new OrganizationNotLocal(found.fullName);
  return found;
}

function courseIn(text: string, courses: readonly KnownCourse[]): KnownCourse {
  const wanted = text.normalize('NFKC').toLowerCase();
  const found = courses.find((one) =>
    [one.code, one.name].some((name) => name.normalize('NFKC').toLowerCase() === wanted),
  );
  if (found) return found;
  throw new CourseUnknown(
    text,
    courses.map(({ code, name }) => `${code}（${name}）`),
  );
}

function personsIn(text: string): number {
  const digits = /^(\d{1,9})人?$/.exec(text.normalize('NFKC').replace(/[,\s]/g, ''))?.[1];
  const persons = Number(digits);
  if (!digits || persons < 1 || persons > MOST_PERSONS) throw new PersonsUnreadable(text);
  return persons;
}

/** The day a past completion counts from: the end of its fiscal year, or today where that is still to come. */
export const countsFrom = (year: FiscalYear, today: CalendarDate): CalendarDate =>
  lastDayOf(year) < today ? lastDayOf(year) : today;
