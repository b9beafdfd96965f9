import { z } from 'zod';
import {
  correctCourseRoute,
  correctEditionRoute,
  correctProgramRoute,
  defineCourseRoute,
  defineEditionRoute,
  defineProgramRoute,
  listCoursesRoute,
  listEditionsRoute,
  listProgramsRoute,
  viewCourseRoute,
  viewEditionRoute,
  viewProgramRoute,
} from './catalog.routes.ts';
import { copiedFrom, courseTerms, editionStory } from './course-terms.ts';
import { bilingual, fiscalYear, id, listing, manyIds, nothing, pageOf, serve } from './shapes.ts';

const code = () =>
  z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60);
const name = () => z.string().trim().min(1).max(120);
const names = () => z.strictObject({ ja: name(), en: name() });
const words = (longest: number) =>
  z.strictObject({ ja: z.string().trim().max(longest), en: z.string().trim().max(longest) });
const countsAs = () => z.enum(['cyder', 'pre-cyder', 'none']);
const CompletionRule = z
  .strictObject({
    units: z.literal('all-required'),
    quiz: z.enum(['none', 'passed']),
    /** How much of an exercise somebody must attend; left out: there is nothing to attend. */
    attendance: z.enum(['none', 'full', 'partial']).optional(),
  })
  .meta({ id: 'CompletionRule' });

const LONGEST_NEXT_STEP = 400;
const LONGEST_SUMMARY = 600;

/** What every record of the catalog carries for its correction. */
const corrigible = {
  version: z.int(),
  abilities: z.strictObject({ correct: z.boolean() }),
};
const offered = {
  ...corrigible,
  /** An offering has opened: what a completion means stays as it is. */
  isOffered: z.boolean(),
};
const CatalogNow = z.strictObject({ version: z.int() }).meta({ id: 'CatalogNow' });

const ProgramRow = z
  .strictObject({
    id: id<'Program'>(),
    code: z.string(),
    name: bilingual(),
    /** Who runs it. */
    organization: z.strictObject({ id: id<'Organization'>(), name: z.string() }),
    courses: z.int(),
    ...corrigible,
  })
  .meta({ id: 'ProgramRow' });

const CourseRow = z
  .strictObject({
    id: id<'Course'>(),
    code: z.string(),
    name: bilingual(),
    program: z.strictObject({ id: id<'Program'>(), name: bilingual() }),
    countsAs: countsAs(),
    nextCourse: z.strictObject({ id: id<'Course'>(), name: bilingual() }).nullable(),
    nextStep: bilingual().nullable(),
    terms: courseTerms(),
    editions: z.int(),
    ...offered,
  })
  .meta({ id: 'CourseRow' });

const EditionRow = z
  .strictObject({
    id: id<'Edition'>(),
    code: z.string(),
    name: bilingual(),
    summary: bilingual(),
    course: z.strictObject({ id: id<'Course'>(), name: bilingual() }),
    fiscalYear: fiscalYear(),
    fiscalYearInJapanese: z.string(),
    completionRule: CompletionRule,
    story: editionStory(),
    copiedFrom: copiedFrom(),
    /** Its course is exercised together, so its offerings have seats. */
    isExercise: z.boolean(),
    offerings: z.int(),
    ...offered,
  })
  .meta({ id: 'EditionRow' });

const ofProgram = z.strictObject({ programId: id<'Program'>() });
const ofCourse = z.strictObject({ courseId: id<'Course'>() });
const ofEdition = z.strictObject({ editionId: id<'Edition'>() });
const seen = { version: z.int() };

export const listPrograms = serve('listPrograms', listProgramsRoute, {
  params: nothing(),
  input: z.strictObject({ ...listing(['code', 'name']), ids: manyIds() }),
  answer: z.strictObject(pageOf(ProgramRow)),
});

export const viewProgram = serve('viewProgram', viewProgramRoute, {
  params: ofProgram,
  input: nothing(),
  answer: ProgramRow,
});

export const defineProgram = serve('defineProgram', defineProgramRoute, {
  params: nothing(),
  input: z
    .strictObject({ code: code(), name: names(), organizationId: id<'Organization'>() })
    .meta({ id: 'ProgramInput' }),
  answer: z.strictObject({ id: id<'Program'>() }),
});

export const correctProgram = serve('correctProgram', correctProgramRoute, {
  params: ofProgram,
  input: z.strictObject({ name: names(), ...seen }).meta({ id: 'ProgramCorrection' }),
  answer: CatalogNow,
});

export const listCourses = serve('listCourses', listCoursesRoute, {
  params: nothing(),
  input: z.strictObject({ ...listing(['code', 'name']), programId: id<'Program'>().optional(), ids: manyIds() }),
  answer: z.strictObject(pageOf(CourseRow)),
});

export const viewCourse = serve('viewCourse', viewCourseRoute, {
  params: ofCourse,
  input: nothing(),
  answer: CourseRow,
});

const courseFields = {
  programId: id<'Program'>(),
  name: names(),
  countsAs: countsAs(),
  nextCourseId: id<'Course'>().nullable().default(null),
  /** What whoever completes it is told about the next course. */
  nextStep: words(LONGEST_NEXT_STEP).nullable().default(null),
  /** Left out: of a new course, read at one's own pace and open to all; of a correction, as they are. */
  terms: courseTerms().optional(),
};

export const defineCourse = serve('defineCourse', defineCourseRoute, {
  params: nothing(),
  input: z.strictObject({ code: code(), ...courseFields }).meta({ id: 'CourseInput' }),
  answer: z.strictObject({ id: id<'Course'>() }),
});

export const correctCourse = serve('correctCourse', correctCourseRoute, {
  params: ofCourse,
  input: z.strictObject({ ...courseFields, ...seen }).meta({ id: 'CourseCorrection' }),
  answer: CatalogNow,
});

export const listEditions = serve('listEditions', listEditionsRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['fiscalYear', 'name']),
    courseId: id<'Course'>().optional(),
    fiscalYear: fiscalYear().optional(),
    ids: manyIds(),
  }),
  answer: z.strictObject(pageOf(EditionRow)),
});

export const viewEdition = serve('viewEdition', viewEditionRoute, {
  params: ofEdition,
  input: nothing(),
  answer: EditionRow,
});

const editionFields = {
  courseId: id<'Course'>(),
  fiscalYear: fiscalYear(),
  name: names(),
  summary: words(LONGEST_SUMMARY),
  /** Left out: as it is. */
  story: editionStory().optional(),
};

export const defineEdition = serve('defineEdition', defineEditionRoute, {
  params: nothing(),
  input: z
    .strictObject({
      code: code(),
      ...editionFields,
      completionRule: CompletionRule.default({ units: 'all-required', quiz: 'none' }),
    })
    .meta({ id: 'EditionInput' }),
  answer: z.strictObject({ id: id<'Edition'>() }),
});

export const correctEdition = serve('correctEdition', correctEditionRoute, {
  params: ofEdition,
  input: z
    .strictObject({ ...editionFields, completionRule: CompletionRule, ...seen })
    .meta({ id: 'EditionCorrection' }),
  answer: CatalogNow,
});
