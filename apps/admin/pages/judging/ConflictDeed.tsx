import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { declareJudgeConflictRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';

const KINDS = ['relative', 'mentor', 'same-school', 'other'] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  readonly slotId: string;
  readonly again: () => void;
}

/** A judge who is too close to whoever presents steps back. */
export function ConflictDeed({ slotId, again }: Props) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    again();
  };
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('judging.conflict.open')}
      </Button>
      {isAsking && <ConflictDialog slotId={slotId} onClose={() => setAsking(false)} onDone={close} />}
    </>
  );
}

interface DialogProps {
  readonly slotId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function ConflictDialog({ slotId, onClose, onDone }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [kind, setKind] = useState<Kind>('relative');
  const [reason, setReason] = useState('');
  const declaring = useDeed(async (key) => {
    await call(declareJudgeConflictRoute, { params: { slotId }, input: { kind, reason: reason.trim() }, key });
    notify('judging.conflict.done', { type: 'success' });
    onDone();
  });
  return (
    <ReasonedDialog
      title={translate('judging.conflict.title')}
      submit={translate('judging.conflict.yes')}
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
      <p>{translate('judging.conflict.lead')}</p>
      <TextField
        select
        label={translate('judging.conflict.kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as Kind)}
      >
        {KINDS.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`judge.conflict.${each}`)}
          </MenuItem>
        ))}
      </TextField>
    </ReasonedDialog>
  );
}
