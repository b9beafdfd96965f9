import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { listEditionSeatsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { type ApplicationRow, usePeople } from '../../parts/ApplicationState.tsx';
import type { Exercise } from './exercise.ts';

export type Figures = AnswerFrom<typeof listEditionSeatsRoute>['items'][number];

interface LineProps {
  readonly figures: Figures;
  /** By ticket. */
  readonly waiting: readonly ApplicationRow[];
  readonly fairness: Exercise['fairness'];
}

/** Who waits, by ticket, and how many more seats have to become free until each is offered theirs. */
export function WaitingLine({ figures, waiting, fairness }: LineProps) {
  const translate = useTranslate();
  const people = usePeople();
  if (waiting.length === 0) return <p className="muted">{translate('seats.nobodyWaits')}</p>;
  const missing = missingSeats(figures, waiting, fairness);
  return (
    <>
      <p className="muted">{translate(`seats.line.${fairness}`)}</p>
      <ol className="waiting-line">
        {waiting.map((row, at) => (
          <li key={row.id}>
            <Link to={`/applications/${row.id}`} className="name-link">
              {people(row)}
            </Link>{' '}
            <span className="muted">
              {row.organizationName}　{translate('seats.line.ticket', { ticket: row.ticket })}
              {'　'}
              {translate('seats.line.size', { seats: row.size })}
            </span>
            {'　'}
            <b>
              {missing[at] === 0
                ? translate('seats.line.next')
                : translate('seats.line.missing', { seats: missing[at] })}
            </b>
          </li>
        ))}
      </ol>
    </>
  );
}

/** In turn everybody before has to be seated first; where smaller groups may pass, the group alone has to fit. */
function missingSeats({ seats, held }: Figures, waiting: readonly ApplicationRow[], fairness: Exercise['fairness']) {
  const free = Math.max(0, seats - held);
  let before = 0;
  return waiting.map(({ size }) => {
    const needed = fairness === 'in-turn' ? before + size : size;
    before += size;
    return Math.max(0, needed - free);
  });
}
