import { z } from 'zod';
import * as routes from './judging.routes.ts';
import {
  aboutPresentation,
  Conflict,
  givenScores,
  JudgingCriterion,
  judgedSlot,
  MOST_CRITERIA,
  reason,
  Score,
  slotId,
} from './judging-shapes.ts';
import { bilingual, id, instant, nothing, serve } from './shapes.ts';

const LONGEST_COMMENT = 4000;

const ofSlot = z.strictObject({ slotId });

const JudgingLine = z
  .strictObject({
    ...judgedSlot,
    state: z.enum(['awaited', 'drafted', 'given', 'conflict']),
    /** Something was changed and not given yet. */
    isUnsent: z.boolean(),
    ownTotal: z.number().nullable(),
  })
  .meta({ id: 'JudgingLine' });

export const listMyJudging = serve('listMyJudging', routes.listMyJudgingRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    rounds: z.array(
      z
        .strictObject({
          ...aboutPresentation,
          /** Of those that are one's own to judge. */
          given: z.int(),
          asked: z.int(),
          /** In the order of the timetable. */
          slots: z.array(JudgingLine),
        })
        .meta({ id: 'JudgingRound' }),
    ),
  }),
});

export const viewJudgedSlot = serve('viewJudgedSlot', routes.viewJudgedSlotRoute, {
  params: ofSlot,
  input: nothing(),
  answer: z
    .strictObject({
      ...judgedSlot,
      ...aboutPresentation,
      criteria: z.array(JudgingCriterion),
      /** What was typed last; revision 0 where nothing was. */
      draft: z.strictObject({ scores: z.array(Score), comment: z.string(), revision: z.int() }),
      given: z.strictObject({ ...givenScores, givenAt: instant(), revision: z.int() }).nullable(),
      /** Why it is not one's own to judge. */
      conflict: Conflict.nullable(),
      /** What others gave, without their names; null until one has given one's own. */
      others: z.array(z.strictObject(givenScores).meta({ id: 'OtherJudgement' })).nullable(),
      abilities: z.strictObject({ judge: z.boolean(), declareConflict: z.boolean() }),
    })
    .meta({ id: 'JudgedSlot' }),
});

const written = z.strictObject({
  scores: z.array(Score).max(MOST_CRITERIA),
  comment: z.string().max(LONGEST_COMMENT),
  /** Of the draft as it was read. */
  revision: z.int().min(0),
});
const Saved = z.strictObject({ revision: z.int() }).meta({ id: 'JudgementSaved' });

export const saveJudgementDraft = serve('saveJudgementDraft', routes.saveJudgementDraftRoute, {
  params: ofSlot,
  input: written,
  answer: Saved,
});

export const giveJudgement = serve('giveJudgement', routes.giveJudgementRoute, {
  params: ofSlot,
  input: written,
  answer: Saved,
});

export const declareJudgeConflict = serve('declareJudgeConflict', routes.declareJudgeConflictRoute, {
  params: ofSlot,
  input: z
    .strictObject({ kind: z.enum(['mentor', 'relative', 'same-school', 'other']), reason })
    .meta({ id: 'JudgeConflictInput' }),
  answer: nothing(),
});

export const listMyPresentationComments = serve('listMyPresentationComments', routes.listMyPresentationCommentsRoute, {
  params: z.strictObject({ traineeId: id<'Trainee'>() }),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z
        .strictObject({ presentationTitle: bilingual(), title: bilingual().nullable(), comments: z.array(z.string()) })
        .meta({ id: 'MyPresentationComments' }),
    ),
  }),
});
