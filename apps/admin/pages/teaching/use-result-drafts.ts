import { useState } from 'react';
import { useNotify } from 'react-admin';
import { recordResultsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { useWarningOfLoss } from '../../parts/use-warning-of-loss.ts';
import {
  changesOf,
  type Draft,
  type Drafts,
  idOf,
  isChanged,
  isOvertaken,
  type Rated,
  type ResultSheet,
  typed,
  withoutResult,
} from './result-drafts.ts';

/** What was typed beside what stands. A refused save keeps every word; what somebody else saved is shown beside it. */
export function useResultDrafts(id: string, sheet: ResultSheet, again: () => void) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const [scale, setScale] = useState<string | null>(null);
  const most = Number(scale ?? sheet.mostPoints);
  const changes = changesOf(sheet, drafts, most);
  const unsaved = changes.count + (most === sheet.mostPoints ? 0 : 1);
  const saving = useSaving(id, again, () => {
    // Whatever was typed while it was on its way stays.
    setDrafts((now) => Object.fromEntries(Object.entries(now).filter(([name, draft]) => draft !== drafts[name])));
    setScale(null);
  });
  useWarningOfLoss(() => unsaved > 0);
  const put = (made: Drafts) => setDrafts((before) => ({ ...before, ...made }));
  // What is as it stands is no draft: it follows whatever is saved next.
  const drop = (one: Rated) =>
    setDrafts((before) => Object.fromEntries(Object.entries(before).filter(([name]) => name !== idOf(one))));
  const shown = (one: Rated): Draft => drafts[idOf(one)] ?? typed(one);
  const isSound = most >= 1 && changes.isSound;
  const empty = withoutResult(sheet, drafts);
  return {
    most,
    scaleText: scale ?? String(sheet.mostPoints),
    setScale,
    unsaved,
    isSound,
    saving,
    save: () => void (unsaved > 0 && isSound && saving.run(changes.input)),
    shown,
    change: (one: Rated, part: Partial<Draft>) => {
      const draft = { ...shown(one), ...part };
      if (isChanged(draft, one)) put({ [idOf(one)]: draft });
      else drop(one);
    },
    drop,
    isOvertaken: (one: Rated) => isOvertaken(drafts[idOf(one)], one),
    /** Types the same for everybody who came and has nothing yet. */
    fill: (words: Pick<Draft, 'points' | 'comment'>) =>
      put(Object.fromEntries(empty.map((one) => [idOf(one), { ...words, seenVersion: one.version }]))),
    withoutResult: empty.length,
  };
}

export type ResultDrafts = ReturnType<typeof useResultDrafts>;

function useSaving(offeringSessionId: string, again: () => void, saved: () => void) {
  const notify = useNotify();
  return useDeed(async (key, input: ReturnType<typeof changesOf>['input']) => {
    try {
      await call(recordResultsRoute, { params: { offeringSessionId }, input, key });
    } finally {
      again();
    }
    saved();
    notify('results.saved', { type: 'success' });
  });
}
