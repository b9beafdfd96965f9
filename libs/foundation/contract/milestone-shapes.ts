import { z } from 'zod';
import { FileSort } from './cohort-shapes.ts';
import { bilingual, id, instant } from './shapes.ts';

// What a milestone is and what is handed in for it, as it is answered.

export const MOST_CRITERIA = 12;
export const MOST_LEVELS = 6;

const trackId = id<'Track'>();

export const Taken = z.enum(['text', 'links', 'files']);
/** A draft is known to its trainee alone: to others it has not been started. */
export const Standing = z
  .enum(['not-started', 'draft', 'submitted', 'late', 'revision-asked', 'accepted'])
  .meta({ id: 'MilestoneStanding' });
export const Verdict = z.enum(['comment', 'ask-revision', 'accept']);
/** The level of each criterion that was judged, from 1. */
export const levels = () =>
  z
    .array(z.strictObject({ criterionId: id<'RubricCriterion'>(), level: z.int().min(1).max(MOST_LEVELS) }))
    .max(MOST_CRITERIA);

export const Rubric = z
  .strictObject({ criterionId: id<'RubricCriterion'>(), name: bilingual(), levels: z.array(bilingual()) })
  .meta({ id: 'RubricCriterion' });
const FileLimits = z
  .strictObject({ most: z.int(), sorts: z.array(FileSort), megabytes: z.int() })
  .meta({ id: 'MilestoneFiles' });

export const Milestone = {
  milestoneId: id<'Milestone'>(),
  cohortId: id<'Cohort'>(),
  /** Null: every track is asked. */
  track: z.strictObject({ trackId, name: bilingual() }).nullable(),
  title: bilingual(),
  asked: bilingual(),
  dueAt: instant(),
  takes: z.array(Taken),
  /** Null where no files are taken. */
  files: FileLimits.nullable(),
  rubric: z.array(Rubric),
  version: z.int(),
};

export const SentFile = z
  .strictObject({ fileId: id<'File'>(), name: z.string(), type: z.string(), sizeBytes: z.int() })
  .meta({ id: 'SubmissionFile' });
const Feedback = z
  .strictObject({
    feedbackId: id<'Feedback'>(),
    authorName: z.string(),
    verdict: Verdict,
    reviseUntil: instant().nullable(),
    levels: levels(),
    comment: z.string(),
    givenAt: instant(),
  })
  .meta({ id: 'SubmissionFeedback' });
const Version = z
  .strictObject({
    number: z.int(),
    /** By the database's clock; told to the second, in Japan's time. */
    submittedAt: instant(),
    isLate: z.boolean(),
    /** It answers a revision that was asked. */
    isAnswer: z.boolean(),
    /** SHA-256 of what was handed in. */
    digest: z.string(),
    body: z.string(),
    links: z.array(z.string()),
    files: z.array(SentFile),
    feedback: z.array(Feedback),
  })
  .meta({ id: 'SubmissionVersion' });
export const submitted = {
  standing: Standing,
  isOverdue: z.boolean(),
  /** Until when a revision was asked for, where one is and has an end. */
  reviseUntil: instant().nullable(),
  /** The latest first. */
  versions: z.array(Version),
};
