import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { listSubmissionsRoute, viewSubmissionRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, Page } from '#web/staff-ui';
import { FeedbackPanel } from './FeedbackPanel.tsx';
import { besideIn, isShow, second, shownOf, type Submission, type SubmissionRow, useLanguage } from './milestones.ts';
import { StandingChip } from './StandingChip.tsx';
import { Versions } from './Versions.tsx';
import './milestones.css';

/** One submission after the other: read, judged by the rubric and answered without leaving the page. */
export default function SubmissionPage() {
  const translate = useTranslate();
  const { milestoneId = '', traineeId = '' } = useParams();
  const ask = () => call(viewSubmissionRoute, { params: { milestoneId, traineeId } });
  const { answer, fault, again } = useAnswer(ask, [milestoneId, traineeId]);
  const list = useAnswer(() => call(listSubmissionsRoute, { params: { milestoneId } }), [milestoneId]);
  if (answer?.traineeId === traineeId) {
    const renew = () => {
      again();
      list.again();
    };
    return <Shown key={traineeId} submission={answer} rows={list.answer?.items ?? []} onGiven={renew} />;
  }
  return (
    <Page title={translate('milestones.submissions')}>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
    </Page>
  );
}

interface ShownProps {
  readonly submission: Submission;
  readonly rows: readonly SubmissionRow[];
  readonly onGiven: () => void;
}

function Shown({ submission, rows, onGiven }: ShownProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const head = useRef<HTMLDivElement>(null);
  const { milestone, name, trackName, standing, isOverdue, reviseUntil, versions, abilities } = submission;
  // Whoever goes on by keyboard begins at the top of the next one.
  useEffect(() => head.current?.focus({ preventScroll: false }), []);
  return (
    <div ref={head} tabIndex={-1} className="milestone-head">
      <Page
        title={name}
        lead={`${milestone.title[language]}　${trackName[language]}`}
        crumbs={[
          [translate('milestones.title'), `/cohorts/${milestone.cohortId}/milestones`],
          [milestone.title[language], `/milestones/${milestone.milestoneId}`],
        ]}
        width="wide"
      >
        <div className="milestone-bar">
          <StandingChip standing={standing} />
          {isOverdue && (
            <Chip glyph="alert" tone="bad">
              {translate('milestones.overdue')}
            </Chip>
          )}
          <span>{translate('milestones.due', { moment: second(milestone.dueAt) })}</span>
          {reviseUntil && <span>{translate('milestones.until', { moment: second(reviseUntil) })}</span>}
          <Beside {...{ submission, rows }} />
        </div>
        <div className="milestone-columns">
          <div>
            <details className="milestone-asked">
              <summary>{translate('milestones.asked')}</summary>
              <p className="milestone-text">{milestone.asked[language]}</p>
            </details>
            <Versions submission={submission} />
          </div>
          {abilities.guide && (
            <FeedbackPanel key={`${versions.length} ${feedbackOf(submission)}`} {...{ submission, onGiven }} />
          )}
        </div>
      </Page>
    </div>
  );
}

const feedbackOf = ({ versions }: Submission): number => versions.flatMap(({ feedback }) => feedback).length;

function Beside({ submission, rows }: Omit<ShownProps, 'onGiven'>) {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const asked = search.get('show');
  const show = isShow(asked) ? asked : 'all';
  const { milestone, traineeId } = submission;
  const [before, after] = besideIn(shownOf(rows, show), traineeId);
  const to = (row: SubmissionRow) => `/milestones/${milestone.milestoneId}/${row.traineeId}?show=${show}`;
  return (
    <nav className="row wrap" aria-label={translate('milestones.beside')}>
      {before && <Link to={to(before)}>{translate('milestones.before', { name: before.name })}</Link>}
      {after && <Link to={to(after)}>{translate('milestones.after', { name: after.name })}</Link>}
    </nav>
  );
}
