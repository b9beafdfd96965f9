import { z } from 'zod';
import { CriterionKind, FileSort, QuestionKind, QuestionStage, TrackPart } from './cohort-shapes.ts';
import * as routes from './cohorts.routes.ts';
import { id, nothing, serve } from './shapes.ts';

const MOST_PLACES = 10_000;
const MOST_CHARACTERS = 20_000;
const LARGEST_MEGABYTES = 500;

const line = (longest: number) => z.string().trim().min(1).max(longest);
/** In both languages, neither empty. */
const said = (longest: number) => z.strictObject({ ja: line(longest), en: line(longest) });
const maybeSaid = (longest: number) =>
  z
    .strictObject({ ja: z.string().trim().max(longest), en: z.string().trim().max(longest) })
    .refine(({ ja, en }) => (ja === '') === (en === ''));
const position = z.int().min(1).max(1000);
const version = z.int();
const now = z.strictObject({ version });
const cohortId = id<'Cohort'>();
const ofCohort = z.strictObject({ cohortId });

const trackFields = {
  /** Short, for addresses and tables. */
  code: line(40).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: said(120),
  summary: said(2000),
  places: z.int().min(1).max(MOST_PLACES),
  position,
};
const ofTrack = z.strictObject({ cohortId, trackId: id<'Track'>() });
const trackNow = z.strictObject({ id: id<'Track'>() });

export const addTrack = serve('addTrack', routes.addTrackRoute, {
  params: ofCohort,
  input: z.strictObject(trackFields).meta({ id: 'TrackInput' }),
  answer: trackNow,
});

export const correctTrack = serve('correctTrack', routes.correctTrackRoute, {
  params: ofTrack,
  input: z.strictObject({ ...trackFields, version }).meta({ id: 'TrackCorrection' }),
  answer: now,
});

export const removeTrack = serve('removeTrack', routes.removeTrackRoute, {
  params: ofTrack,
  input: nothing(),
  answer: trackNow,
});

const seminarFields = { trackId: id<'Track'>(), name: said(120), position };
const ofSeminar = z.strictObject({ cohortId, seminarId: id<'Seminar'>() });
const seminarNow = z.strictObject({ id: id<'Seminar'>() });

export const addSeminar = serve('addSeminar', routes.addSeminarRoute, {
  params: ofCohort,
  input: z.strictObject(seminarFields).meta({ id: 'SeminarInput' }),
  answer: seminarNow,
});

export const correctSeminar = serve('correctSeminar', routes.correctSeminarRoute, {
  params: ofSeminar,
  input: z.strictObject({ ...seminarFields, version }).meta({ id: 'SeminarCorrection' }),
  answer: now,
});

export const removeSeminar = serve('removeSeminar', routes.removeSeminarRoute, {
  params: ofSeminar,
  input: nothing(),
  answer: seminarNow,
});

const criterionFields = {
  trackId: id<'Track'>().nullable(),
  name: said(120),
  kind: CriterionKind,
  /** What is weighted has one, what is independent has none. */
  weight: z.int().min(1).max(100).nullable(),
  position,
};
const isWeightedByKind = ({ kind, weight }: { kind: string; weight: number | null }) =>
  (kind === 'weighted') === (weight !== null);
const ofCriterion = z.strictObject({ cohortId, criterionId: id<'Criterion'>() });
const criterionNow = z.strictObject({ id: id<'Criterion'>() });

export const addCriterion = serve('addCriterion', routes.addCriterionRoute, {
  params: ofCohort,
  input: z
    .strictObject(criterionFields)
    .refine(isWeightedByKind, { path: ['weight'] })
    .meta({ id: 'CriterionInput' }),
  answer: criterionNow,
});

export const correctCriterion = serve('correctCriterion', routes.correctCriterionRoute, {
  params: ofCriterion,
  input: z
    .strictObject({ ...criterionFields, version })
    .refine(isWeightedByKind, { path: ['weight'] })
    .meta({ id: 'CriterionCorrection' }),
  answer: now,
});

export const removeCriterion = serve('removeCriterion', routes.removeCriterionRoute, {
  params: ofCriterion,
  input: nothing(),
  answer: criterionNow,
});

const questionFields = {
  trackId: id<'Track'>().nullable(),
  stage: QuestionStage,
  kind: QuestionKind,
  label: said(500),
  hint: maybeSaid(1000),
  isRequired: z.boolean(),
  /** So many characters, files or links. */
  atMost: z.int().min(1).max(MOST_CHARACTERS),
  /** Of a file at least one, of anything else none. */
  fileSorts: z.array(FileSort).max(FileSort.options.length),
  megabytes: z.int().min(1).max(LARGEST_MEGABYTES).nullable(),
  position,
};
type AsksForFile = { kind: string; fileSorts: readonly string[]; megabytes: number | null };
const isFileByKind = ({ kind, fileSorts, megabytes }: AsksForFile) =>
  kind !== 'file' || (fileSorts.length > 0 && megabytes !== null);
const ofQuestion = z.strictObject({ cohortId, formQuestionId: id<'FormQuestion'>() });
const questionNow = z.strictObject({ id: id<'FormQuestion'>() });

export const addFormQuestion = serve('addFormQuestion', routes.addFormQuestionRoute, {
  params: ofCohort,
  input: z
    .strictObject(questionFields)
    .refine(isFileByKind, { path: ['fileSorts'] })
    .meta({ id: 'FormQuestionInput' }),
  answer: questionNow,
});

export const correctFormQuestion = serve('correctFormQuestion', routes.correctFormQuestionRoute, {
  params: ofQuestion,
  input: z
    .strictObject({ ...questionFields, version })
    .refine(isFileByKind, { path: ['fileSorts'] })
    .meta({ id: 'FormQuestionCorrection' }),
  answer: now,
});

export const removeFormQuestion = serve('removeFormQuestion', routes.removeFormQuestionRoute, {
  params: ofQuestion,
  input: nothing(),
  answer: questionNow,
});

export const assignTrackStaff = serve('assignTrackStaff', routes.assignTrackStaffRoute, {
  params: ofCohort,
  input: z
    .strictObject({ trackId: id<'Track'>(), personId: id<'Person'>(), part: TrackPart })
    .meta({ id: 'TrackStaffInput' }),
  /** False: they were that already. */
  answer: z.strictObject({ isNew: z.boolean() }),
});

export const releaseTrackStaff = serve('releaseTrackStaff', routes.releaseTrackStaffRoute, {
  params: z.strictObject({ cohortId, trackId: id<'Track'>(), personId: id<'Person'>(), part: TrackPart }),
  input: nothing(),
  answer: z.strictObject({ personId: id<'Person'>() }),
});
