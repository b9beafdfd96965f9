import { useCallback, useEffect, useMemo, useState } from 'react';
import { saveAnswerRoute, submitAttemptRoute, viewAttemptRoute } from '#contract/routes';
import { type AnswerFrom, call, Refused, useAnswer, useDeed } from '#web/api-client';
import { goTo } from '#web/ui';
import { AnswerQueue, type Choice, nothingSaved, type Saving } from './answer-queue.ts';

export type AttemptView = AnswerFrom<typeof viewAttemptRoute>;
type Chosen = Readonly<Record<string, readonly number[]>>;

/** An attempt under way: what it asks, what is chosen, and what is saved of it. */
export function useAttempt(attemptId: string) {
  const asked = useAnswer(() => call(viewAttemptRoute, { params: { attemptId } }), [attemptId]);
  const [saving, setSaving] = useState(nothingSaved);
  const [chosen, setChosen] = useState<Chosen>({});
  const [flags, setFlags] = useState<readonly string[]>([]);
  const { answer: view, fault, again } = asked;

  const queue = useQueue(attemptId, setSaving, setChosen);
  useEffect(() => {
    if (!view) return;
    if (queue.hasGoneBeyond(view.lastSequence)) {
      again();
      return;
    }
    setChosen(chosenIn(view, queue));
    setFlags(queue.remembered.flags);
    queue.begin(view.lastSequence);
  }, [view, queue, again]);
  useEffect(() => returning(queue, again), [queue, again]);
  useEffect(() => {
    // Submitted in another window, by the clock, or before the back button.
    if (fault instanceof Refused && fault.code === 'attempt-already-submitted') toResult(attemptId, queue);
  }, [fault, attemptId, queue]);

  const choose = useCallback(
    (questionId: string, choices: readonly number[]) => {
      setChosen((before) => ({ ...before, [questionId]: choices }));
      queue.choose(questionId, choices);
    },
    [queue],
  );
  const flag = (questionId: string, isFlagged: boolean) => {
    queue.flag(questionId, isFlagged);
    setFlags(queue.remembered.flags);
  };
  const submission = useDeed(async (key) => {
    await queue.flush();
    await call(submitAttemptRoute, { params: { attemptId }, key });
    toResult(attemptId, queue);
  });
  return { asked, chosen, choose, flags, flag, saving, submission };
}

export type AttemptUnderWay = ReturnType<typeof useAttempt>;

/** What the server has, overlaid by what still waits on this device. */
function chosenIn(view: AttemptView, queue: AnswerQueue): Chosen {
  const { pending } = queue.remembered;
  return Object.fromEntries(view.questions.map(({ id, choices }) => [id, pending[id]?.choices ?? choices]));
}

/** When the line is back, or the window is looked at again: send what waits, and see what other windows saved. */
function returning(queue: AnswerQueue, again: () => void): () => void {
  const online = () => void queue.flush();
  const seen = () => document.visibilityState === 'visible' && again();
  window.addEventListener('online', online);
  document.addEventListener('visibilitychange', seen);
  return () => {
    queue.stop();
    window.removeEventListener('online', online);
    document.removeEventListener('visibilitychange', seen);
  };
}

function toResult(attemptId: string, queue: AnswerQueue): void {
  queue.forget();
  goTo(`/attempts/${attemptId}/result`, { replace: true });
}

function useQueue(
  attemptId: string,
  saving: (saving: Saving) => void,
  choose: (change: (before: Chosen) => Chosen) => void,
) {
  return useMemo(() => {
    const send = (questionId: string, choice: Choice) =>
      call(saveAnswerRoute, { params: { attemptId, questionId }, input: { ...choice, choices: [...choice.choices] } });
    const newer = (questionId: string, choices: readonly number[]) =>
      choose((before) => ({ ...before, [questionId]: choices }));
    return new AnswerQueue(attemptId, send, { saving, newer });
  }, [attemptId]);
}
