import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { giveFeedbackRoute, saveFeedbackRoute } from '#contract/routes';
import { call, type SentTo, useDeed } from '#web/api-client';
import { momentAsked } from '../../parts/MomentLine.tsx';
import { useWarningOfLoss } from '../../parts/use-warning-of-loss.ts';
import type { Submission } from './milestones.ts';

type Given = SentTo<typeof giveFeedbackRoute>;
export type Verdict = Given['verdict'];
type Chosen = Readonly<Record<string, number>>;

const PAUSE_MILLIS = 1000;

const chosenOf = ({ draft }: Submission): Chosen =>
  Object.fromEntries(draft.levels.map(({ criterionId, level }) => [criterionId, level]));
const levelsOf = (chosen: Chosen): Given['levels'] =>
  Object.entries(chosen).map(([criterionId, level]) => ({ criterionId, level }));

/** What is written of a version: saved a second after it was last changed, its author's own until it is given. */
export function useFeedback(submission: Submission, onGiven: () => void) {
  const { traineeId, milestone, versions } = submission;
  const params = { traineeId, milestoneId: milestone.milestoneId };
  const notify = useNotify();
  const written = useWritten(submission, params);
  const { chosen, comment, isUnsaved } = written;
  const [verdict, setVerdict] = useState<Verdict>('comment');
  const [until, setUntil] = useState('');
  const giving = useDeed(async (key) => {
    const reviseUntil = verdict === 'ask-revision' ? momentAsked(until) : null;
    const input = { number: versions[0]?.number ?? 0, verdict, reviseUntil, levels: levelsOf(chosen), comment };
    await call(giveFeedbackRoute, { params, input, key });
    written.setUnsaved(false);
    notify('milestones.given', { type: 'success' });
    onGiven();
  });
  useWarningOfLoss(useCallback(() => isUnsaved && !giving.isBusy, [isUnsaved, giving.isBusy]));
  return {
    ...written,
    verdict,
    until,
    giving,
    setVerdict,
    setUntil,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void giving.run();
    },
  };
}

export type Feedback = ReturnType<typeof useFeedback>;

interface Of {
  readonly traineeId: string;
  readonly milestoneId: string;
}

/** The levels and the comment, saved a second after they were last changed. */
function useWritten(submission: Submission, params: Of) {
  const { draft } = submission;
  const [chosen, setChosen] = useState<Chosen>(() => chosenOf(submission));
  const [comment, setComment] = useState(draft.comment);
  const [isUnsaved, setUnsaved] = useState(false);
  const revision = useRef(draft.revision);
  const saving = useDeed(async (_key) => {
    const input = { revision: revision.current, levels: levelsOf(chosen), comment };
    revision.current = (await call(saveFeedbackRoute, { params, input })).revision;
    setUnsaved(false);
  });
  const save = useRef(saving.run);
  save.current = saving.run;
  useEffect(() => {
    if (!isUnsaved) return;
    const timer = setTimeout(() => void save.current(), PAUSE_MILLIS);
    return () => clearTimeout(timer);
  }, [isUnsaved, chosen, comment]);
  return {
    chosen,
    comment,
    saving,
    isUnsaved,
    setUnsaved,
    write: (text: string) => {
      setComment(text);
      setUnsaved(true);
    },
    choose: (criterionId: string, level: number) => {
      setChosen((before) => ({ ...before, [criterionId]: level }));
      setUnsaved(true);
    },
  };
}
