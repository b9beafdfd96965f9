import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { cancelSeatsRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { ApplicationRow } from '../../parts/ApplicationState.tsx';
import { useVerb } from './use-verb.ts';

/** Gives up some of the seats, or all; the others stay. */
export function CancelDialog({ row, onClose }: { row: ApplicationRow; onClose: () => void }) {
  const translate = useTranslate();
  const live = row.seats.filter(({ state }) => state === 'live');
  const [chosen, setChosen] = useState<readonly string[]>(live.length === 1 ? live.map(({ id }) => id) : []);
  const [reason, setReason] = useState('');
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const canceling = useVerb(
    (key) => {
      const seatIds = chosen.length === live.length ? null : [...chosen];
      const input = { seatIds: seatIds as never, reason, version: row.version };
      return call(cancelSeatsRoute, { params: { applicationId: row.id }, input, key });
    },
    'applications.cancel.done',
    onClose,
  );
  return (
    <ReasonedDialog
      title={translate('applications.cancel.title')}
      submit={translate('applications.cancel.go', { seats: chosen.length })}
      isReady={chosen.length > 0 && reason.trim() !== ''}
      isBusy={canceling.isBusy}
      fault={canceling.fault}
      isIrreversible
      reason={reason}
      onReason={setReason}
      readBy="told"
      onClose={onClose}
      onSubmit={() => void canceling.run()}
    >
      <p className="note warn">
        <Icon name="alert" />
        <span>{translate('applications.cancel.what')}</span>
      </p>
      <fieldset className="stack">
        <legend>{translate('applications.cancel.whose')}</legend>
        {live.map(({ id, name }) => (
          <FormControlLabel
            key={id}
            control={<Checkbox checked={chosen.includes(id)} onChange={() => toggle(id)} />}
            label={name ?? translate('applications.unnamed')}
          />
        ))}
      </fieldset>
    </ReasonedDialog>
  );
}
