import { z } from 'zod';
import * as routes from './reviewing.routes.ts';
import { BlindAnswer, ReviewCriterion, reviewPhase, reviewSettled, reviewState, Score, Standing } from './reviewing.ts';
import { bilingual, document, id, instant, nothing, sentFile, serve } from './shapes.ts';

const LONGEST_REASON = 1000;
const MOST_PAIRS = 2000;
const MOST_EACH = 20;

const ofTrack = z.strictObject({ trackId: id<'Track'>() });
const ofAssignment = z.strictObject({ assignmentId: id<'ReviewAssignment'>() });

const ReviewerFigures = z
  .strictObject({
    reviewerId: id<'Person'>(),
    name: z.string(),
    assigned: z.int(),
    given: z.int(),
    abstained: z.int(),
    /** Of those given, the ones that somebody else scored too. */
    compared: z.int(),
    /** Their mean less that of the others on the same applications; below 0 is severe. */
    difference: z.number().nullable(),
  })
  .meta({ id: 'ReviewerFigures' });

const Load = z
  .strictObject({
    reviewerId: id<'Person'>(),
    name: z.string(),
    before: z.int(),
    after: z.int(),
  })
  .meta({ id: 'ReviewerLoad' });

const Plan = z
  .strictObject({
    applications: z.int(),
    added: z.int(),
    loads: z.array(Load),
    /** Applications for which too few reviewers without a conflict are left. */
    short: z.array(z.strictObject({ code: z.string(), missing: z.int() })),
    /** Conflicts that were found now and not known before. */
    found: z.array(
      z.strictObject({
        code: z.string(),
        reviewerName: z.string(),
        kind: z.enum(['same-school', 'former-trainee', 'oneself']),
      }),
    ),
  })
  .meta({ id: 'AssignmentPlan' });

const eachOf = { each: z.coerce.number().int().min(1).max(MOST_EACH) };
const Pair = z
  .strictObject({ applicationId: id<'CohortApplication'>(), reviewerId: id<'Person'>() })
  .meta({ id: 'AssignmentPair' });

const AssignmentLine = z
  .strictObject({
    assignmentId: id<'ReviewAssignment'>(),
    applicationId: id<'CohortApplication'>(),
    code: z.string(),
    reviewerId: id<'Person'>(),
    reviewerName: z.string(),
    state: reviewState,
    broughtBy: z.enum(['rule', 'hand', 'table']),
    reason: z.string(),
    version: z.int(),
  })
  .meta({ id: 'AssignmentLine' });

const TableLine = z
  .strictObject({
    line: z.int(),
    code: z.string(),
    signInId: z.string(),
    /** Null where something is wrong with the line. */
    pair: Pair.nullable(),
    problem: z
      .enum(['application-unknown', 'reviewer-unknown', 'conflict', 'already-assigned', 'line-repeated'])
      .nullable(),
  })
  .meta({ id: 'AssignmentTableLine' });

const ReviewTrack = z
  .strictObject({
    trackId: id<'Track'>(),
    trackName: bilingual(),
    programName: bilingual(),
    fiscalYear: z.int(),
    phase: reviewPhase,
    /** Handed in and not withdrawn. */
    applications: z.int(),
    reviewers: z.int(),
    assigned: z.int(),
    settled: z.int(),
    abilities: z.strictObject({ viewFigures: z.boolean(), assign: z.boolean() }),
  })
  .meta({ id: 'ReviewTrack' });

/** The tracks whose reviews one may see as a whole: those one is a course master of, for the office all. */
export const listReviewTracks = serve('listReviewTracks', routes.listReviewTracksRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ items: z.array(ReviewTrack) }),
});

const ReviewRead = z
  .strictObject({
    assignmentId: id<'ReviewAssignment'>(),
    reviewer: z.string(),
    state: reviewState,
    /** Why it was withdrawn or they abstained. */
    reason: z.string(),
    scores: z.array(Score),
    total: z.number().nullable(),
    comment: z.string(),
    givenAt: instant().nullable(),
  })
  .meta({ id: 'ReviewRead' });

