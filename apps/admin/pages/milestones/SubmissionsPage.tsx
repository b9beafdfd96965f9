import { useTranslate } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { listSubmissionsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, Page, Segments } from '#web/staff-ui';
import { isShow, second, type Show, shownOf, shows, type SubmissionRow, useLanguage } from './milestones.ts';
import { StandingChip } from './StandingChip.tsx';
import './milestones.css';

/** Everybody who is asked for a milestone: who has handed in, who is late, what waits for feedback. */
export default function SubmissionsPage() {
  const translate = useTranslate();
  const language = useLanguage();
  const { milestoneId = '' } = useParams();
  const { answer, fault } = useAnswer(() => call(listSubmissionsRoute, { params: { milestoneId } }), [milestoneId]);
  return (
    <Page
      title={answer?.milestone.title[language] ?? translate('milestones.submissions')}
      lead={answer && translate('milestones.due', { moment: second(answer.milestone.dueAt) })}
      crumbs={answer && [[translate('milestones.title'), `/cohorts/${answer.milestone.cohortId}/milestones`]]}
      width="wide"
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && <Rows rows={answer.items} milestoneId={milestoneId} />}
    </Page>
  );
}

function Rows({ rows, milestoneId }: { readonly rows: readonly SubmissionRow[]; readonly milestoneId: string }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('show');
  const show: Show = isShow(asked) ? asked : 'all';
  const shown = shownOf(rows, show);
  return (
    <>
      <Segments
        className="milestone-shows"
        label={translate('milestones.shown')}
        value={show}
        options={shows.map((value) => ({
          value,
          label: `${translate(`milestones.shows.${value}`)} ${shownOf(rows, value).length}`,
        }))}
        onChange={(chosen) => setSearch({ show: chosen }, { replace: true })}
      />
      {shown.length === 0 && <p className="muted">{translate('milestones.nobody')}</p>}
      <ul className="submission-rows">
        {shown.map((row) => (
          <Row key={row.traineeId} row={row} to={`/milestones/${milestoneId}/${row.traineeId}?show=${show}`} />
        ))}
      </ul>
    </>
  );
}

function Row({ row, to }: { readonly row: SubmissionRow; readonly to: string }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { name, trackName, state, standing, versions, submittedAt, isOverdue, isWaiting } = row;
  return (
    <li>
      <Link to={to} className="name-link">
        {name}
      </Link>
      <span className="muted">{trackName[language]}</span>
      <StandingChip standing={standing} />
      {isOverdue && (
        <Chip glyph="alert" tone="bad">
          {translate('milestones.overdue')}
        </Chip>
      )}
      {isWaiting && <Chip tone="key">{translate('milestones.waiting')}</Chip>}
      {state === 'left' && <Chip glyph="dash">{translate('milestones.hasLeft')}</Chip>}
      {submittedAt && (
        <span className="muted">
          {translate('milestones.version', { number: versions, moment: second(submittedAt) })}
        </span>
      )}
    </li>
  );
}
