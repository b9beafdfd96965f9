// Judges score the slots of a results presentation until the office closes the scoring; comments may be released after that.

import type { OrganizationId, PersonId, StateTable } from '#kernel';
import type { CohortId, PresentationId, SlotId } from './ids.ts';
import {
  CommentsAlreadyReleased,
  JudgeScoresMissing,
  JudgingChangedMeanwhile,
  JudgingCriteriaFixed,
  JudgingCriterionUnknown,
  JudgementChangedElsewhere,
  ScoringClosed,
  ScoringStillOpen,
} from './judging-errors.ts';
import type { JudgingCriterionId } from './judging-ids.ts';

export type ScoringState = 'open' | 'closed' | 'released';
export type ScoringVerb = 'close' | 'reopen' | 'release';

/** Once comments were released to the presenters, no score changes any more. */
export const scoringStates: StateTable<ScoringState, ScoringVerb> = {
  open: { close: 'closed' },
  closed: { reopen: 'open', release: 'released' },
  released: {},
};

/** How far the scoring of one results presentation is. */
export interface Scoring {
  readonly presentationId: PresentationId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly state: ScoringState;
  readonly version: number;
}

/** Where the verb leads; throws `record-changed-meanwhile` for a stale screen, and what the state does not know. */
export function scoringAfter({ state, version }: Scoring, verb: ScoringVerb, seenVersion: number): ScoringState {
  if (version !== seenVersion) throw new JudgingChangedMeanwhile();
  const after = scoringStates[state][verb];
  if (after) return after;
  if (state === 'released') throw new CommentsAlreadyReleased();
  throw state === 'open' ? new ScoringStillOpen() : new ScoringClosed();
}

/** What is judged by is set while judges may score: throws what `scoringAfter` does, and `scoring-closed`. */
export function insistOnOpenScoring({ state, version }: Pick<Scoring, 'state' | 'version'>, seenVersion: number): void {
  if (version !== seenVersion) throw new JudgingChangedMeanwhile();
  if (state === 'released') throw new CommentsAlreadyReleased();
  if (state === 'closed') throw new ScoringClosed();
}

/** Which kinds of slots are judged; the opening and a break are not. */
export const JUDGED_KINDS = ['stage', 'poster', 'video'] as const;

/** 審査の観点: what a judge scores from 0 to 5. Its place is its place in the list. */
export interface JudgingCriterion {
  readonly id: JudgingCriterionId;
  readonly nameJa: string;
  readonly nameEn: string;
  /** A positive whole number. */
  readonly weight: number;
}

/** The same as it is written: one without an id is new. */
export type CriterionWritten = Omit<JudgingCriterion, 'id'> & { readonly id: JudgingCriterionId | null };

/** Throws `judging-criterion-unknown`, and `judging-criteria-fixed` where somebody has scored and more than words changed. */
export function insistOnCriteria(
  kept: readonly JudgingCriterion[],
  written: readonly CriterionWritten[],
  isScored: boolean,
): void {
  const known = new Map(kept.map(({ id, weight }) => [id, weight]));
  const ids = written.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length || ids.some((id) => !known.has(id))) throw new JudgingCriterionUnknown();
  if (!isScored) return;
  const isSame = written.length === kept.length && written.every(({ id, weight }) => id && known.get(id) === weight);
  if (!isSame) throw new JudgingCriteriaFixed();
}

/** From 0 to 5 by criterion; one that is not scored has none. */
export type JudgeScores = Readonly<Partial<Record<JudgingCriterionId, number>>>;

interface ScoreGiven {
  readonly criterionId: JudgingCriterionId;
  readonly score: number;
}

/** Throws `judging-criterion-unknown` for scores by other criteria, or two by one. */
export function insistOnKnownCriteria(criteria: readonly { readonly id: string }[], scores: readonly ScoreGiven[]) {
  const known = new Set(criteria.map(({ id }) => id));
  const scored = new Set<string>(scores.map(({ criterionId }) => criterionId));
  if (scored.size < scores.length || [...scored].some((id) => !known.has(id))) throw new JudgingCriterionUnknown();
}

/** The same, and throws `judge-scores-missing` where a criterion has none; zero is a score. */
export function insistOnWholeScores(criteria: readonly { readonly id: string }[], scores: readonly ScoreGiven[]) {
  insistOnKnownCriteria(criteria, scores);
  if (scores.length < criteria.length) throw new JudgeScoresMissing(criteria.length - scores.length);
}

/** Throws `judgement-changed-elsewhere` where another window has saved meanwhile. */
export function insistOnRevision(saved: number | undefined): number {
  if (saved === undefined) throw new JudgementChangedElsewhere();
  return saved;
}

/** Why a slot is not a judge's: they guide an author, are one, or say so. */
export type JudgeConflictKind = 'mentor' | 'oneself' | 'relative' | 'same-school' | 'other';

/** One who is too close to whoever presents. */
export interface JudgeConflict {
  readonly slotId: SlotId;
  readonly judgeId: PersonId;
  readonly kind: JudgeConflictKind;
  readonly source: 'declared' | 'found';
  readonly reason: string;
}
