import { Button } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { showCheckInCodeRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { openingText } from './opening.ts';
import './teaching.css';

type Shown = AnswerFrom<typeof showCheckInCodeRoute>;

/** Where the line is down, the next try comes after so long. */
const TRIES_AGAIN_MILLIS = 3000;

/** The code for the screen in the room: nothing else is on it, and it changes by itself. */
export default function CheckInCodePage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const screen = useRef<HTMLDialogElement>(null);
  const [search] = useSearchParams();
  // Modal: what lies behind can be neither seen nor reached.
  useEffect(() => screen.current?.showModal(), []);
  const half = search.get('half') === 'pm' ? 'pm' : 'am';
  const asked = useAnswer(
    () => call(showCheckInCodeRoute, { params: { offeringSessionId: id }, input: { halfDay: half } }),
    [id, half],
  );
  const { answer, fault, isAsking, again } = asked;
  useEffect(() => {
    if (isAsking) return undefined;
    const timer = setTimeout(again, fault || !answer ? TRIES_AGAIN_MILLIS : answer.changesInMillis);
    return () => clearTimeout(timer);
  }, [answer, fault, isAsking, again]);
  return (
    <dialog
      className="code-screen"
      aria-modal="true"
      aria-labelledby="code-title"
      ref={screen}
      onCancel={() => navigate(`/teaching/${id}`)}
    >
      <title>{`${translate('teaching.code.title')} | Kunren 訓練`}</title>
      <div className="row wrap">
        <h1 id="code-title" className="grow">
          {translate('teaching.code.heading', { half: translate(`sessions.half.${half}`) })}
        </h1>
        <FullScreenButton />
        <Button variant="outlined" component={Link} to={`/teaching/${id}`} startIcon={<Icon name="close" />}>
          {translate('teaching.code.close')}
        </Button>
      </div>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && <Code shown={answer} isStale={fault !== undefined} />}
    </dialog>
  );
}

function Code({ shown, isStale }: { shown: Shown; isStale: boolean }) {
  const translate = useTranslate();
  const { picture, isOpen, opensAt, checkedIn, people } = shown;
  if (!isOpen) return <p className="code-wait">{translate('sessions.opensAt', { time: openingText(opensAt) })}</p>;
  return (
    <>
      {!isStale && <img className="code" src={picture} alt={translate('teaching.code.picture')} />}
      <ol className="code-steps">
        <li>{translate('teaching.code.first')}</li>
        <li>{translate('teaching.code.second')}</li>
      </ol>
      <p className="code-count" role="status">
        {translate('teaching.code.count', { checkedIn, people })}
      </p>
    </>
  );
}

function FullScreenButton() {
  const translate = useTranslate();
  const [isFull, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  if (!document.fullscreenEnabled || isFull) return null;
  return (
    <Button
      variant="outlined"
      startIcon={<Icon name="expand" />}
      onClick={() => void document.documentElement.requestFullscreen()}
    >
      {translate('teaching.code.full')}
    </Button>
  );
}
