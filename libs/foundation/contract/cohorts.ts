import { z } from 'zod';
import { CohortOffering, Criterion, FormQuestion, Seminar, Track, TrackPart } from './cohort-shapes.ts';
import * as routes from './cohorts.routes.ts';
import { bilingual, day, fiscalYear, id, instant, listing, manyIds, moment, nothing, pageOf, serve } from './shapes.ts';

const line = (longest: number) => z.string().trim().min(1).max(longest);
const version = z.int();
const now = z.strictObject({ version });

const Phase = z
  .enum(['draft', 'applying', 'assignment', 'reviewing', 'deciding', 'published', 'closed'])
  .meta({ id: 'CohortPhase' });
const Party = z.enum(['applicant', 'reviewer', 'course-master', 'office']);

const Windows = z
  .strictObject({
    applicationOpensAt: instant(),
    applicationClosesAt: instant(),
    /** Null: there is no assignment. */
    assignmentClosesAt: instant().nullable(),
    resultOn: day(),
    answersCloseAt: instant(),
  })
  .meta({ id: 'CohortWindows' });
const Eligibility = z
  .strictObject({
    /** At most so old on 1 April of the fiscal year; null: of any age. */
    oldestAge: z.int().min(1).max(120).nullable(),
    residentsOnly: z.boolean(),
    graduatesMayApply: z.boolean(),
    /** How many tracks one person may apply to. */
    mostApplications: z.int().min(1).max(20),
  })
  .meta({ id: 'CohortEligibility' });
const planFields = {
  windows: z.strictObject({
    applicationOpensAt: moment(),
    applicationClosesAt: moment(),
    assignmentClosesAt: moment().nullable(),
    resultOn: day(),
    answersCloseAt: moment(),
  }),
  eligibility: Eligibility,
  /** For how many months after the result applications are kept of who takes no part. */
  keepMonths: z.int().min(1).max(120).default(12),
};

const rowFields = {
  id: id<'Cohort'>(),
  program: z.strictObject({ id: id<'Program'>(), name: bilingual() }),
  fiscalYear: fiscalYear(),
  fiscalYearInJapanese: z.string(),
  phase: Phase,
  windows: Windows,
};
const CohortRow = z.strictObject({ ...rowFields, tracks: z.int(), places: z.int() }).meta({ id: 'CohortRow' });

const CohortDetail = z
  .strictObject({
    ...rowFields,
    version,
    organizationName: z.string(),
    copiedFrom: z.strictObject({ id: id<'Cohort'>(), fiscalYear: fiscalYear() }).nullable(),
    /** The phases that may follow. */
    phasesAfter: z.array(Phase),
    /** What the phase lets whom see and do. */
    deeds: z.array(z.strictObject({ party: Party, deeds: z.array(z.string()) })),
    eligibility: Eligibility,
    /** For how many months after the result applications are kept of who takes no part, and the day after which they go. */
    keepMonths: z.int(),
    erasesOn: day(),
    /** What was erased so far, by day, for the office. */
    erasures: z.array(
      z
        .strictObject({ erasedOn: day(), people: z.int(), applications: z.int(), files: z.int() })
        .meta({ id: 'ApplicationErasure' }),
    ),
    /** In which those accepted are enrolled; null until the office chose. */
    offering: CohortOffering.nullable(),
    tracks: z.array(Track),
    seminars: z.array(Seminar),
    criteria: z.array(Criterion),
    questions: z.array(FormQuestion),
    staff: z.array(
      z.strictObject({ trackId: id<'Track'>(), personId: id<'Person'>(), name: z.string(), part: TrackPart }),
    ),
    abilities: z.strictObject({
      correct: z.boolean(),
      defineForm: z.boolean(),
      defineCriteria: z.boolean(),
      assignStaff: z.boolean(),
      changePhase: z.boolean(),
      chooseOffering: z.boolean(),
      copy: z.boolean(),
    }),
  })
  .meta({ id: 'CohortDetail' });

const cohortId = id<'Cohort'>();
const ofCohort = z.strictObject({ cohortId });

export const listCohorts = serve('listCohorts', routes.listCohortsRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['fiscalYear', 'applicationClosesAt']),
    fiscalYear: fiscalYear().optional(),
    ids: manyIds(),
  }),
  answer: z.strictObject(pageOf(CohortRow)),
});

export const viewCohort = serve('viewCohort', routes.viewCohortRoute, {
  params: ofCohort,
  input: nothing(),
  answer: CohortDetail,
});

export const defineCohort = serve('defineCohort', routes.defineCohortRoute, {
  params: nothing(),
  input: z
    .strictObject({ programId: id<'Program'>(), fiscalYear: fiscalYear(), ...planFields })
    .meta({ id: 'CohortInput' }),
  answer: z.strictObject({ id: cohortId }),
});

export const correctCohort = serve('correctCohort', routes.correctCohortRoute, {
  params: ofCohort,
  input: z.strictObject({ ...planFields, version }).meta({ id: 'CohortCorrection' }),
  answer: now,
});

export const changePhase = serve('changePhase', routes.changePhaseRoute, {
  params: ofCohort,
  input: z.strictObject({ phase: Phase, reason: line(500), version }).meta({ id: 'PhaseChange' }),
  answer: z.strictObject({ phase: Phase, version }),
});

export const previewCohortCopy = serve('previewCohortCopy', routes.previewCohortCopyRoute, {
  params: ofCohort,
  input: nothing(),
  answer: z.strictObject({
    fiscalYear: fiscalYear(),
    fiscalYearInJapanese: z.string(),
    windows: Windows,
    tracks: z.int(),
    seminars: z.int(),
    criteria: z.int(),
    questions: z.int(),
    /** People. */
    staff: z.int(),
    /** Who is introduced on the public pages; they come along with the staff. */
    trainers: z.int(),
    /** The cohort of that year that there is already. */
    copyId: cohortId.nullable(),
  }),
});

export const copyCohort = serve('copyCohort', routes.copyCohortRoute, {
  params: ofCohort,
  input: z.strictObject({ withStaff: z.boolean() }).meta({ id: 'CohortCopy' }),
  answer: z.strictObject({ id: cohortId, staff: z.int() }),
});
