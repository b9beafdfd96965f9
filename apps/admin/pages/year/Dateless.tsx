import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ExerciseWarnings } from '../../parts/ExerciseWarnings.tsx';
import { OfferingState } from '../../parts/OfferingState.tsx';
import type { ExerciseRow } from './exercise-row.ts';

/** Offerings that collect interest, the most wanted first. */
export function Dateless({ rows }: { rows: readonly ExerciseRow[] }) {
  const translate = useTranslate();
  if (rows.length === 0) return <p className="muted">{translate('year.noneDateless')}</p>;
  const wanted = rows.toSorted((one, other) => other.interested - one.interested);
  return (
    <>
      <p className="muted">{translate('year.datelessLead')}</p>
      <ul className="year-cards">
        {wanted.map(({ id, name, state, interested, warnings }) => (
          <li key={id} className="stack">
            <div className="row wrap">
              <Link to={`/offerings/${id}/show`} className="name-link">
                {name}
              </Link>
              <OfferingState state={state} />
              <b>{translate('year.interested', { people: interested })}</b>
            </div>
            <ExerciseWarnings warnings={warnings.filter((code) => code !== 'no-date')} />
          </li>
        ))}
      </ul>
    </>
  );
}
