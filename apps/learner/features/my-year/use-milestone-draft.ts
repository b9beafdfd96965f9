import { useEffect, useReducer, useRef } from 'react';
import { MilestoneDraft, type MyMilestone } from './milestone-draft.ts';

interface Of {
  readonly traineeId: string;
  readonly milestone: MyMilestone;
  readonly title: string;
  readonly onSaved: () => void;
}

/** The draft of a milestone, drawn anew whenever it changes. */
export function useMilestoneDraft({ traineeId, milestone, title, onSaved }: Of): MilestoneDraft {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const draft = useRef<MilestoneDraft>(undefined);
  const { milestoneId } = milestone;
  draft.current ??= new MilestoneDraft({ traineeId, milestoneId, title }, milestone.draft, {
    onChange: () => redraw(),
    onSaved,
  });
  useEffect(() => () => draft.current?.stop(), []);
  return draft.current;
}
