import { z } from 'zod';
import type { FiscalYear } from '#kernel';
import {
  closeOfferingRoute,
  correctOfferingRoute,
  defineCourseRoute,
  defineEditionRoute,
  defineProgramRoute,
  extendAccessForAllRoute,
  listCoursesRoute,
  listEditionsRoute,
  listOfferingsRoute,
  listProgramsRoute,
  openOfferingRoute,
  planOfferingRoute,
  viewEditionRoute,
  viewOfferingRoute,
} from './programs.routes.ts';
import { bilingual, day, id, listing, nothing, pageOf, period, serve } from './shapes.ts';

const FIRST_FISCAL_YEAR = 2000;
const LAST_FISCAL_YEAR = 2100;

const fiscalYear = (): z.ZodType<FiscalYear, number> =>
  z.coerce.number().int().min(FIRST_FISCAL_YEAR).max(LAST_FISCAL_YEAR) as never;
const code = () =>
  z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60);
const name = () => z.string().trim().min(1).max(120);
const names = () => z.strictObject({ ja: name(), en: name() });
const countsAs = () => z.enum(['cyder', 'pre-cyder', 'none']);
const offeringState = () => z.enum(['draft', 'open', 'closed']);
const CompletionRule = z
  .strictObject({ units: z.literal('all-required'), quiz: z.enum(['none', 'passed']) })
  .meta({ id: 'CompletionRule' });

const ProgramRow = z
  .strictObject({ id: id<'Program'>(), code: z.string(), name: bilingual() })
  .meta({ id: 'ProgramRow' });

const CourseRow = z
  .strictObject({
    id: id<'Course'>(),
    code: z.string(),
    name: bilingual(),
    program: z.strictObject({ id: id<'Program'>(), name: bilingual() }),
    countsAs: countsAs(),
    nextCourse: z.strictObject({ id: id<'Course'>(), name: bilingual() }).nullable(),
    editions: z.int(),
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
    offerings: z.int(),
  })
  .meta({ id: 'EditionRow' });

const offeringRow = {
  id: id<'Offering'>(),
  name: z.string(),
  edition: z.strictObject({ id: id<'Edition'>(), name: bilingual() }),
  course: z.strictObject({ id: id<'Course'>(), name: bilingual() }),
  fiscalYear: fiscalYear(),
  fiscalYearInJapanese: z.string(),
  state: offeringState(),
  /** As offered; `extendedTo` is the later end everybody was given since. */
  accessPeriod: period(),
  extendedTo: day().nullable(),
  version: z.int(),
  abilities: z.strictObject({
    correct: z.boolean(),
    open: z.boolean(),
    close: z.boolean(),
    extendAccess: z.boolean(),
  }),
};
const OfferingRow = z.strictObject(offeringRow).meta({ id: 'OfferingRow' });

const OfferingDetail = z
  .strictObject({
    ...offeringRow,
    extensions: z.array(
      z.strictObject({
        id: id<'OfferingExtension'>(),
        organization: z.strictObject({ id: id<'Organization'>(), name: z.string() }).nullable(),
        endsOn: day(),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'OfferingDetail' });

const offeringPlan = { name: name(), fiscalYear: fiscalYear(), accessPeriod: period() };
const reason = () => z.string().trim().min(1).max(400);
const ofOffering = z.strictObject({ offeringId: id<'Offering'>() });
const OfferingNow = z
  .strictObject({ id: id<'Offering'>(), state: offeringState(), version: z.int() })
  .meta({ id: 'OfferingNow' });

export const listPrograms = serve('listPrograms', listProgramsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ items: z.array(ProgramRow) }),
});

export const defineProgram = serve('defineProgram', defineProgramRoute, {
  params: nothing(),
  input: z
    .strictObject({ code: code(), name: names(), organizationId: id<'Organization'>() })
    .meta({ id: 'ProgramInput' }),
  answer: z.strictObject({ id: id<'Program'>() }),
});

