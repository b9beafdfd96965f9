import { useEffect, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { listPreLearningRoute, viewSessionRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { dateText, Icon, Page, Segments, timeText } from '#web/staff-ui';
import { openingText } from './opening.ts';
import { EverybodyButtons } from './EverybodyButtons.tsx';
import { RollList } from './RollList.tsx';
import { OtherDays } from './OtherDays.tsx';
import type { HalfDay, PreLearning, Roster } from './roster.ts';
import { SessionNotes } from './SessionNotes.tsx';
import { SessionDeeds } from './SessionDeeds.tsx';
import './teaching.css';

/** Others check in meanwhile: what is shown is asked anew. */
const LOOKS_AGAIN_MILLIS = 10_000;
const NOON = 12;

/** One session: who is expected, who is there, and what is done on the day. */
export default function SessionPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const roster = useAnswer(() => call(viewSessionRoute, { params: { offeringSessionId: id } }), [id]);
  useEffect(() => {
    const timer = setInterval(roster.again, LOOKS_AGAIN_MILLIS);
    return () => clearInterval(timer);
  }, [roster.again]);
  const { answer, fault } = roster;
  if (!answer) {
    return (
      <Page title={translate('teaching.session')} crumbs={[[translate('menu.teaching'), '/teaching']]}>
        {fault && (
          <p role="alert" className="note bad">
            {fault.message}
          </p>
        )}
      </Page>
    );
  }
  return <SessionShown key={answer.session.id} roster={answer} again={roster.again} />;
}

function SessionShown({ roster, again }: { roster: Roster; again: () => void }) {
  const translate = useTranslate();
  const { session, people } = roster;
  const { offeringId } = session;
  const { answer: preLearning } = useAnswer(() => call(listPreLearningRoute, { params: { offeringId } }), [offeringId]);
  const [half, setHalf] = useState<HalfDay>(() => halfNow(session.halfDays));
  const { number, day, startsAt, endsAt, offeringName, halfDays, gathering } = session;
  const [locale] = useLocaleState();
  const lead = [
    gathering ? session.title[locale === 'en' ? 'en' : 'ja'] : translate('sessions.number', { number }),
    `${dateText(day)} ${timeText(startsAt)}〜${timeText(endsAt)}`,
    placeOf(session, translate),
  ];
  return (
    <Page
      title={offeringName}
      lead={lead.join('　')}
      crumbs={[[translate('menu.teaching'), '/teaching']]}
      actions={<SessionDeeds roster={roster} half={half} />}
      width="wide"
    >
      {gathering?.link && (
        <p className="link-line">
          {translate('absences.link')}：<a href={gathering.link}>{gathering.link}</a>
        </p>
      )}
      <OtherDays roster={roster} />
      <Standing roster={roster} />
      {preLearning && <Prepared preLearning={preLearning} />}
      <div className="roll-tools">
        {halfDays.length > 1 && (
          <Segments
            label={translate('teaching.half')}
            value={half}
            options={halfDays.map((value) => ({ value, label: translate(`sessions.half.${value}`) }))}
            onChange={setHalf}
          />
        )}
        <p className="grow" role="status">
          {translate('teaching.counts', countsOf(people, half))}
        </p>
        <EverybodyButtons {...{ roster, half, again }} />
      </div>
      <RollList {...{ roster, half, again, preLearning }} />
      <SessionNotes id={session.id} />
    </Page>
  );
}

/** A venue, else what is said of the event, else that it is not known yet. */
function placeOf({ venue, gathering }: Roster['session'], translate: (key: string) => string): string {
  const named = venue ? `${venue.name}　${venue.room}` : gathering?.place;
  if (!gathering) return named ?? translate('sessions.online');
  return [named, translate(`gatherings.formats.${gathering.format}`)].filter(Boolean).join('　');
}

function Standing({ roster: { session, isOpen, people } }: { roster: Roster }) {
  const translate = useTranslate();
  if (session.state === 'canceled') return <Said tone="bad" text={translate('teaching.canceled')} />;
  if (people.length === 0) return <Said text={translate('teaching.nobody')} />;
  if (!isOpen) return <Said text={translate('sessions.opensAt', { time: openingText(session.opensAt) })} />;
  return null;
}

/** How many have done the pre-learning, and until when they may. */
function Prepared({ preLearning: { items, dueOn } }: { preLearning: PreLearning }) {
  const translate = useTranslate();
  if (items.length === 0) return null;
  const done = items.filter(({ state }) => state === 'done').length;
  const until = dueOn ? translate('teaching.preLearning.dueOn', { day: dateText(dueOn) }) : '';
  return (
    <p className="muted">
      {translate('teaching.preLearning.counts', { done, of: items.length })}
      {until}
    </p>
  );
}

const Said = ({ text, tone = '' }: { text: string; tone?: string }) => (
  <p className={`note ${tone}`}>
    <Icon name="info" />
    <span>{text}</span>
  </p>
);

/** The half-day of the clock in Japan, where the session has it. */
function halfNow(halfDays: readonly HalfDay[]): HalfDay {
  const hour = Number(new Date().toLocaleTimeString('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit' }));
  const half = hour < NOON ? 'am' : 'pm';
  return halfDays.includes(half) ? half : (halfDays[0] ?? half);
}

function countsOf(people: Roster['people'], half: HalfDay) {
  const marks = people.map(({ marks: all }) => all.find(({ halfDay }) => halfDay === half)?.mark);
  const count = (mark: string | undefined) => marks.filter((each) => each === mark).length;
  return { full: count('full'), partial: count('partial'), absent: count('absent'), unmarked: count(undefined) };
}
