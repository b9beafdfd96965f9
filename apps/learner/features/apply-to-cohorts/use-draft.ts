import { useEffect, useReducer, useRef } from 'react';
import { AnswerDraft, type Question } from './answer-draft.ts';

/** The draft of an answer, drawn anew whenever it changes. */
export function useDraft(cohortApplicationId: string, question: Question, onSaved: () => void): AnswerDraft {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const draft = useRef<AnswerDraft>(undefined);
  draft.current ??= new AnswerDraft(cohortApplicationId, question, { onChange: () => redraw(), onSaved });
  useEffect(() => () => draft.current?.stop(), []);
  return draft.current;
}
