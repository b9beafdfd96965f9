// Where each presentation stands by the scores that count: given, and by nobody too close to whoever presents.

import type { PersonId } from '#kernel';
import {
  type Figures,
  figuresOf,
  meanOf,
  placesOf,
  type Severity,
  severitiesIn,
  type Weighed,
  weightedTotal,
} from '#selection';
import type { SlotId } from '../domain/ids.ts';
import type { JudgeConflict, JudgeScores, JudgingCriterion } from '../domain/judging.ts';
import type { JudgingCriterionId } from '../domain/judging-ids.ts';

/** What one judge gave one presentation. */
export interface JudgementOf {
  readonly slotId: SlotId;
  readonly judgeId: PersonId;
  readonly scores: JudgeScores;
}

export interface SlotStanding {
  readonly slotId: SlotId;
  /** Of the weighted totals, from 0 to 5; null before there is one. */
  readonly totals: Figures | null;
  readonly byCriterion: readonly { readonly criterionId: JudgingCriterionId; readonly mean: number }[];
  /** Equals share a place; what nobody scored has none. */
  readonly place: number | null;
  /** Who may score it and has not. */
  readonly missing: readonly PersonId[];
}

interface Judged {
  readonly slotIds: readonly SlotId[];
  readonly judgeIds: readonly PersonId[];
  readonly judgements: readonly JudgementOf[];
  readonly conflicts: readonly Pick<JudgeConflict, 'slotId' | 'judgeId'>[];
  readonly criteria: readonly JudgingCriterion[];
  readonly by: 'mean' | 'median';
}

interface Judging {
  /** One line per slot, in the order given. */
  readonly standings: SlotStanding[];
  /** One line per judge who gave what counts. */
  readonly severities: Severity[];
}

/** The weighted mean of a judge's scores, from 0 to 5; null where there is none. */
export const totalOf = (criteria: readonly Pick<JudgingCriterion, 'id' | 'weight'>[], scores: JudgeScores) =>
  weightedTotal(
    criteria.map(({ id, weight }): Weighed<JudgingCriterionId> => ({ id, kind: 'weighted', weight })),
    scores,
  );

const pair = ({ slotId, judgeId }: { readonly slotId: SlotId; readonly judgeId: PersonId }) => `${slotId} ${judgeId}`;

/** Places of the slots and severity of their judges; who serves as a judge no more is not missed, and what they gave counts. */
export function judgingOf({ slotIds, judgeIds, judgements, conflicts, criteria, by }: Judged): Judging {
  const tooClose = new Set(conflicts.map(pair));
  const counting = judgements.filter((one) => slotIds.includes(one.slotId) && !tooClose.has(pair(one)));
  const totals = counting.flatMap(({ slotId, judgeId, scores }) => {
    const total = totalOf(criteria, scores);
    return total === null ? [] : [{ to: slotId as string, reviewerId: judgeId, total }];
  });
  const settled = new Set([...tooClose, ...counting.map(pair)]);
  const lines = slotIds.map((slotId) => ({
    slotId,
    totals: figuresOf(totals.filter(({ to }) => to === slotId).map(({ total }) => total)),
    byCriterion: criteria.flatMap(({ id }) =>
      meanBy(
        id,
        counting.filter((one) => one.slotId === slotId),
      ),
    ),
    missing: judgeIds.filter((judgeId) => !settled.has(pair({ slotId, judgeId }))),
  }));
  const places = placesOf(lines.map((line) => line.totals && line.totals[by]));
  return {
    standings: lines.map((line, at) => ({ ...line, place: places[at] ?? null })),
    severities: severitiesIn(totals),
  };
}

function meanBy(criterionId: JudgingCriterionId, judgements: readonly JudgementOf[]) {
  const mean = meanOf(judgements.flatMap(({ scores }) => scores[criterionId] ?? []));
  return mean === null ? [] : [{ criterionId, mean }];
}
