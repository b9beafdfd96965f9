import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { abstainFromReviewRoute, declareConflictRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { BlindApplication } from './rounds.ts';

const KINDS = ['relative', 'same-school', 'former-trainee', 'other'] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  readonly application: BlindApplication;
  readonly again: () => void;
}

/** What one does who cannot judge, or is too close. */
export function ReviewDeeds({ application, again }: Props) {
  const translate = useTranslate();
  const [asking, setAsking] = useState<'abstain' | 'conflict' | null>(null);
  const close = () => {
    setAsking(null);
    again();
  };
  return (
    <>
      {application.abilities.abstain && (
        <Button variant="outlined" onClick={() => setAsking('abstain')}>
          {translate('reviewing.abstain.open')}
        </Button>
      )}
      {application.abilities.declareConflict && (
        <Button variant="outlined" onClick={() => setAsking('conflict')}>
          {translate('reviewing.conflict.open')}
        </Button>
      )}
      {asking === 'abstain' && <Abstain application={application} onClose={close} />}
      {asking === 'conflict' && <Conflict application={application} onClose={close} />}
    </>
  );
}

interface DialogProps {
  readonly application: BlindApplication;
  readonly onClose: () => void;
}

function Abstain({ application: { assignmentId, version }, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const abstaining = useDeed(async (key) => {
    const input = { reason: reason.trim(), version };
    await call(abstainFromReviewRoute, { params: { assignmentId }, input, key });
    notify('reviewing.abstain.done', { type: 'success' });
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('reviewing.abstain.title')}
      submit={translate('reviewing.abstain.yes')}
      isReady={reason.trim() !== ''}
      isBusy={abstaining.isBusy}
      fault={abstaining.fault}
      reason={reason}
      onReason={setReason}
      readBy="history"
      onClose={onClose}
      onSubmit={() => void abstaining.run()}
    >
      <p>{translate('reviewing.abstain.lead')}</p>
    </ReasonedDialog>
  );
}

function Conflict({ application: { assignmentId }, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [kind, setKind] = useState<Kind>('relative');
  const [reason, setReason] = useState('');
  const declaring = useDeed(async (key) => {
    const input = { kind, reason: reason.trim() };
    const { withdrawn } = await call(declareConflictRoute, { params: { assignmentId }, input, key });
    notify('reviewing.conflict.done', { type: 'success', messageArgs: { count: withdrawn } });
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('reviewing.conflict.title')}
      submit={translate('reviewing.conflict.yes')}
      isReady={reason.trim() !== ''}
      isBusy={declaring.isBusy}
      fault={declaring.fault}
      reason={reason}
      onReason={setReason}
      readBy="history"
      isIrreversible
      onClose={onClose}
      onSubmit={() => void declaring.run()}
    >
      <p>{translate('reviewing.conflict.lead')}</p>
      <TextField
        select
        label={translate('reviewing.conflict.kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as Kind)}
      >
        {KINDS.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`reviewing.conflict.kinds.${each}`)}
          </MenuItem>
        ))}
      </TextField>
    </ReasonedDialog>
  );
}
