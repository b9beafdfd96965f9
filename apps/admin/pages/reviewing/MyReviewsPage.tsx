import { Button } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listMyReviewsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { fiscalYearText, Page, Section } from '#web/staff-ui';
import { MyTies } from './MyTies.tsx';
import { Progress } from './Progress.tsx';
import { ReviewChip } from './ReviewChip.tsx';
import { nextIn, type ReviewRound, type ReviewLine, total } from './rounds.ts';
import './reviewing.css';

/** The applications before somebody, with how far they are. */
export default function MyReviewsPage() {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(() => call(listMyReviewsRoute), []);
  return (
    <Page title={translate('reviewing.title')} lead={translate('reviewing.lead')} width="wide">
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer?.rounds.length === 0 && <p className="muted">{translate('reviewing.nothing')}</p>}
      {answer?.rounds.map((round) => (
        <Round key={round.cohortId} round={round} />
      ))}
      <MyTies />
    </Page>
  );
}

function Round({ round }: { round: ReviewRound }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const next = nextIn(round);
  return (
    <Section id={round.cohortId} title={`${round.programName[language]}　${fiscalYearText(round.fiscalYear)}`}>
      <div className="review-start">
        <Progress settled={round.settled} assigned={round.assigned} />
        {next && round.phase === 'reviewing' && (
          <Button variant="contained" component={Link} to={`/reviewing/${next.assignmentId}`}>
            {translate(round.settled === 0 ? 'reviewing.begin' : 'reviewing.goOn')}
          </Button>
        )}
      </div>
      {round.tracks.map(({ trackId, name }) => (
        <div key={trackId}>
          <h3>{name[language]}</h3>
          <ul className="review-lines">
            {round.lines
              .filter((line) => line.trackId === trackId)
              .map((line) => (
                <Line key={line.assignmentId} line={line} />
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Line({ line }: { line: ReviewLine }) {
  const translate = useTranslate();
  return (
    <li>
      <Link to={`/reviewing/${line.assignmentId}`}>{translate('review.application', { code: line.code })}</Link>
      <ReviewChip state={line.state} />
      {line.ownTotal !== null && (
        <span className="muted">{translate('reviewing.ownTotal', { total: total(line.ownTotal) })}</span>
      )}
    </li>
  );
}
