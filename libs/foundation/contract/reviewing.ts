import { z } from 'zod';
import * as routes from './reviewing.routes.ts';
import { bilingual, document, id, nothing, serve } from './shapes.ts';

const LONGEST_COMMENT = 4000;
const LONGEST_REASON = 1000;
const MOST_SCHOOLS = 10;

const ofAssignment = z.strictObject({ assignmentId: id<'ReviewAssignment'>() });
export const reviewState = z.enum(['awaited', 'given', 'abstained', 'withdrawn']);
export const reviewPhase = z.enum(['draft', 'applying', 'assignment', 'reviewing', 'deciding', 'published', 'closed']);
const reason = z.string().trim().max(LONGEST_REASON);
const score = z.int().min(0).max(5);
export const Score = z.strictObject({ criterionId: id<'Criterion'>(), score }).meta({ id: 'ReviewScore' });

export const ReviewCriterion = z
  .strictObject({
    criterionId: id<'Criterion'>(),
    name: bilingual(),
    /** An independent one is shown beside the total and may be left without a score. */
    kind: z.enum(['weighted', 'independent']),
    weight: z.int().nullable(),
  })
  .meta({ id: 'ReviewCriterion' });

const Figures = z
  .strictObject({
    count: z.int(),
    mean: z.number(),
    median: z.number(),
    /** Of the population. */
    deviation: z.number(),
    spread: z.number(),
  })
  .meta({ id: 'ReviewFigures' });

export const Standing = z
  .strictObject({
    applicationId: id<'CohortApplication'>(),
    code: z.string(),
    state: z.enum(['not-started', 'in-progress', 'positive', 'conflicting', 'negative', 'mixed']),
    awaited: z.int(),
    abstained: z.int(),
    withdrawn: z.int(),
    totals: Figures.nullable(),
    byCriterion: z.array(z.strictObject({ criterionId: id<'Criterion'>(), mean: z.number() })),
    place: z.int().nullable(),
  })
  .meta({ id: 'ReviewStanding' });

const Line = z
  .strictObject({
    assignmentId: id<'ReviewAssignment'>(),
    /** What the application is called where nobody may know whose it is. */
    code: z.string(),
    trackId: id<'Track'>(),
    state: reviewState,
    /** By one's own scores, from 0 to 5. */
    ownTotal: z.number().nullable(),
  })
  .meta({ id: 'ReviewLine' });

const Round = z
  .strictObject({
    cohortId: id<'Cohort'>(),
    programName: bilingual(),
    fiscalYear: z.int(),
    phase: reviewPhase,
    tracks: z.array(z.strictObject({ trackId: id<'Track'>(), name: bilingual() })),
    /** Withdrawn ones are in the list and not in the counts. */
    settled: z.int(),
    assigned: z.int(),
    lines: z.array(Line),
  })
  .meta({ id: 'ReviewRound' });

const BlindFile = z
  .strictObject({
    fileId: id<'File'>(),
    /** How it comes: without a name of its own. */
    type: z.string(),
    sizeBytes: z.int(),
  })
  .meta({ id: 'BlindFile' });

export const BlindAnswer = z
  .strictObject({
    questionId: id<'FormQuestion'>(),
    stage: z.enum(['application', 'assignment']),
    label: bilingual(),
    kind: z.enum(['long-text', 'file', 'links']),
    text: z.string(),
    links: z.array(z.string()),
    files: z.array(BlindFile),
  })
  .meta({ id: 'BlindAnswer' });

const Given = {
  scores: z.array(Score),
  /** By the weighted criteria, from 0 to 5. */
  total: z.number().nullable(),
  comment: z.string(),
};

const BlindApplication = z
  .strictObject({
    assignmentId: id<'ReviewAssignment'>(),
    code: z.string(),
    programName: bilingual(),
    trackName: bilingual(),
    phase: reviewPhase,
    state: reviewState,
    /** Why it was withdrawn or one abstained. */
    reason: z.string(),
    version: z.int(),
    answers: z.array(BlindAnswer),
    criteria: z.array(ReviewCriterion),
    own: z.strictObject(Given).meta({ id: 'OwnReview' }).nullable(),
    /** What others scored, without their names; null until one has given one's own. */
    others: z.array(z.strictObject(Given).meta({ id: 'OtherReview' })).nullable(),
    abilities: z.strictObject({ review: z.boolean(), abstain: z.boolean(), declareConflict: z.boolean() }),
  })
  .meta({ id: 'BlindApplication' });

export const reviewSettled = z.strictObject({ state: reviewState, version: z.int() }).meta({ id: 'ReviewSettled' });

const Ties = z.strictObject({ schools: z.array(z.string()), version: z.int() }).meta({ id: 'ReviewerTies' });

export const listMyReviews = serve('listMyReviews', routes.listMyReviewsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ rounds: z.array(Round) }),
});

export const viewBlindApplication = serve('viewBlindApplication', routes.viewBlindApplicationRoute, {
  params: ofAssignment,
  input: nothing(),
  answer: BlindApplication,
});

export const downloadBlindFile = serve('downloadBlindFile', routes.downloadBlindFileRoute, {
  params: z.strictObject({ assignmentId: id<'ReviewAssignment'>(), fileId: id<'File'>() }),
  input: nothing(),
  answer: document(),
});

export const giveReview = serve('giveReview', routes.giveReviewRoute, {
  params: ofAssignment,
  /** All scores, each time: what is not among them has none. */
  input: z
    .strictObject({ scores: z.array(Score), comment: z.string().trim().max(LONGEST_COMMENT), version: z.int() })
    .meta({ id: 'ReviewInput' }),
  answer: reviewSettled,
});

export const abstainFromReview = serve('abstainFromReview', routes.abstainFromReviewRoute, {
  params: ofAssignment,
  input: z.strictObject({ reason, version: z.int() }).meta({ id: 'AbstentionInput' }),
  answer: reviewSettled,
});

export const declareConflict = serve('declareConflict', routes.declareConflictRoute, {
  params: ofAssignment,
  input: z
    .strictObject({
      kind: z.enum(['same-school', 'former-trainee', 'relative', 'other']),
      reason: z.string().trim().min(1).max(LONGEST_REASON),
    })
    .meta({ id: 'ConflictInput' }),
  /** How many of one's reviews are out of the count: all of that person's applications. */
  answer: z.strictObject({ withdrawn: z.int() }).meta({ id: 'ConflictNoted' }),
});

export const viewMyTies = serve('viewMyTies', routes.viewMyTiesRoute, {
  params: nothing(),
  input: nothing(),
  answer: Ties,
});

export const nameMyTies = serve('nameMyTies', routes.nameMyTiesRoute, {
  params: nothing(),
  input: z
    .strictObject({ schools: z.array(z.string().trim().min(1).max(200)).max(MOST_SCHOOLS), version: z.int().min(0) })
    .meta({ id: 'ReviewerTiesInput' }),
  answer: z.strictObject({ version: z.int() }),
});
