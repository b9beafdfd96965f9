import type { AnswerFrom } from '#web/api-client';
import { Chip, dayText, type IconName, inBoth, timeText, type Tone, useLanguage, useWords } from '#web/ui';
import type { listMyApplicationsRoute, listOpenExercisesRoute, viewOpenExerciseRoute } from '#contract/routes';
import './exercises.css';

export type OpenExercise = AnswerFrom<typeof listOpenExercisesRoute>['items'][number];
export type OpenOffering = OpenExercise['offerings'][number];
export type OfferingDetail = AnswerFrom<typeof viewOpenExerciseRoute>;
export type MyApplication = AnswerFrom<typeof listMyApplicationsRoute>['items'][number];

const words = inBoth(
  {
    noDate: '日程は未定',
    overNow: '受付終了',
    notYet: '受付前',
    'awaiting-approval': '承認待ち',
    waitlisted: 'キャンセル待ち',
    offered: '席の案内',
    confirmed: '確定',
    canceled: 'キャンセル',
    rejected: '承認されませんでした',
    declined: '辞退',
    expired: '期限切れ',
    nth: (position: number) => `${position}番目`,
    venue: '会場',
    online: 'オンライン',
    'on-site': '出前（職場などへ伺います）',
    satellite: 'サテライト',
    noVenue: '会場はこれから決まります',
    '○': '空きあり',
    '△': '残りわずか',
    '×': '満席',
    left: (free: number, seats: number) => `残り${free}席 / ${seats}席`,
    inLine: (waiting: number) => `キャンセル待ち ${waiting}人`,
    noLine: 'キャンセル待ちできます',
  },
  {
    noDate: 'No date yet',
    overNow: 'Closed',
    notYet: 'Not open yet',
    'awaiting-approval': 'Awaiting approval',
    waitlisted: 'Waiting list',
    offered: 'Seat offered',
    confirmed: 'Confirmed',
    canceled: 'Canceled',
    rejected: 'Not approved',
    declined: 'Declined',
    expired: 'Expired',
    nth: (position) => `no. ${position}`,
    venue: 'At a venue',
    online: 'Online',
    'on-site': 'On site, at your organization',
    satellite: 'Satellite',
    noVenue: 'The venue is still to be decided',
    '○': 'Seats free',
    '△': 'Few seats left',
    '×': 'Full',
    left: (free, seats) => `${free} of ${seats} seats left`,
    inLine: (waiting) => `${waiting} waiting`,
    noLine: 'You can join the waiting list',
  },
);

const looks: Record<MyApplication['state'], { icon: IconName; tone?: Tone }> = {
  'awaiting-approval': { icon: 'clock', tone: 'key' },
  waitlisted: { icon: 'clock', tone: 'warn' },
  offered: { icon: 'alert', tone: 'warn' },
  confirmed: { icon: 'check', tone: 'ok' },
  canceled: { icon: 'x' },
  rejected: { icon: 'x' },
  declined: { icon: 'x' },
  expired: { icon: 'clock' },
};

/** What became of an application, with the place in line of who waits. */
export function ApplicationChip({ state, position }: { state: MyApplication['state']; position?: number | undefined }) {
  const say = useWords(words);
  return (
    <Chip {...looks[state]}>
      {say[state]}
      {position !== undefined && ` ${say.nth(position)}`}
    </Chip>
  );
}

type Dated = { readonly startsOn: string | null; readonly endsOn: string | null };

/** The day or days of an offering, which never break within. */
export function Days({ startsOn, endsOn }: Dated) {
  const say = useWords(words);
  const { language } = useLanguage();
  if (!startsOn) return <span className="nb">{say.noDate}</span>;
  return (
    <>
      <time className="nb" dateTime={startsOn}>
        {dayText(startsOn, language)}
      </time>
      {endsOn && endsOn !== startsOn && (
        <time className="nb" dateTime={endsOn}>
          {language === 'ja' ? '〜' : ' – '}
          {dayText(endsOn, language)}
        </time>
      )}
    </>
  );
}

/** The same as text, for headings and labels. */
export function useDays(): (dated: Dated) => string {
  const say = useWords(words);
  const { language } = useLanguage();
  return ({ startsOn, endsOn }) => {
    if (!startsOn) return say.noDate;
    const first = dayText(startsOn, language);
    return endsOn && endsOn !== startsOn
      ? `${first}${language === 'ja' ? '〜' : ' – '}${dayText(endsOn, language)}`
      : first;
  };
}

/** A day with its time: a deadline. */
export function Moment({ at }: { at: string }) {
  const { language } = useLanguage();
  return (
    <time dateTime={at}>
      <span className="nb">{dayText(at, language)}</span>
      {language === 'ja' ? '' : ' '}
      <span className="nb">{timeText(at)}</span>
    </time>
  );
}

export function useModes(): (mode: OpenOffering['mode']) => string {
  const say = useWords(words);
  return (mode) => say[mode];
}

/** Prefecture, venue and room; or how it is given. */
export function Place({ offering: { venue, mode } }: { offering: Pick<OpenOffering, 'venue' | 'mode'> }) {
  const say = useWords(words);
  return (
    <div className="where">
      <b>{venue ? `${venue.prefecture} ${venue.name}` : mode === 'online' ? say.online : say.noVenue}</b>
      {(venue || mode !== 'online') && (
        <span className="muted">{[venue?.room, say[mode]].filter(Boolean).join(' ・ ')}</span>
      )}
    </div>
  );
}

const seatLooks = { '○': '', '△': 'seat-few', '×': 'seat-full' };
const closed: Partial<Record<string, 'overNow' | 'notYet'>> = {
  'offering-open': 'overNow',
  'before-deadline': 'overNow',
  'window-open': 'notYet',
};

/** ○ △ × with its words and the figures behind it; a dash where nobody can apply for the time being. */
export function Seats({ offering: { mark, free, seats, waiting, refusal } }: { offering: OpenOffering }) {
  const say = useWords(words);
  const full = waiting > 0 ? say.inLine(waiting) : say.noLine;
  const isClosed = closed[refusal?.code ?? ''];
  return (
    <p className={`seat ${isClosed ? 'seat-full' : seatLooks[mark]}`}>
      <span className="sym" aria-hidden="true">
        {isClosed ? '―' : mark}
      </span>
      <b>{say[isClosed ?? mark]}</b>
      <span className="small muted">{mark === '×' && !isClosed ? full : say.left(free, seats)}</span>
    </p>
  );
}

export const exerciseAddress = (editionId: string): string => `/exercises/${editionId}`;
export const offeringAddress = (offeringId: string): string => `/offerings/${offeringId}`;
export const applicationAddress = (applicationId: string): string => `/schedule/${applicationId}`;
