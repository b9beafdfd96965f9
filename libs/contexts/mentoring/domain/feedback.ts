import type { RubricCriterionId } from './ids.ts';
import type { RubricCriterion } from './milestone.ts';
import { FeedbackEmpty, LevelNotInRubric, RevisionDuePast, RubricIncomplete } from './progress-errors.ts';
import type { FeedbackVerdict } from './submission.ts';

/** The level of each criterion that was judged, from 1. */
export type Levels = readonly { readonly criterionId: RubricCriterionId; readonly level: number }[];

/** What somebody who guides a trainee writes of a version: their own until they give it. */
export interface FeedbackWritten {
  readonly levels: Levels;
  readonly comment: string;
}

/** Each criterion once, within its levels. Throws `level-not-in-rubric`. */
export function insistOnLevels(rubric: readonly RubricCriterion[], levels: Levels): void {
  if (new Set(levels.map(({ criterionId }) => criterionId)).size < levels.length) throw new LevelNotInRubric();
  for (const { criterionId, level } of levels) {
    const criterion = rubric.find((each) => each.criterionId === criterionId);
    if (!criterion || level < 1 || level > criterion.levels.length) throw new LevelNotInRubric();
  }
}

interface Given extends FeedbackWritten {
  readonly verdict: FeedbackVerdict;
  readonly reviseUntil: Date | null;
}

/**
 * Feedback says something; who asks for a revision says what is missing, and until when lies ahead; who accepts has judged
 * by every criterion. Throws `feedback-empty`, `rubric-incomplete`, `revision-due-past` and `level-not-in-rubric`.
 */
export function insistOnFeedback(rubric: readonly RubricCriterion[], given: Given, now: Date): void {
  const { levels, comment, verdict, reviseUntil } = given;
  insistOnLevels(rubric, levels);
  const saysNothing = comment.trim() === '';
  if (saysNothing && (verdict === 'ask-revision' || (verdict === 'comment' && levels.length === 0)))
    throw new FeedbackEmpty();
  if (verdict === 'accept' && levels.length < rubric.length) throw new RubricIncomplete();
  if (reviseUntil !== null && (verdict !== 'ask-revision' || reviseUntil <= now)) throw new RevisionDuePast();
}