export const viewReviewedApplication = serve('viewReviewedApplication', routes.viewReviewedApplicationRoute, {
  params: z.strictObject({ trackId: id<'Track'>(), cohortApplicationId: id<'CohortApplication'>() }),
  input: z.strictObject({ by: z.enum(['mean', 'median']).default('mean') }),
  answer: z
    .strictObject({
      trackName: bilingual(),
      phase: reviewPhase,
      criteria: z.array(ReviewCriterion),
      standing: Standing,
      /** Under no name; empty once the cohort is published. */
      answers: z.array(BlindAnswer),
      reviews: z.array(ReviewRead),
      /** Those before and after it by rank. */
      before: id<'CohortApplication'>().nullable(),
      after: id<'CohortApplication'>().nullable(),
    })
    .meta({ id: 'ReviewedApplication' }),
});

export const downloadReviewedFile = serve('downloadReviewedFile', routes.downloadReviewedFileRoute, {
  params: z.strictObject({
    trackId: id<'Track'>(),
    cohortApplicationId: id<'CohortApplication'>(),
    fileId: id<'File'>(),
  }),
  input: nothing(),
  answer: document(),
});

export const viewTrackFigures = serve('viewTrackFigures', routes.viewTrackFiguresRoute, {
  params: ofTrack,
  input: z.strictObject({ by: z.enum(['mean', 'median']).default('mean') }),
  answer: z
    .strictObject({
      trackId: id<'Track'>(),
      trackName: bilingual(),
      places: z.int(),
      phase: reviewPhase,
      by: z.enum(['mean', 'median']),
      criteria: z.array(ReviewCriterion),
      standings: z.array(Standing),
      reviewers: z.array(ReviewerFigures),
    })
    .meta({ id: 'TrackFigures' }),
});

export const planAssignments = serve('planAssignments', routes.planAssignmentsRoute, {
  params: ofTrack,
  input: z.strictObject(eachOf),
  answer: Plan,
});

export const assignByRule = serve('assignByRule', routes.assignByRuleRoute, {
  params: ofTrack,
  input: z.strictObject(eachOf).meta({ id: 'AssignmentRuleInput' }),
  answer: Plan,
});

export const listAssignments = serve('listAssignments', routes.listAssignmentsRoute, {
  params: ofTrack,
  input: nothing(),
  answer: z
    .strictObject({
      trackId: id<'Track'>(),
      trackName: bilingual(),
      phase: reviewPhase,
      applications: z.array(z.strictObject({ applicationId: id<'CohortApplication'>(), code: z.string() })),
      reviewers: z.array(z.strictObject({ reviewerId: id<'Person'>(), name: z.string(), signInId: z.string() })),
      assignments: z.array(AssignmentLine),
      abilities: z.strictObject({ assign: z.boolean() }),
    })
    .meta({ id: 'TrackAssignments' }),
});

export const assignReviewers = serve('assignReviewers', routes.assignReviewersRoute, {
  params: ofTrack,
  input: z
    .strictObject({ pairs: z.array(Pair).min(1).max(MOST_PAIRS), broughtBy: z.enum(['hand', 'table']) })
    .meta({ id: 'AssignmentsInput' }),
  answer: z.strictObject({ assigned: z.int() }),
});

export const previewAssignmentTable = serve('previewAssignmentTable', routes.previewAssignmentTableRoute, {
  params: ofTrack,
  input: sentFile(),
  answer: z.strictObject({ encoding: z.string(), sound: z.int(), wrong: z.int(), lines: z.array(TableLine) }),
});

export const withdrawReview = serve('withdrawReview', routes.withdrawReviewRoute, {
  params: ofAssignment,
  input: z
    .strictObject({ reason: z.string().trim().min(1).max(LONGEST_REASON), version: z.int() })
    .meta({ id: 'ReviewWithdrawalInput' }),
  answer: reviewSettled,
});
