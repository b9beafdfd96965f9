import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { distinguishGraduateRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { OfFinishing } from './year-end.ts';

/** The office names somebody an outstanding graduate, or takes that back. */
export function DistinguishDeed({ trainee, onChanged }: OfFinishing) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const label = translate(trainee.conclusion?.isOutstanding ? 'yearEnd.unname' : 'yearEnd.name');
  return (
    <>
      <Button size="small" variant="text" aria-label={`${label} ${trainee.name}`} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && <DistinguishDialog {...{ trainee, onChanged }} onClose={() => setOpen(false)} />}
    </>
  );
}

function DistinguishDialog({ trainee, onChanged, onClose }: OfFinishing & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { id: traineeId, name, conclusion } = trainee;
  const isNamed = conclusion?.isOutstanding === true;
  const [reason, setReason] = useState('');
  const naming = useDeed(async (key) => {
    const input = { isOutstanding: !isNamed, reason, version: conclusion?.version ?? 0 };
    await call(distinguishGraduateRoute, { params: { traineeId }, input, key });
    notify(isNamed ? 'yearEnd.unnamed' : 'yearEnd.named', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate(isNamed ? 'yearEnd.unnameOf' : 'yearEnd.nameOf', { name })}
      submit={translate(isNamed ? 'yearEnd.unname' : 'yearEnd.name')}
      onClose={onClose}
      onSubmit={() => void naming.run()}
      isReady={Boolean(reason.trim())}
      reason={reason}
      onReason={setReason}
      readBy="history"
      {...naming}
    >
      <p className="muted">{translate('yearEnd.notToldYet')}</p>
    </ReasonedDialog>
  );
}
