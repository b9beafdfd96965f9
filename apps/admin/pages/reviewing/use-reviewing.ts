import { type KeyboardEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { giveReviewRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { useWarningOfLoss } from '../../parts/use-warning-of-loss.ts';
import { type BlindApplication, nextIn, type ReviewRound, settledIn } from './rounds.ts';

type Scores = Readonly<Record<string, number>>;

/** What is scored and not saved yet, and the way on to the next application. */
export function useReviewing(application: BlindApplication, round: ReviewRound, again: () => void) {
  const navigate = useNavigate();
  const { assignmentId, own, criteria, version, abilities } = application;
  const [scores, setScores] = useState<Scores>(() => scoresOf(own));
  const [comment, setComment] = useState(own?.comment ?? '');
  const isChanged = comment !== (own?.comment ?? '') || JSON.stringify(scores) !== JSON.stringify(scoresOf(own));
  const missing = criteria.filter(({ kind, criterionId }) => kind === 'weighted' && scores[criterionId] === undefined);
  const goesOn = useRef(false);
  const saving = useDeed(async (key) => {
    const given = criteria.flatMap(({ criterionId }) => {
      const score = scores[criterionId];
      return score === undefined ? [] : [{ criterionId, score }];
    });
    const input = { scores: given, comment: comment.trim(), version };
    await call(giveReviewRoute, { params: { assignmentId }, input, key });
    const next = nextIn(settledIn(round, assignmentId, 'given'), assignmentId);
    if (!next) return again();
    goesOn.current = true;
    navigate(`/reviewing/${next.assignmentId}`);
  });
  useWarningOfLoss(() => isChanged && !goesOn.current);
  const save = () => void (abilities.review && missing.length === 0 && saving.run());
  return {
    scores,
    comment,
    setComment,
    saving,
    missing: missing.length,
    save,
    score: (criterionId: string, score: number | undefined) =>
      setScores((before) => {
        const { [criterionId]: _gone, ...others } = before;
        return score === undefined ? others : { ...others, [criterionId]: score };
      }),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      save();
    },
  };
}

export type Reviewing = ReturnType<typeof useReviewing>;

const scoresOf = (own: BlindApplication['own']): Scores =>
  Object.fromEntries((own?.scores ?? []).map(({ criterionId, score }) => [criterionId, score]));
