import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ApplicationRow } from '../../parts/ApplicationState.tsx';
import { SwapDialog } from './SwapDialog.tsx';

type Seat = ApplicationRow['seats'][number];

/** The seats of an application, each with its person; the person can be changed. */
export function SeatList({ row }: { row: ApplicationRow }) {
  const translate = useTranslate();
  const [swapped, setSwapped] = useState<Seat | null>(null);
  return (
    <section className="stack" aria-labelledby="seats">
      <h3 id="seats">{translate('applications.seats', { seats: row.size })}</h3>
      <ul className="plain-list">
        {row.seats.map((seat) => (
          <li key={seat.id} className="row wrap">
            <SeatName seat={seat} />
            {row.abilities.cancel && seat.state === 'live' && seat.personId && (
              <Button size="small" onClick={() => setSwapped(seat)}>
                {translate('applications.swap.button')}
                <span className="sr-only">（{seat.name}）</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {swapped && <SwapDialog {...{ row }} seat={swapped} onClose={() => setSwapped(null)} />}
    </section>
  );
}

function SeatName({ seat: { name, isInvited, state } }: { seat: Seat }) {
  const translate = useTranslate();
  const note = state === 'live' ? (isInvited ? 'invited' : null) : state;
  return (
    <span>
      {name ?? translate('applications.unnamed')}
      {note && <span className="muted">　{translate(`applications.seatIs.${note}`)}</span>}
    </span>
  );
}
