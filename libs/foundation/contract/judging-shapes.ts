import { z } from 'zod';
import { bilingual, id, instant } from './shapes.ts';

const HEAVIEST = 100;
const LONGEST_REASON = 1000;

export const slotId = id<'PresentationSlot'>();
export const presentationId = id<'ResultsPresentation'>();
export const criterionId = id<'JudgingCriterion'>();
export const weight = z.int().min(1).max(HEAVIEST);
export const reason = z.string().trim().min(1).max(LONGEST_REASON);
/** How many criteria a results presentation is judged by at most. */
export const MOST_CRITERIA = 20;

export const Score = z.strictObject({ criterionId, score: z.int().min(0).max(5) }).meta({ id: 'JudgesScore' });

export const JudgingCriterion = z
  .strictObject({ criterionId, name: bilingual(), weight })
  .meta({ id: 'JudgingCriterion' });

/** What the timetable says of a slot. */
export const judgedSlot = {
  slotId,
  kind: z.enum(['stage', 'poster', 'video']),
  startsAt: instant(),
  endsAt: instant(),
  hall: bilingual(),
  booth: z.int().nullable(),
  /** Null where the work may not be seen and the slot has no words of its own. */
  title: bilingual().nullable(),
  trackName: bilingual().nullable(),
};

/** Which results presentation it is, and how far its scoring is. */
export const aboutPresentation = {
  presentationId,
  presentationTitle: bilingual(),
  programName: bilingual(),
  fiscalYear: z.int(),
  /** Preparing: there is nothing to judge by yet. */
  scoring: z.enum(['preparing', 'open', 'closed', 'released']),
};

export const Conflict = z
  .strictObject({
    kind: z.enum(['mentor', 'oneself', 'relative', 'same-school', 'other']),
    source: z.enum(['declared', 'found']),
    reason: z.string(),
  })
  .meta({ id: 'JudgeConflict' });

/** What one judge gave. */
export const givenScores = {
  scores: z.array(Score),
  /** By the weights, from 0 to 5. */
  total: z.number().nullable(),
  comment: z.string(),
};
