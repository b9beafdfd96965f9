import { z } from 'zod';
import { levels, Milestone, Rubric, SentFile, Standing, submitted, Taken, Verdict } from './milestone-shapes.ts';
import * as routes from './milestones.routes.ts';
import { bilingual, document, id, instant, moment, nothing, serve } from './shapes.ts';

const LONGEST_COMMENT = 10_000;
const LONGEST_BODY = 50_000;
const LONGEST_LINK = 2000;
const MOST_LINKS = 20;

const milestoneId = id<'Milestone'>();
const traineeId = id<'Trainee'>();
const ofMilestone = z.strictObject({ milestoneId });
const ofSubmission = z.strictObject({ milestoneId, traineeId });
const ofFile = z.strictObject({ traineeId, milestoneId, fileId: id<'File'>() });

export const listSubmissions = serve('listSubmissions', routes.listSubmissionsRoute, {
  params: ofMilestone,
  input: nothing(),
  answer: z.strictObject({
    milestone: z.strictObject(Milestone),
    items: z.array(
      z
        .strictObject({
          traineeId,
          name: z.string(),
          trackName: bilingual(),
          state: z.enum(['active', 'left']),
          standing: Standing,
          versions: z.int(),
          submittedAt: instant().nullable(),
          isLate: z.boolean(),
          isOverdue: z.boolean(),
          /** A version that nobody has given feedback on. */
          isWaiting: z.boolean(),
        })
        .meta({ id: 'SubmissionRow' }),
    ),
  }),
});

export const viewSubmission = serve('viewSubmission', routes.viewSubmissionRoute, {
  params: ofSubmission,
  input: nothing(),
  answer: z
    .strictObject({
      milestone: z.strictObject(Milestone),
      traineeId,
      name: z.string(),
      trackName: bilingual(),
      ...submitted,
      /** What the asker is writing; revision 0: nothing yet. */
      draft: z.strictObject({ levels: levels(), comment: z.string(), revision: z.int() }),
      abilities: z.strictObject({ guide: z.boolean(), accept: z.boolean() }),
    })
    .meta({ id: 'SubmissionDetail' }),
});

export const downloadSubmissionFile = serve('downloadSubmissionFile', routes.downloadSubmissionFileRoute, {
  params: ofFile,
  input: nothing(),
  answer: document(),
});

export const saveFeedback = serve('saveFeedback', routes.saveFeedbackRoute, {
  params: ofSubmission,
  input: z.strictObject({ revision: z.int().min(0), levels: levels(), comment: z.string().max(LONGEST_COMMENT) }),
  answer: z.strictObject({ revision: z.int() }),
});

export const giveFeedback = serve('giveFeedback', routes.giveFeedbackRoute, {
  params: ofSubmission,
  input: z
    .strictObject({
      /** The version that was looked at. */
      number: z.int(),
      verdict: Verdict,
      reviseUntil: moment().nullable(),
      levels: levels(),
      comment: z.string().trim().max(LONGEST_COMMENT),
    })
    .meta({ id: 'FeedbackInput' }),
  answer: z.strictObject({ feedbackId: id<'Feedback'>() }),
});

const MyMilestone = {
  milestoneId,
  title: bilingual(),
  dueAt: instant(),
  standing: Standing,
  isOverdue: z.boolean(),
  reviseUntil: instant().nullable(),
};

export const listMyMilestones = serve('listMyMilestones', routes.listMyMilestonesRoute, {
  params: z.strictObject({ traineeId }),
  input: nothing(),
  answer: z.strictObject({ items: z.array(z.strictObject(MyMilestone).meta({ id: 'MyMilestone' })) }),
});

export const viewMyMilestone = serve('viewMyMilestone', routes.viewMyMilestoneRoute, {
  params: ofSubmission,
  input: nothing(),
  answer: z
    .strictObject({
      ...MyMilestone,
      asked: bilingual(),
      takes: z.array(Taken),
      /** Which files are taken, by the endings of their names; null where none are. */
      files: z.strictObject({ most: z.int(), extensions: z.array(z.string()), megabytes: z.int() }).nullable(),
      rubric: z.array(Rubric),
      ...submitted,
      draft: z.strictObject({
        body: z.string(),
        links: z.array(z.string()),
        files: z.array(SentFile),
        revision: z.int(),
      }),
      /** Something was written that is not in the latest version. */
      hasUnsentChanges: z.boolean(),
      /** Whether a version would be taken. */
      isOpen: z.boolean(),
    })
    .meta({ id: 'MyMilestoneDetail' }),
});

export const saveSubmissionDraft = serve('saveSubmissionDraft', routes.saveSubmissionDraftRoute, {
  params: ofSubmission,
  input: z.strictObject({
    revision: z.int().min(0),
    body: z.string().max(LONGEST_BODY),
    links: z.array(z.string().trim().min(1).max(LONGEST_LINK)).max(MOST_LINKS),
  }),
  answer: z.strictObject({ revision: z.int() }),
});

export const openSubmissionFile = serve('openSubmissionFile', routes.openSubmissionFileRoute, {
  params: ofSubmission,
  input: z.strictObject({ name: z.string().min(1).max(255), sizeBytes: z.int().min(0) }),
  answer: z.strictObject({ fileId: id<'File'>() }),
});

export const keepSubmissionFile = serve('keepSubmissionFile', routes.keepSubmissionFileRoute, {
  params: ofFile,
  input: nothing(),
  answer: SentFile,
});

export const dropSubmissionFile = serve('dropSubmissionFile', routes.dropSubmissionFileRoute, {
  params: ofFile,
  input: nothing(),
  answer: nothing(),
});

export const submitMilestone = serve('submitMilestone', routes.submitMilestoneRoute, {
  params: ofSubmission,
  input: nothing(),
  answer: z
    .strictObject({ number: z.int(), submittedAt: instant(), digest: z.string(), isLate: z.boolean() })
    .meta({ id: 'SubmissionReceipt' }),
});
