import { useEffect, useRef } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { downloadBlindFileRoute, listMyReviewsRoute, viewBlindApplicationRoute } from '#contract/routes';
import { call, download, useAnswer } from '#web/api-client';
import { Icon, Page } from '#web/staff-ui';
import { Answers } from './Answers.tsx';
import { Others } from './Others.tsx';
import { Progress } from './Progress.tsx';
import { ReviewChip } from './ReviewChip.tsx';
import { ReviewDeeds } from './ReviewDeeds.tsx';
import { besideIn, type BlindApplication, type ReviewRound, roundWith } from './rounds.ts';
import { ScorePanel } from './ScorePanel.tsx';
import { useReviewing } from './use-reviewing.ts';
import './reviewing.css';

/** One application after the other: read, scored and left behind without a mouse, and without the page loading again. */
export default function ReviewPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { answer, fault, again } = useAnswer(
    () => call(viewBlindApplicationRoute, { params: { assignmentId: id } }),
    [id],
  );
  const list = useAnswer(() => call(listMyReviewsRoute), [id]);
  const renew = () => {
    again();
    list.again();
  };
  const round = list.answer && roundWith(list.answer.rounds, id);
  if (answer?.assignmentId === id && round) return <Shown key={id} {...{ application: answer, round }} again={renew} />;
  const refused = fault ?? list.fault;
  return (
    <Page title={translate('reviewing.title')} crumbs={[[translate('reviewing.title'), '/reviewing']]}>
      {refused && (
        <p role="alert" className="note bad">
          {refused.message}
        </p>
      )}
    </Page>
  );
}

interface ShownProps {
  readonly application: BlindApplication;
  readonly round: ReviewRound;
  readonly again: () => void;
}

function Shown({ application, round, again }: ShownProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const head = useRef<HTMLDivElement>(null);
  const reviewing = useReviewing(application, round, again);
  const { code, trackName, programName, state, answers, reason } = application;
  // Whoever goes on by keyboard begins at the top of the next one.
  useEffect(() => head.current?.focus({ preventScroll: false }), []);
  return (
    <div ref={head} tabIndex={-1} className="review-head" onKeyDown={reviewing.onKeyDown}>
      <Page
        title={translate('review.application', { code })}
        lead={`${programName[language]}　${trackName[language]}`}
        crumbs={[[translate('reviewing.title'), '/reviewing']]}
        actions={<ReviewDeeds application={application} again={again} />}
        width="wide"
      >
        <div className="review-bar">
          <Progress settled={round.settled} assigned={round.assigned} />
          <ReviewChip state={state} />
          <Beside round={round} id={application.assignmentId} />
        </div>
        {round.settled === round.assigned && round.assigned > 0 && (
          <p role="status" className="note good">
            <Icon name="check" />
            <span>{translate('reviewing.allDone')}</span>
          </p>
        )}
        {reason && (
          <p className="note">
            <Icon name="info" />
            <span>{translate('reviewing.reason', { reason })}</span>
          </p>
        )}
        <div className="review-columns">
          <Answers
            answers={answers}
            save={(fileId) =>
              download(downloadBlindFileRoute, { params: { assignmentId: application.assignmentId, fileId } })
            }
          />
          <div className="review-side">
            {(application.abilities.review || application.own) && (
              <ScorePanel application={application} reviewing={reviewing} />
            )}
            <Others application={application} />
          </div>
        </div>
      </Page>
    </div>
  );
}

function Beside({ round, id }: { round: ReviewRound; id: string }) {
  const translate = useTranslate();
  const [before, after] = besideIn(round, id);
  return (
    <nav className="row wrap" aria-label={translate('reviewing.beside')}>
      {before && (
        <Link to={`/reviewing/${before.assignmentId}`}>{translate('reviewing.before', { code: before.code })}</Link>
      )}
      {after && (
        <Link to={`/reviewing/${after.assignmentId}`}>{translate('reviewing.after', { code: after.code })}</Link>
      )}
    </nav>
  );
}
