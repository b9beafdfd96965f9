import type { viewOpenCohortRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

/** A program of a year as its applicants see it. */
export type Cohort = AnswerFrom<typeof viewOpenCohortRoute>;
