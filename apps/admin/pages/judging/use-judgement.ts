import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { giveJudgementRoute, saveJudgementDraftRoute } from '#contract/routes';
import { call, type SentTo, useDeed } from '#web/api-client';
import { useWarningOfLoss } from '../../parts/use-warning-of-loss.ts';
import { type JudgedSlot, type JudgingRound, nextIn } from './judging.ts';

type Scores = Readonly<Record<string, number>>;
type Written = SentTo<typeof saveJudgementDraftRoute>;

const PAUSE_MILLIS = 800;

const scoresOf = (scores: JudgedSlot['draft']['scores']): Scores =>
  Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score]));

/** What a judge types: saved shortly after it was last changed, and theirs alone until it is given. */
export function useJudgement(slot: JudgedSlot, round: JudgingRound, again: () => void) {
  const navigate = useNavigate();
  const notify = useNotify();
  const { slotId, criteria, abilities } = slot;
  const typing = useTyping(slot);
  const missing = criteria.filter(({ criterionId }) => typing.scores[criterionId] === undefined).length;
  const giving = useDeed(async (key) => {
    await typing.hold();
    const input = typing.written();
    typing.took((await call(giveJudgementRoute, { params: { slotId }, input, key })).revision);
    notify('judging.given', { type: 'success' });
    const next = nextIn(round, slotId);
    if (next) navigate(`/judging/${next.slotId}`);
    else again();
  });
  useWarningOfLoss(useCallback(() => typing.isDirty.current && !giving.isBusy, [typing.isDirty, giving.isBusy]));
  const give = () => void (abilities.judge && missing === 0 && giving.run());
  return {
    ...typing,
    giving,
    missing,
    give,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      give();
    },
  };
}

export type Judgement = ReturnType<typeof useJudgement>;

/** One save after the other; what another window saved meanwhile is never written over. */
function useTyping({ slotId, draft }: JudgedSlot) {
  const [scores, setScores] = useState<Scores>(() => scoresOf(draft.scores));
  const [comment, setComment] = useState(draft.comment);
  const now = useRef({ scores, comment });
  now.current = { scores, comment };
  const keeping = useKeeping(slotId, draft.revision, () => ({
    scores: Object.entries(now.current.scores).map(([criterionId, score]) => ({ criterionId, score })),
    comment: now.current.comment.trim(),
  }));
  return {
    ...keeping,
    scores,
    comment,
    score: (criterionId: string, score: number) => {
      setScores((before) => ({ ...before, [criterionId]: score }));
      keeping.touched();
    },
    write: (text: string) => {
      setComment(text);
      keeping.touched();
    },
  };
}

/** Saves shortly after the last change. */
function useKeeping(slotId: string, first: number, typed: () => Omit<Written, 'revision'>) {
  const [changes, setChanges] = useState(0);
  const [kept, setKept] = useState(0);
  const revision = useRef(first);
  const isDirty = useRef(false);
  const underWay = useRef<Promise<unknown>>(undefined);
  const upTo = useRef(0);
  upTo.current = changes;
  const written = (): Written => ({ ...typed(), revision: revision.current });
  /** What was typed while it was on its way stays unsaved. */
  const took = (saved: number, changed = upTo.current) => {
    revision.current = saved;
    isDirty.current = upTo.current > changed;
    setKept(changed);
  };
  const saving = useDeed(async (_key) => {
    const changed = upTo.current;
    took((await call(saveJudgementDraftRoute, { params: { slotId }, input: written() })).revision, changed);
  });
  const save = useRef(saving.run);
  save.current = saving.run;
  useEffect(() => {
    if (changes === kept) return;
    const timer = setTimeout(() => {
      underWay.current = save.current();
    }, PAUSE_MILLIS);
    return () => clearTimeout(timer);
  }, [changes, kept]);
  return {
    saving,
    isUnsaved: changes !== kept,
    isDirty,
    written,
    took,
    /** Waits for what is on its way. */
    hold: async () => void (await underWay.current),
    touched: () => {
      isDirty.current = true;
      setChanges((before) => before + 1);
    },
  };
}
