import type { listSessionTimesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { dayText, Icon, inBoth, timeText, useBilingual, useLanguage, useWords } from '#web/ui';
import type { ReactNode } from 'react';

export type SessionTime = AnswerFrom<typeof listSessionTimesRoute>['items'][number];

const words = inBoth(
  {
    when: '日時',
    venue: '会場',
    address: '所在地',
    access: '行き方',
    bring: '持ち物',
    online: 'オンライン',
    noVenue: '会場はこれから決まります',
    noHours: '時刻はこれから決まります',
  },
  {
    when: 'Day and time',
    venue: 'Venue',
    address: 'Address',
    access: 'How to get there',
    bring: 'What to bring',
    online: 'Online',
    noVenue: 'The venue is still to be decided',
    noHours: 'The hours are still to be decided',
  },
);

export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** 1月20日（水） 10:00〜17:00, which breaks between day and hours alone. */
function Hours({ session: { day, startsAt, endsAt, title } }: { session: SessionTime }) {
  const { language } = useLanguage();
  const speak = useBilingual();
  return (
    <>
      <strong>
        <time className="nb" dateTime={startsAt}>
          {dayText(day, language)}
        </time>{' '}
        <span className="nb">
          {timeText(startsAt)}
          {language === 'ja' ? '〜' : '–'}
          {timeText(endsAt)}
        </span>
      </strong>
      {speak(title) && <span className="muted"> {speak(title)}</span>}
    </>
  );
}

/** Prefecture, venue and room. */
function VenueName({ session: { venue, mode } }: { session: SessionTime }) {
  const say = useWords(words);
  if (!venue) return mode === 'online' ? say.online : say.noVenue;
  return [venue.prefecture, venue.name, venue.room].filter(Boolean).join(' ');
}

interface Told {
  /** The sessions of one offering, in their order. */
  readonly sessions: readonly SessionTime[];
  /** What stands instead of them while there are none: the days alone. */
  readonly days: ReactNode;
}

/** Day by day the hours; each venue with its address and the way there once. */
export function WhenAndWhere({ sessions, days }: Told) {
  const say = useWords(words);
  const speak = useBilingual();
  const venues = [...Map.groupBy(sessions, ({ venue }) => JSON.stringify(venue)).values()];
  return (
    <>
      <Line term={say.when}>
        {sessions.length === 0 && (
          <>
            <strong>{days}</strong> <span className="muted">（{say.noHours}）</span>
          </>
        )}
        {sessions.map((session) => (
          <span key={session.id} className="block">
            <Hours session={session} />
          </span>
        ))}
      </Line>
      {venues.map(([session]) =>
        session ? (
          <Place key={session.id} session={session} say={say} access={speak(session.venue?.access ?? NOWHERE)} />
        ) : null,
      )}
    </>
  );
}

const NOWHERE = { ja: '', en: '' };

function Place({ session, say, access }: { session: SessionTime; say: (typeof words)['ja']; access: string }) {
  return (
    <>
      <Line term={say.venue}>
        <VenueName session={session} />
      </Line>
      {session.venue?.address && <Line term={say.address}>{session.venue.address}</Line>}
      {access && <Line term={say.access}>{access}</Line>}
    </>
  );
}

/** What to bring, as short as a line of facts. */
export function BringLine({ sessions: [session] }: { sessions: readonly SessionTime[] }) {
  const say = useWords(words);
  const speak = useBilingual();
  const lines = session ? linesOf(speak(session.bring)) : [];
  if (lines.length === 0) return null;
  return <Line term={say.bring}>{lines.join(' ・ ')}</Line>;
}

/** What to bring, a line each. */
export const BringList = ({ text }: { text: string }) => (
  <ul className="bring mt-1">
    {linesOf(text).map((line) => (
      <li key={line}>
        <Icon name="check" />
        <span>{line}</span>
      </li>
    ))}
  </ul>
);

export const Line = ({ term, children }: { term: string; children?: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
