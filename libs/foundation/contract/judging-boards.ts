import { z } from 'zod';
import * as routes from './judging.routes.ts';
import {
  aboutPresentation,
  Conflict,
  criterionId,
  givenScores,
  JudgingCriterion,
  judgedSlot,
  MOST_CRITERIA,
  presentationId,
  reason,
  weight,
} from './judging-shapes.ts';
import { bilingual, document, id, instant, nothing, serve } from './shapes.ts';

const LONGEST_NAME = 120;

const ofPresentation = z.strictObject({ presentationId });
const version = z.int();
const by = z.enum(['mean', 'median']);

const Figures = z
  .strictObject({
    count: z.int(),
    mean: z.number(),
    median: z.number(),
    /** Of the population. */
    deviation: z.number(),
    spread: z.number(),
  })
  .meta({ id: 'JudgingFigures' });

const BoardLine = z
  .strictObject({
    ...judgedSlot,
    totals: Figures.nullable(),
    byCriterion: z.array(z.strictObject({ criterionId, mean: z.number() })),
    place: z.int().nullable(),
    /** Who has not scored it yet. */
    missing: z.array(z.string()),
    judgements: z.array(z.strictObject({ judgeName: z.string(), ...givenScores })),
    /** Who is too close, and what they gave does not count. */
    conflicts: z.array(z.strictObject({ judgeName: z.string(), ...Conflict.shape, hasScored: z.boolean() })),
  })
  .meta({ id: 'JudgingBoardLine' });

const BoardJudge = z
  .strictObject({
    judgeId: id<'Person'>(),
    name: z.string(),
    given: z.int(),
    missing: z.int(),
    conflicts: z.int(),
    /** Of what they gave, that which somebody else scored too. */
    compared: z.int(),
    /** From the mean of the others on the same; below 0: severer. */
    difference: z.number().nullable(),
  })
  .meta({ id: 'JudgingBoardJudge' });

export const viewJudgingBoard = serve('viewJudgingBoard', routes.viewJudgingBoardRoute, {
  params: ofPresentation,
  input: z.strictObject({ by: by.default('mean') }),
  answer: z
    .strictObject({
      ...aboutPresentation,
      by,
      /** 0 while nothing was set. */
      version,
      closed: z.strictObject({ by: z.string(), at: instant() }).nullable(),
      releasedAt: instant().nullable(),
      remindedAt: instant().nullable(),
      criteria: z.array(JudgingCriterion),
      /** Criteria and weights stay from now on. */
      isScored: z.boolean(),
      /** Whose criteria may be copied. */
      sources: z.array(z.strictObject({ presentationId, title: bilingual(), fiscalYear: z.int() })),
      lines: z.array(BoardLine),
      judges: z.array(BoardJudge),
    })
    .meta({ id: 'JudgingBoard' }),
});

export const downloadJudging = serve('downloadJudging', routes.downloadJudgingRoute, {
  params: ofPresentation,
  input: z.strictObject({ by: by.default('mean') }),
  answer: document(),
});

const settled = z.strictObject({ version }).meta({ id: 'ScoringSettled' });
const name = z.string().trim().min(1).max(LONGEST_NAME);

export const setJudgingCriteria = serve('setJudgingCriteria', routes.setJudgingCriteriaRoute, {
  params: ofPresentation,
  /** All of them, in their order; one without an id is new. */
  input: z
    .strictObject({
      criteria: z
        .array(
          z.strictObject({ criterionId: criterionId.nullable(), name: z.strictObject({ ja: name, en: name }), weight }),
        )
        .max(MOST_CRITERIA),
      version,
    })
    .meta({ id: 'JudgingCriteriaInput' }),
  answer: settled,
});

export const copyJudgingCriteria = serve('copyJudgingCriteria', routes.copyJudgingCriteriaRoute, {
  params: ofPresentation,
  input: z.strictObject({ fromPresentationId: presentationId, version }),
  answer: settled,
});

export const closeScoring = serve('closeScoring', routes.closeScoringRoute, {
  params: ofPresentation,
  input: z.strictObject({ version }),
  answer: settled,
});

export const reopenScoring = serve('reopenScoring', routes.reopenScoringRoute, {
  params: ofPresentation,
  input: z.strictObject({ version, reason }),
  answer: settled,
});

export const remindJudges = serve('remindJudges', routes.remindJudgesRoute, {
  params: ofPresentation,
  input: nothing(),
  answer: z.strictObject({ judges: z.int() }),
});

export const releaseJudgesComments = serve('releaseJudgesComments', routes.releaseJudgesCommentsRoute, {
  params: ofPresentation,
  input: z.strictObject({ version }),
  answer: z.strictObject({ version, presenters: z.int(), comments: z.int() }),
});

export const listPresentationRanks = serve('listPresentationRanks', routes.listPresentationRanksRoute, {
  params: z.strictObject({ cohortId: id<'Cohort'>() }),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z
        .strictObject({
          traineeId: id<'Trainee'>(),
          presentationId,
          presentationTitle: bilingual(),
          title: bilingual().nullable(),
          /** By the mean; null before somebody scored it. */
          place: z.int().nullable(),
          of: z.int(),
          mean: z.number().nullable(),
          isClosed: z.boolean(),
        })
        .meta({ id: 'PresentationRank' }),
    ),
  }),
});
