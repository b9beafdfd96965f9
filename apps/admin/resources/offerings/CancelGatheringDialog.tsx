import { useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { cancelGatheringRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { Gathering } from './gathering-plan.ts';
import { Consequences } from './GatheringDialog.tsx';

interface Props {
  readonly offeringId: string;
  readonly gathering: Gathering;
  readonly done: () => void;
  readonly onClose: () => void;
}

/** An event does not take place. */
export function CancelGatheringDialog({ offeringId, gathering, done, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [locale] = useLocaleState();
  const [reason, setReason] = useState('');
  const { id: gatheringId, version, title, days } = gathering;
  const canceling = useDeed(async (key) => {
    await call(cancelGatheringRoute, { params: { gatheringId }, input: { reason, version }, key });
    notify('gatherings.canceled', { type: 'success' });
    done();
  });
  const planned = days.filter(({ state }) => state === 'planned').map(({ day }) => day);
  return (
    <ReasonedDialog
      title={translate('gatherings.canceling', { title: title[locale === 'en' ? 'en' : 'ja'] })}
      submit={translate('gatherings.cancel')}
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
      <p>{translate('gatherings.cancelLead', { count: planned.length })}</p>
      <Consequences groupIds={gathering.groupIds.join(',')} offeringId={offeringId} days={planned.join(',')} />
    </ReasonedDialog>
  );
}
