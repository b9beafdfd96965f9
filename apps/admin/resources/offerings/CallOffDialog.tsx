import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { callOffOfferingRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { CallOffConsequences } from './CallOffConsequences.tsx';
import type { Exercise } from './exercise.ts';

/** The offering does not take place: what follows, why, and no way back. */
export function CallOffDialog({ exercise, onClose }: { exercise: Exercise; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const { id: offeringId, name, offeringVersion: version, satellites } = exercise;
  const callingOff = useDeed(async (key) => {
    await call(callOffOfferingRoute, { params: { offeringId }, input: { version, reason: reason.trim() }, key });
    notify('exercisePlan.calledOff', { type: 'success' });
    refresh();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('exercisePlan.callingOff', { name })}
      submit={translate('exercisePlan.callOff')}
      isIrreversible
      isReady={reason.trim() !== ''}
      isBusy={callingOff.isBusy}
      fault={callingOff.fault}
      reason={reason}
      onReason={setReason}
      readBy="told"
      onClose={onClose}
      onSubmit={() => void callingOff.run()}
    >
      <ul>
        <CallOffConsequences offeringId={offeringId} />
        {satellites.length > 0 && <li>{translate('exercisePlan.callOffSatellites', { count: satellites.length })}</li>}
        <li>{translate('exercisePlan.callOffForGood')}</li>
      </ul>
    </ReasonedDialog>
  );
}
