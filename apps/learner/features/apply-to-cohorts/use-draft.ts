import { useEffect, useRef, useState } from 'react';
import { saveCohortAnswerRoute, viewOwnCohortApplicationRoute } from '#contract/routes';
import { type AnswerFrom, call, Refused } from '#web/api-client';

export type Written = AnswerFrom<typeof viewOwnCohortApplicationRoute>;
export type Question = Written['questions'][number];

export type Saving = 'saved' | 'saving' | 'failed' | 'elsewhere';

const PAUSE_MILLIS = 1000;

/** Links are written one a line. */
export const textOf = ({ kind, body, links }: Pick<Question, 'kind' | 'body' | 'links'>): string =>
  kind === 'links' ? links.join('\n') : body;

const linksIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

interface Draft {
  readonly text: string;
  readonly saving: Saving;
  readonly fault: Error | undefined;
  /** What another window has saved, where both wrote. */
  readonly other: string | undefined;
  write(text: string): void;
  retry(): void;
  useOther(): void;
  keepMine(): void;
}

/** An answer that is saved a second after it was last typed: one save after the other, and nothing over another window's. */
export function useDraft(cohortApplicationId: string, question: Question, onSaved: () => void): Draft {
  const [text, setText] = useState(textOf(question));
  const [saving, setSaving] = useState<Saving>('saved');
  const [fault, setFault] = useState<Error>();
  const [other, setOther] = useState<Question>();
  const latest = useRef({ text: textOf(question), revision: question.revision, isSaving: false, isDirty: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { formQuestionId, kind } = question;

  async function save(): Promise<void> {
    const now = latest.current;
    clearTimeout(timer.current);
    if (now.isSaving) return;
    Object.assign(now, { isSaving: true, isDirty: false });
    setSaving('saving');
    setFault(undefined);
    try {
      const written = kind === 'links' ? { body: '', links: linksIn(now.text) } : { body: now.text, links: [] };
      const input = { revision: now.revision, ...written };
      const { revision } = await call(saveCohortAnswerRoute, { params: { cohortApplicationId, formQuestionId }, input });
      Object.assign(now, { revision, isSaving: false });
      setSaving('saved');
      onSaved();
      if (now.isDirty) void save();
    } catch (thrown) {
      now.isSaving = false;
      await refuse(thrown as Error);
    }
  }

  async function refuse(thrown: Error): Promise<void> {
    setFault(thrown);
    const isElsewhere = thrown instanceof Refused && thrown.code === 'answer-changed-elsewhere';
    setSaving(isElsewhere ? 'elsewhere' : 'failed');
    if (!isElsewhere) return;
    const { questions } = await call(viewOwnCohortApplicationRoute, { params: { cohortApplicationId } });
    setOther(questions.find((each) => each.formQuestionId === formQuestionId));
  }

  function settle(revision: number, settled: string): void {
    Object.assign(latest.current, { revision, text: settled });
    setText(settled);
    setOther(undefined);
    setFault(undefined);
  }

  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    text,
    saving,
    fault,
    other: other && textOf(other),
    write(written) {
      setText(written);
      Object.assign(latest.current, { text: written, isDirty: true });
      if (saving === 'elsewhere') return;
      setSaving('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE_MILLIS);
    },
    retry: () => void save(),
    useOther() {
      if (!other) return;
      settle(other.revision, textOf(other));
      setSaving('saved');
    },
    keepMine() {
      if (!other) return;
      settle(other.revision, latest.current.text);
      void save();
    },
  };
}
