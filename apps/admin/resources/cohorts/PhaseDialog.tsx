import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { changePhaseRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { Cohort, OfCohort } from './cohort.ts';

interface DialogProps extends OfCohort {
  readonly next: Cohort['phase'];
  readonly onClose: () => void;
}

/** The cohort goes on to another phase: what that means stands before it, and why goes into the history. */
export function PhaseDialog({ cohort, next, onClose, onChanged }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const { id: cohortId, version, phase } = cohort;
  const changing = useDeed(async (key) => {
    await call(changePhaseRoute, { params: { cohortId }, input: { phase: next, reason, version }, key });
    notify('cohorts.phaseChanged', {
      type: 'success',
      messageArgs: { phase: translate(`cohort.phases.${next}`) },
    });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate(`cohorts.goTo.${phase}.${next}`)}
      submit={translate('cohorts.goOnNow')}
      isReady={Boolean(reason.trim())}
      isBusy={changing.isBusy}
      fault={changing.fault}
      onClose={onClose}
      onSubmit={() => void changing.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
      isIrreversible={next === 'published' || next === 'closed'}
    >
      <p>{translate(`cohorts.means.${next}`)}</p>
    </ReasonedDialog>
  );
}
