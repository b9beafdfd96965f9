import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  closeScoringRoute,
  downloadJudgingRoute,
  releaseJudgesCommentsRoute,
  remindJudgesRoute,
  reopenScoringRoute,
} from '#contract/routes';
import { call, download, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { OfBoard } from './board.ts';

type Deed = 'remind' | 'close' | 'reopen' | 'release';

const DEEDS: Record<OfBoard['board']['scoring'], readonly Deed[]> = {
  preparing: [],
  open: ['remind', 'close'],
  closed: ['reopen', 'release'],
  released: [],
};

/** Reminding, closing, reopening, releasing, and taking the figures along. */
export function ScoringDeeds({ board, onChanged }: OfBoard) {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState<Deed | null>(null);
  const { presentationId, by, scoring } = board;
  const save = () =>
    download(downloadJudgingRoute, { params: { presentationId }, input: { by } }).catch((fault: Error) =>
      notify(fault.message, { type: 'error' }),
    );
  return (
    <>
      <Button variant="outlined" startIcon={<Icon name="download" />} onClick={() => void save()}>
        {translate('judgingBoard.download')}
      </Button>
      {DEEDS[scoring].map((deed) => (
        <Button key={deed} variant="outlined" onClick={() => setAsking(deed)}>
          {translate(`judgingBoard.${deed}.open`)}
        </Button>
      ))}
      {asking && <DeedDialog deed={asking} {...{ board, onChanged }} onClose={() => setAsking(null)} />}
    </>
  );
}

function DeedDialog({ deed, board, onChanged, onClose }: OfBoard & { deed: Deed; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const { presentationId, version } = board;
  const params = { presentationId };
  const acts: Record<Deed, (key: string) => Promise<object>> = {
    remind: (key) => call(remindJudgesRoute, { params, key }),
    close: (key) => call(closeScoringRoute, { params, input: { version }, key }),
    reopen: (key) => call(reopenScoringRoute, { params, input: { version, reason: reason.trim() }, key }),
    release: (key) => call(releaseJudgesCommentsRoute, { params, input: { version }, key }),
  };
  const doing = useDeed(async (key) => {
    const done = await acts[deed](key);
    notify(`judgingBoard.${deed}.done`, { type: 'success', messageArgs: done });
    onClose();
    onChanged();
  });
  const needsReason = deed === 'reopen';
  return (
    <ReasonedDialog
      title={translate(`judgingBoard.${deed}.title`)}
      submit={translate(`judgingBoard.${deed}.open`)}
      isReady={!needsReason || reason.trim() !== ''}
      isBusy={doing.isBusy}
      fault={doing.fault}
      {...(needsReason ? { reason, onReason: setReason, readBy: 'history' as const } : {})}
      isIrreversible={deed === 'release'}
      onClose={onClose}
      onSubmit={() => void doing.run()}
    >
      <p>{translate(`judgingBoard.${deed}.lead`)}</p>
    </ReasonedDialog>
  );
}
