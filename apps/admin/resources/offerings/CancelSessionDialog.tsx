import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { cancelSessionRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { dateText } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { MoveConsequences } from './MoveConsequences.tsx';
import type { PlannedSession } from './planned-session.ts';

interface Props {
  readonly session: PlannedSession;
  readonly done: () => void;
  readonly onClose: () => void;
}

/** One of two dates does not take place. */
export function CancelSessionDialog({ session: { id, day, version }, done, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const canceling = useDeed(async (key) => {
    await call(cancelSessionRoute, { params: { offeringSessionId: id }, input: { reason, version }, key });
    notify('offeringSessions.canceled', { type: 'success', messageArgs: { day: dateText(day) } });
    done();
  });
  return (
    <ReasonedDialog
      title={translate('offeringSessions.canceling', { day: dateText(day) })}
      submit={translate('offeringSessions.cancel')}
      isReady={reason.trim() !== ''}
      isBusy={canceling.isBusy}
      fault={canceling.fault}
      reason={reason}
      onReason={setReason}
      readBy="told"
      onClose={onClose}
      onSubmit={() => void canceling.run()}
      isIrreversible
    >
      <p>{translate('offeringSessions.cancelLead')}</p>
      <MoveConsequences sessionId={id} day={day} />
    </ReasonedDialog>
  );
}
