import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { freezeDecisionsRoute, unfreezeDecisionsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { type CohortDecisions, missingIn } from './board.ts';
import { PublishDialog } from './PublishDialog.tsx';

interface Props {
  readonly decisions: CohortDecisions;
  readonly again: () => void;
}
type Deed = 'freeze' | 'unfreeze' | 'publish';
const DEEDS: readonly Deed[] = ['freeze', 'unfreeze', 'publish'];

/** Freeze, take it back, publish. */
export function DecisionDeeds(props: Props) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Deed | null>(null);
  const { abilities } = props.decisions;
  const close = () => setOpen(null);
  return (
    <>
      {DEEDS.filter((deed) => abilities[deed]).map((deed) => (
        <Button key={deed} variant={deed === 'unfreeze' ? 'outlined' : 'contained'} onClick={() => setOpen(deed)}>
          {translate(`decisions.${deed}.title`)}
        </Button>
      ))}
      {open === 'freeze' && <FreezeDialog {...props} onClose={close} />}
      {open === 'unfreeze' && <UnfreezeDialog {...props} onClose={close} />}
      {open === 'publish' && <PublishDialog {...props} onClose={close} />}
    </>
  );
}

interface DialogProps extends Props {
  readonly onClose: () => void;
}

function FreezeDialog({ decisions, again, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { cohortId, version } = decisions;
  const { count } = missingIn(decisions);
  const freezing = useDeed(async (key) => {
    await call(freezeDecisionsRoute, { params: { cohortId }, input: { version }, key });
    notify('decisions.freeze.done', { type: 'success' });
    again();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('decisions.freeze.title')}
      submit={translate('decisions.freeze.now')}
      isReady={count === 0}
      isBusy={freezing.isBusy}
      fault={freezing.fault}
      onClose={onClose}
      onSubmit={() => void freezing.run()}
    >
      <p>{translate('decisions.freeze.means')}</p>
      {count > 0 && <p className="note bad">{translate('decisions.missing.still', { count })}</p>}
    </ReasonedDialog>
  );
}

function UnfreezeDialog({ decisions: { cohortId, version, publishAt }, again, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const opening = useDeed(async (key) => {
    await call(unfreezeDecisionsRoute, { params: { cohortId }, input: { version, reason }, key });
    notify('decisions.unfreeze.done', { type: 'success' });
    again();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('decisions.unfreeze.title')}
      submit={translate('decisions.unfreeze.now')}
      isReady={Boolean(reason.trim())}
      isBusy={opening.isBusy}
      fault={opening.fault}
      onClose={onClose}
      onSubmit={() => void opening.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
    >
      <p>{translate('decisions.unfreeze.means')}</p>
      {publishAt && <p>{translate('decisions.unfreeze.takesBack')}</p>}
    </ReasonedDialog>
  );
}
