import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { viewDecisionBoardRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Page, Segments } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { BoardTable } from './BoardTable.tsx';
import type { Board } from './board.ts';
import { DecideBar } from './DecideBar.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { ReserveOrder } from './ReserveOrder.tsx';
import { useChoosing } from './use-choosing.ts';
import './decision-board.css';

/** One track: its applications by rank, what is decided on each, and the places that are left. */
export default function DecisionBoardPage() {
  const translate = useTranslate();
  const { trackId = '' } = useParams();
  const [by, setBy] = useState<'mean' | 'median'>('mean');
  const { answer, fault, again } = useAnswer(
    () => call(viewDecisionBoardRoute, { params: { trackId }, input: { by } }),
    [trackId, by],
  );
  if (answer) return <Shown board={answer} again={again} by={by} setBy={setBy} />;
  return (
    <Page title={translate('decisionBoard.title')} crumbs={[[translate('decisions.title'), '/decisions']]}>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
    </Page>
  );
}

interface ShownProps {
  readonly board: Board;
  readonly again: () => void;
  readonly by: 'mean' | 'median';
  readonly setBy: (by: 'mean' | 'median') => void;
}

function Shown({ board, again, by, setBy }: ShownProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const seesAll = useAbility('cohort.decide');
  const choosing = useChoosing(board);
  const [reason, setReason] = useState('');
  const { trackName, phase, cohortId, abilities, isFrozen } = board;
  const crumbs: [string, string][] = seesAll
    ? [
        [translate('decisions.title'), '/decisions'],
        [translate('decisions.ofCohort'), `/decisions/${cohortId}`],
      ]
    : [[translate('reviewTracks.title'), '/review-tracks']];
  const isOpen = abilities.decide || abilities.propose;
  return (
    <Page
      title={translate('decisionBoard.of', { track: trackName[locale === 'en' ? 'en' : 'ja'] })}
      lead={translate(`review.phase.${phase}`)}
      crumbs={crumbs}
      width="wide"
    >
      {isFrozen && <p className="note">{translate('decisionBoard.frozen')}</p>}
      {isOpen && (
        <p className="muted decision-how">
          {translate(`decisionBoard.${abilities.decide ? 'howTo' : 'howToPropose'}`)}
        </p>
      )}
      <Segments
        label={translate('reviewTracks.by.title')}
        value={by}
        options={(['mean', 'median'] as const).map((value) => ({
          value,
          label: translate(`reviewTracks.by.${value}`),
        }))}
        onChange={setBy}
      />
      <DecideBar board={board} choosing={choosing} />
      <BoardTable {...{ board, choosing, again }} />
      {abilities.decide && <ReserveOrder board={board} again={again} />}
      {choosing.asked && <DecideDialog {...{ board, again, choosing, reason, setReason }} verdict={choosing.asked} />}
    </Page>
  );
}
