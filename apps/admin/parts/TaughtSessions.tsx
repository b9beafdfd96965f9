import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listTaughtSessionsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { Chip, dateText, Section, timeText } from '#web/staff-ui';
import { useFiscalYear } from '../providers/use-fiscal-year.ts';
import './sessions.css';

type Taught = AnswerFrom<typeof listTaughtSessionsRoute>['items'][number];

const parts = ['today', 'coming', 'past'] as const;

/** The sessions of whoever asks: today's first, then what comes, then what is over. */
export function TaughtSessions() {
  const translate = useTranslate();
  const { fiscalYear } = useFiscalYear();
  const { answer, fault } = useAnswer(() => call(listTaughtSessionsRoute, { input: { fiscalYear } }), [fiscalYear]);
  if (fault) {
    return (
      <p role="alert" className="note bad">
        {fault.message}
      </p>
    );
  }
  if (!answer) return null;
  if (answer.items.length === 0) return <p className="muted">{translate('sessions.none')}</p>;
  const { today, items } = answer;
  const byPart = {
    today: items.filter(({ day }) => day === today),
    coming: items.filter(({ day }) => day > today),
    past: items.filter(({ day }) => day < today).toReversed(),
  };
  return parts.map((part) => (
    <Section key={part} id={`sessions-${part}`} title={translate(`sessions.${part}`)}>
      {byPart[part].length === 0 && <p className="muted">{translate(`sessions.noneOf.${part}`)}</p>}
      <ul className="session-list">
        {byPart[part].map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
    </Section>
  ));
}

function SessionRow({ session }: { session: Taught }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const { id, offeringName, courseName, number, title, day, startsAt, endsAt, venue, state, people, marked, stickers } =
    session;
  const all = people * session.halfDays.length;
  return (
    <li>
      <div className="when">
        <b>{dateText(day)}</b>
        <span>
          {timeText(startsAt)}〜{timeText(endsAt)}
        </span>
      </div>
      <div className="what">
        <Link to={`/teaching/${id}`} className="name-link">
          {offeringName}
        </Link>
        <span className="muted">
          {[courseName[language], translate('sessions.number', { number }), title[language]].filter(Boolean).join('　')}
        </span>
        <span className="muted">
          {venue ? `${venue.name}　${venue.room}　${venue.address}` : translate('sessions.online')}
        </span>
      </div>
      <div className="how">
        {state === 'canceled' ? (
          <Chip glyph="void" tone="bad">
            {translate('sessions.state.canceled')}
          </Chip>
        ) : (
          <Chip glyph={marked === 0 ? 'empty' : marked < all ? 'half' : 'done'}>
            {translate('sessions.marked', { marked, all })}
          </Chip>
        )}
        <span className="muted">
          {translate('sessions.people', { count: people })}
          {stickers > 0 && `　${translate('sessions.stickers', { count: stickers })}`}
        </span>
      </div>
    </li>
  );
}
