import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { giveBackReservationRoute, listReservationsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { dateText, instantText, Section } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';

type Reservation = AnswerFrom<typeof listReservationsRoute>['items'][number];
const LIVE: readonly string[] = ['awaiting-approval', 'waitlisted', 'offered', 'confirmed'];

/** Seats that were kept, for whom, and how many of them have a name by now. */
export function Reservations({ onChanged }: { onChanged: () => void }) {
  const translate = useTranslate();
  const [returned, setReturned] = useState<Reservation | null>(null);
  const { answer, fault } = useAnswer(() => call(listReservationsRoute), []);
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!answer) return null;
  return (
    <Section id="reservations" title={translate('exerciseSeats.reservations')}>
      {answer.items.length === 0 && <p className="muted">{translate('exerciseSeats.noReservations')}</p>}
      <ul className="cards">
        {answer.items.map((row) => (
          <li key={row.id}>
            <b>{row.organizationName}</b>
            <p className="meta">
              <span>
                {dateText(row.startsOn)}　{row.offeringName}
              </span>
              <span>{translate(`applications.state.${row.state}`)}</span>
              <span>{translate('exerciseSeats.named', { named: row.named, seats: row.seats })}</span>
              {row.namesDueAt && <span>{translate('exerciseSeats.due', { due: instantText(row.namesDueAt) })}</span>}
            </p>
            {LIVE.includes(row.state) && row.named === 0 && (
              <p>
                <Button size="small" color="error" onClick={() => setReturned(row)}>
                  {translate('exerciseSeats.giveBack')}
                  <span className="sr-only">（{row.organizationName}）</span>
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {returned && <GiveBack row={returned} onClose={() => setReturned(null)} onDone={onChanged} />}
    </Section>
  );
}

function GiveBack({ row, onClose, onDone }: { row: Reservation; onClose: () => void; onDone: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const giving = useDeed(async (key) => {
    const { id: applicationId, version } = row;
    await call(giveBackReservationRoute, { params: { applicationId }, input: { reason, version }, key });
    notify('exerciseSeats.givenBack', { type: 'success' });
    onDone();
  });
  return (
    <ReasonedDialog
      title={translate('exerciseSeats.giveBack')}
      submit={translate('exerciseSeats.giveBack')}
      isIrreversible
      isReady={reason.trim() !== ''}
      isBusy={giving.isBusy}
      fault={giving.fault}
      reason={reason}
      onReason={setReason}
      readBy="history"
      onClose={onClose}
      onSubmit={() => void giving.run()}
    >
      <p>{translate('exerciseSeats.giveBackWhat', { name: row.organizationName, seats: row.seats })}</p>
    </ReasonedDialog>
  );
}
