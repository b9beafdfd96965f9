import type { OrganizationId } from '#kernel';
import type { CohortId, MilestoneId, RubricCriterionId, TrackId } from './ids.ts';
import { MilestoneChangedMeanwhile, MilestoneDueEarlier, MilestoneIsBegun } from './progress-errors.ts';

export type InBoth = Readonly<Record<'ja' | 'en', string>>;
/** What may be handed in. */
export type Taken = 'text' | 'links' | 'files';
export type FileSort = 'pdf' | 'office' | 'picture' | 'video' | 'zip' | 'text';

/** One thing that is looked at, with the words of its levels: the first is level 1. */
export interface RubricCriterion {
  readonly criterionId: RubricCriterionId;
  readonly name: InBoth;
  readonly levels: readonly InBoth[];
}

/** Which files may be handed in. */
export interface FileLimits {
  readonly most: number;
  readonly sorts: readonly FileSort[];
  /** The largest, in MiB. */
  readonly megabytes: number;
}

export interface MilestonePlan {
  /** Null: for every track of the cohort. */
  readonly trackId: TrackId | null;
  readonly title: InBoth;
  readonly asked: InBoth;
  readonly dueAt: Date;
  readonly takes: readonly Taken[];
  /** Null where no files are taken. */
  readonly files: FileLimits | null;
  readonly rubric: readonly RubricCriterion[];
}

/** 節目: something that every trainee of a track or cohort hands in during the year. */
export interface Milestone extends MilestonePlan {
  readonly id: MilestoneId;
  /** Who runs the cohort. */
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly version: number;
}

const MILLIS = 1000;

/** The same, due to the second, and with limits of files only where files are taken. */
export const soundPlan = (plan: MilestonePlan): MilestonePlan => ({
  ...plan,
  dueAt: new Date(Math.floor(plan.dueAt.getTime() / MILLIS) * MILLIS),
  files: plan.takes.includes('files') ? plan.files : null,
});

interface Anew {
  readonly renamed: (text: string) => string;
  readonly aYearLater: (at: Date) => Date;
}

/** The same for the next year: due a year later, its texts with the year they name put on by one. */
export function copiedForNextYear(plan: MilestonePlan, { renamed, aYearLater }: Anew): MilestonePlan {
  const inBoth = ({ ja, en }: InBoth): InBoth => ({ ja: renamed(ja), en: renamed(en) });
  return { ...plan, title: inBoth(plan.title), asked: inBoth(plan.asked), dueAt: aYearLater(plan.dueAt) };
}

/** Whether a trainee of this track is asked for it. */
export const isAskedOf = ({ trackId }: Pick<MilestonePlan, 'trackId'>, track: TrackId): boolean =>
  trackId === null || trackId === track;

/** Refuses what a stale screen asks: `record-changed-meanwhile`. */
export function insistOnMilestoneVersion({ version }: Pick<Milestone, 'version'>, seen: number): void {
  if (version !== seen) throw new MilestoneChangedMeanwhile();
}

const shapeOf = ({ trackId, takes, rubric }: MilestonePlan): string =>
  JSON.stringify([trackId, takes.toSorted(), rubric.map(({ criterionId, levels }) => [criterionId, levels.length])]);

const mayHold = (before: FileLimits | null, after: FileLimits | null): boolean =>
  before === null ||
  (after !== null &&
    after.most >= before.most &&
    after.megabytes >= before.megabytes &&
    before.sorts.every((sort) => after.sorts.includes(sort)));

/**
 * Once somebody works on it, words may be corrected, more or larger files taken and the end moved later; what is asked,
 * of whom, and by what it is judged stay. Throws `milestone-is-begun`, `milestone-due-earlier`.
 */
export function insistOnCorrection(before: MilestonePlan, after: MilestonePlan): void {
  if (shapeOf(before) !== shapeOf(after) || !mayHold(before.files, after.files)) throw new MilestoneIsBegun();
  if (after.dueAt < before.dueAt) throw new MilestoneDueEarlier(before.dueAt);
}
