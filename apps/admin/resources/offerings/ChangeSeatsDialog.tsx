import { TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { changeSeatsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { Figures } from './WaitingLine.tsx';

interface Props {
  readonly figures: Figures;
  /** Seats one organization may take; null: any number. */
  readonly limit: number | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** More seats are offered to who waits; fewer than are held is refused, with the people who would have to move. */
export function ChangeSeatsDialog({ figures, limit, onDone, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [seats, setSeats] = useState(String(figures.seats));
  const [most, setMost] = useState(limit === null ? '' : String(limit));
  const [reason, setReason] = useState('');
  const wanted = Number(seats);
  const changing = useDeed(async (key) => {
    const organizationLimit = most.trim() === '' ? null : Number(most);
    const input = { seats: wanted, organizationLimit, reason };
    await call(changeSeatsRoute, { params: { offeringId: figures.offeringId }, input, key });
    notify('seats.change.done', { type: 'success' });
    onDone();
  });
  const more = wanted - figures.seats;
  return (
    <ReasonedDialog
      title={translate('seats.change.title')}
      submit={translate('seats.change.go')}
      isReady={wanted > 0 && reason.trim() !== ''}
      isBusy={changing.isBusy}
      fault={changing.fault}
      reason={reason}
      onReason={setReason}
      readBy="history"
      onClose={onClose}
      onSubmit={() => void changing.run()}
    >
      <p>{translate('seats.figures', { held: figures.held, seats: figures.seats })}</p>
      <TextField
        required
        type="number"
        label={translate('seats.change.seats')}
        value={seats}
        onChange={(event) => setSeats(event.target.value)}
        slotProps={{ htmlInput: { min: 1 } }}
      />
      <TextField
        type="number"
        label={translate('seats.change.limit')}
        helperText={translate('seats.change.limitHint')}
        value={most}
        onChange={(event) => setMost(event.target.value)}
        slotProps={{ htmlInput: { min: 1 } }}
      />
      {more > 0 && figures.waiting > 0 && <p>{translate('seats.change.offers', { seats: more })}</p>}
      {wanted < figures.held && (
        <p className="note warn">
          <Icon name="alert" />
          <span>{translate('seats.change.tooFew', { held: figures.held })}</span>
        </p>
      )}
    </ReasonedDialog>
  );
}
