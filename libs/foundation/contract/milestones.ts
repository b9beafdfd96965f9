import { z } from 'zod';
import { FileSort } from './cohort-shapes.ts';
import { Milestone, MOST_CRITERIA, MOST_LEVELS, Taken } from './milestone-shapes.ts';
import * as routes from './milestones.routes.ts';
import { bilingual, id, moment, nothing, serve } from './shapes.ts';

const LONGEST_TEXT = 10_000;
const MOST_FILES = 20;
const LARGEST_MEGABYTES = 500;

const line = (longest: number) => z.string().trim().min(1).max(longest);
/** In both languages, neither empty. */
const said = (longest: number) => z.strictObject({ ja: line(longest), en: line(longest) });
const version = z.int();
const milestoneId = id<'Milestone'>();
const trackId = id<'Track'>();
const ofCohort = z.strictObject({ cohortId: id<'Cohort'>() });
const ofMilestone = z.strictObject({ milestoneId });

const milestoneFields = {
  trackId: trackId.nullable(),
  title: said(200),
  asked: said(LONGEST_TEXT),
  dueAt: moment(),
  takes: z.array(Taken).min(1).max(3),
  /** Left aside where no files are taken. */
  files: z
    .strictObject({
      most: z.int().min(1).max(MOST_FILES),
      sorts: z.array(FileSort).min(1),
      megabytes: z.int().min(1).max(LARGEST_MEGABYTES),
    })
    .nullable(),
  rubric: z
    .array(
      z.strictObject({
        criterionId: id<'RubricCriterion'>(),
        name: said(200),
        levels: z.array(said(500)).min(1).max(MOST_LEVELS),
      }),
    )
    .max(MOST_CRITERIA)
    .refine((rubric) => new Set(rubric.map(({ criterionId }) => criterionId)).size === rubric.length),
};
const hasLimits = ({ takes, files }: { takes: readonly string[]; files: unknown }) =>
  !takes.includes('files') || files !== null;

const counts = { trainees: z.int(), submitted: z.int(), late: z.int(), waiting: z.int(), accepted: z.int() };

export const listMilestones = serve('listMilestones', routes.listMilestonesRoute, {
  params: ofCohort,
  input: nothing(),
  answer: z.strictObject({
    programName: bilingual(),
    fiscalYear: z.int(),
    /** Those for which the asker may define one; `all`: for every track at once. */
    definable: z.strictObject({ all: z.boolean(), tracks: z.array(z.strictObject({ trackId, name: bilingual() })) }),
    items: z.array(
      z
        .strictObject({ ...Milestone, ...counts, abilities: z.strictObject({ define: z.boolean() }) })
        .meta({ id: 'MilestoneRow' }),
    ),
  }),
});

export const defineMilestone = serve('defineMilestone', routes.defineMilestoneRoute, {
  params: ofCohort,
  input: z.strictObject(milestoneFields).refine(hasLimits).meta({ id: 'MilestoneInput' }),
  answer: z.strictObject({ id: milestoneId }),
});

export const viewMilestone = serve('viewMilestone', routes.viewMilestoneRoute, {
  params: ofMilestone,
  input: nothing(),
  answer: z
    .strictObject({ ...Milestone, isBegun: z.boolean(), abilities: z.strictObject({ define: z.boolean() }) })
    .meta({ id: 'MilestoneDetail' }),
});

export const correctMilestone = serve('correctMilestone', routes.correctMilestoneRoute, {
  params: ofMilestone,
  input: z
    .strictObject({ ...milestoneFields, version })
    .refine(hasLimits)
    .meta({ id: 'MilestoneCorrection' }),
  answer: z.strictObject({ version }),
});

export const removeMilestone = serve('removeMilestone', routes.removeMilestoneRoute, {
  params: ofMilestone,
  input: nothing(),
  answer: nothing(),
});
