import { useWords } from '#web/ui';
import { Moment, type MyApplication } from '../../parts/exercises.tsx';
import { words } from './words.ts';

type Seat = MyApplication['seats'][number];

/** Whom the seats are for. */
export function People({ party }: { party: MyApplication }) {
  const say = useWords(words);
  if (party.seats.length < 2 && !party.namesDueAt) return null;
  return (
    <div className="card mt-2">
      <h2 className="h-small">{say.people}</h2>
      <ul className="stack-05">
        {party.seats.map((seat) => (
          <li key={seat.id}>
            <SeatLine seat={seat} />
          </li>
        ))}
      </ul>
      {party.namesDueAt && (
        <p className="small mt-1">
          {say.namesDue} <Moment at={party.namesDueAt} />
        </p>
      )}
    </div>
  );
}

function SeatLine({ seat: { name, isMine, isInvited, personId, state } }: { seat: Seat }) {
  const say = useWords(words);
  const notes = [
    isMine && say.you,
    isInvited && say.invited,
    state === 'canceled' && say.seatCanceled,
    state === 'released' && say.seatReleased,
  ].filter(Boolean);
  return (
    <>
      <strong>{name ?? (personId ? say.otherSeat : say.unnamed)}</strong>
      {notes.length > 0 && <span className="muted"> （{notes.join('・')}）</span>}
    </>
  );
}
