import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dateText } from '#web/staff-ui';
import type { Roster } from './roster.ts';

/** The days of an exercise that has several: each with its own roster. */
export function OtherDays({ roster: { session, days } }: { roster: Roster }) {
  const translate = useTranslate();
  if (days.length < 2) return null;
  return (
    <nav className="days no-print" aria-label={translate('teaching.days')}>
      <ul>
        {days.map(({ id, number, day }) => (
          <li key={id}>
            <Link to={`/teaching/${id}`} aria-current={id === session.id ? 'page' : undefined}>
              {translate('sessions.number', { number })}　{dateText(day)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