export const listCourses = serve('listCourses', listCoursesRoute, {
  params: nothing(),
  input: z.strictObject(listing(['code', 'name'])),
  answer: z.strictObject(pageOf(CourseRow)),
});

export const defineCourse = serve('defineCourse', defineCourseRoute, {
  params: nothing(),
  input: z
    .strictObject({
      programId: id<'Program'>(),
      code: code(),
      name: names(),
      countsAs: countsAs(),
      nextCourseId: id<'Course'>().nullable().default(null),
      /** What whoever completes it is told about the next course. */
      nextStep: z
        .strictObject({ ja: z.string().trim().max(400), en: z.string().trim().max(400) })
        .nullable()
        .default(null),
    })
    .meta({ id: 'CourseInput' }),
  answer: z.strictObject({ id: id<'Course'>() }),
});

export const listEditions = serve('listEditions', listEditionsRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['fiscalYear', 'name']),
    courseId: id<'Course'>().optional(),
    fiscalYear: fiscalYear().optional(),
  }),
  answer: z.strictObject(pageOf(EditionRow)),
});

export const viewEdition = serve('viewEdition', viewEditionRoute, {
  params: z.strictObject({ editionId: id<'Edition'>() }),
  input: nothing(),
  answer: EditionRow,
});

export const defineEdition = serve('defineEdition', defineEditionRoute, {
  params: nothing(),
  input: z
    .strictObject({
      courseId: id<'Course'>(),
      code: code(),
      fiscalYear: fiscalYear(),
      name: names(),
      summary: z.strictObject({ ja: z.string().trim().max(600), en: z.string().trim().max(600) }),
      completionRule: CompletionRule.default({ units: 'all-required', quiz: 'none' }),
    })
    .meta({ id: 'EditionInput' }),
  answer: z.strictObject({ id: id<'Edition'>() }),
});

export const listOfferings = serve('listOfferings', listOfferingsRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['accessStartsOn', 'name', 'fiscalYear']),
    state: offeringState().optional(),
    fiscalYear: fiscalYear().optional(),
    editionId: id<'Edition'>().optional(),
  }),
  answer: z.strictObject({
    ...pageOf(OfferingRow),
    /** How many in each state, whatever `state` asks for: the tabs of the list. */
    counts: z.strictObject({ draft: z.int(), open: z.int(), closed: z.int() }),
  }),
});

export const viewOffering = serve('viewOffering', viewOfferingRoute, {
  params: ofOffering,
  input: nothing(),
  answer: OfferingDetail,
});

export const planOffering = serve('planOffering', planOfferingRoute, {
  params: nothing(),
  input: z
    .strictObject({ editionId: id<'Edition'>(), ...offeringPlan, opensNow: z.boolean().default(false) })
    .meta({ id: 'OfferingInput' }),
  answer: OfferingNow,
});

export const correctOffering = serve('correctOffering', correctOfferingRoute, {
  params: ofOffering,
  input: z.strictObject({ ...offeringPlan, version: z.int() }).meta({ id: 'OfferingCorrection' }),
  answer: OfferingNow,
});

const seen = z.strictObject({ version: z.int() });

export const openOffering = serve('openOffering', openOfferingRoute, {
  params: ofOffering,
  input: seen,
  answer: OfferingNow,
});

export const closeOffering = serve('closeOffering', closeOfferingRoute, {
  params: ofOffering,
  input: seen,
  answer: OfferingNow,
});

export const extendAccessForAll = serve('extendAccessForAll', extendAccessForAllRoute, {
  params: ofOffering,
  input: z
    .strictObject({
      /** Null: everybody in the offering. */
      organizationId: id<'Organization'>().nullable(),
      endsOn: day(),
      reason: reason(),
    })
    .meta({ id: 'AccessExtensionForAllInput' }),
  answer: z.strictObject({ id: id<'OfferingExtension'>(), accessPeriod: period() }),
});
