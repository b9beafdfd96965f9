import { useMediaQuery } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { daysFromToday, Glyph, type GlyphName, shortDate } from '#web/staff-ui';
import { ExerciseWarnings } from '../../parts/ExerciseWarnings.tsx';
import { OfferingState } from '../../parts/OfferingState.tsx';
import type { ExerciseRow } from './exercise-row.ts';

const marks: Record<ExerciseRow['mark'], GlyphName> = { '○': 'circle', '△': 'triangle', '×': 'cross' };
const COLUMNS = ['day', 'name', 'place', 'deadline', 'seats', 'waiting', 'warnings'];

/** One row a day of the year; on a phone a card. */
export function ExerciseTable({ rows }: { rows: readonly ExerciseRow[] }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery('(max-width: 899px)');
  if (rows.length === 0) return <p className="muted">{translate('year.none')}</p>;
  if (isPhone) return <Cards rows={rows} />;
  return (
    <table className="year-table">
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {translate(`year.fields.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Days row={row} />
            </td>
            <th scope="row">
              <Name row={row} />
            </th>
            <td>
              <Place row={row} />
            </td>
            <td>{row.applicationClosesAt ? `${shortDate(row.applicationClosesAt)} 17:00` : '—'}</td>
            <td>
              <Seats row={row} />
            </td>
            <td>{row.waiting > 0 ? translate('year.waitingOf', { waiting: row.waiting }) : '—'}</td>
            <td>
              <ExerciseWarnings warnings={row.warnings} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Days = ({ row: { startsOn, endsOn } }: { row: ExerciseRow }) => (
  <>{startsOn === endsOn ? shortDate(startsOn) : `${shortDate(startsOn)}〜${shortDate(endsOn)}`}</>
);

function Name({ row }: { row: ExerciseRow }) {
  const translate = useTranslate();
  return (
    <>
      <Link to={`/offerings/${row.id}/show`} className="name-link">
        {row.name}
      </Link>{' '}
      <OfferingState state={row.state} />
      {row.parentOfferingId && <span className="muted"> {translate('year.satellite')}</span>}
    </>
  );
}

function Place({ row }: { row: ExerciseRow }) {
  const translate = useTranslate();
  const place = row.venue && [row.prefecture?.name, row.venue].filter(Boolean).join(' ');
  return <>{place || translate(`exercise.modes.${row.mode}`)}</>;
}

/** Whoever may still apply is told what is free; later nobody is. */
function Seats({ row }: { row: ExerciseRow }) {
  const translate = useTranslate();
  const ended = endOf(row);
  return (
    <span className="seats">
      {!ended && <Glyph name={marks[row.mark]} />}
      <span>{translate('year.seatsOf', { held: row.held, seats: row.seats })}</span>
      <span className="muted">{translate(ended ? `year.${ended}` : `year.marks.${row.mark}`)}</span>
    </span>
  );
}

function endOf({ endsOn, applicationClosesAt }: ExerciseRow): 'isOver' | 'isClosed' | null {
  if (endsOn && daysFromToday(endsOn) < 0) return 'isOver';
  return applicationClosesAt && new Date(applicationClosesAt).getTime() < Date.now() ? 'isClosed' : null;
}

function Cards({ rows }: { rows: readonly ExerciseRow[] }) {
  const translate = useTranslate();
  return (
    <ul className="year-cards">
      {rows.map((row) => (
        <li key={row.id} className="stack">
          <div className="row wrap">
            <b>
              <Days row={row} />
            </b>
            <Name row={row} />
          </div>
          <p>
            <Place row={row} />
          </p>
          <div className="row wrap">
            <Seats row={row} />
            {row.waiting > 0 && <span>{translate('year.waitingOf', { waiting: row.waiting })}</span>}
          </div>
          {row.warnings.length > 0 && <ExerciseWarnings warnings={row.warnings} />}
        </li>
      ))}
    </ul>
  );
}
