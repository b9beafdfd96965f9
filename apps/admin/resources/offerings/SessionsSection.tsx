import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useRefresh, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listSessionsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, dateText, Icon, Section, timeText } from '#web/staff-ui';
import { CancelSessionDialog } from './CancelSessionDialog.tsx';
import type { PlannedSession } from './planned-session.ts';
import { SessionDialog } from './SessionDialog.tsx';

type Opened = { readonly kind: 'schedule' } | { readonly kind: 'move' | 'cancel'; readonly session: PlannedSession };

/** The dates of an offering with seats; nothing where it has none. */
export function SessionsSection({ offeringId, onMoved }: { offeringId: string; onMoved: () => void }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const { answer, again } = useAnswer(() => call(listSessionsRoute, { params: { offeringId } }), [offeringId]);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (!answer) return null;
  const isFirst = answer.items.every(({ state }) => state === 'canceled');
  const close = () => setOpened(null);
  const done = () => {
    close();
    again();
    refresh();
    onMoved();
  };
  return (
    <Section
      id="sessions"
      title={translate('offeringSessions.title')}
      aside={
        answer.abilities.schedule && (
          <Button
            size="small"
            variant="outlined"
            startIcon={<Icon name="calendar-plus" />}
            onClick={() => setOpened({ kind: 'schedule' })}
          >
            {translate(isFirst ? 'offeringSessions.schedule' : 'offeringSessions.scheduleSecond')}
          </Button>
        )
      }
    >
      {answer.items.length === 0 && <p className="muted">{translate('offeringSessions.none')}</p>}
      <ul className="session-list">
        {answer.items.map((session) => (
          <SessionRow key={session.id} session={session} onOpen={(kind) => setOpened({ kind, session })} />
        ))}
      </ul>
      {opened && <OpenedDialog {...{ opened, offeringId, done }} onClose={close} />}
    </Section>
  );
}

interface OpenedProps {
  readonly opened: Opened;
  readonly offeringId: string;
  readonly done: () => void;
  readonly onClose: () => void;
}
function OpenedDialog({ opened, ...dialog }: OpenedProps) {
  if (opened.kind === 'schedule') return <SessionDialog {...dialog} />;
  if (opened.kind === 'move') return <SessionDialog {...dialog} session={opened.session} />;
  return <CancelSessionDialog {...dialog} session={opened.session} />;
}

function SessionRow({ session, onOpen }: { session: PlannedSession; onOpen: (kind: 'move' | 'cancel') => void }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { id, number, day, startsAt, endsAt, halfDays, venue, title, state, revision, abilities } = session;
  const halves = halfDays.map((half) => translate(`sessions.half.${half}`)).join('・');
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
          {translate('sessions.number', { number })} {title[locale === 'en' ? 'en' : 'ja']}
        </Link>
        <span className="muted">{venue ? `${venue.name}　${venue.room}` : translate('sessions.online')}</span>
        <span className="muted">
          {halves}
          {revision > 0 && `　${translate('offeringSessions.revised', { revision })}`}
        </span>
      </div>
      <div className="how">
        <Chip glyph={state === 'canceled' ? 'void' : session.hasAttendance ? 'done' : 'empty'}>
          {translate(session.hasAttendance ? 'offeringSessions.held' : `sessions.state.${state}`)}
        </Chip>
        <span className="row wrap">
          {abilities.reschedule && (
            <Button size="small" variant="outlined" onClick={() => onOpen('move')}>
              {translate('offeringSessions.move')}
            </Button>
          )}
          {abilities.cancel && (
            <Button size="small" onClick={() => onOpen('cancel')}>
              {translate('offeringSessions.cancel')}
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}
