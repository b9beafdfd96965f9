import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listReviewTracksRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { fiscalYearText, Page } from '#web/staff-ui';
import './review-tracks.css';

type Track = AnswerFrom<typeof listReviewTracksRoute>['items'][number];
const COLUMNS = ['applications', 'reviewers', 'assigned', 'settled'] as const;

/** The tracks whose reviews one sees as a whole. */
export default function ReviewTracksPage() {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(() => call(listReviewTracksRoute), []);
  return (
    <Page title={translate('reviewTracks.title')} lead={translate('reviewTracks.lead')} width="wide">
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer?.items.length === 0 && <p className="muted">{translate('reviewTracks.nothing')}</p>}
      <ul className="review-tracks">
        {answer?.items.map((track) => (
          <TrackLine key={track.trackId} track={track} />
        ))}
      </ul>
    </Page>
  );
}

function TrackLine({ track }: { track: Track }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  return (
    <li>
      <div className="stack">
        <Link to={`/review-tracks/${track.trackId}`}>
          {track.programName[language]}　{track.trackName[language]}
        </Link>
        <span className="muted">
          {fiscalYearText(track.fiscalYear)}　{translate(`review.phase.${track.phase}`)}
        </span>
      </div>
      <span className="muted">
        {COLUMNS.map((column) => translate(`reviewTracks.${column}`, { count: track[column] })).join('　')}
      </span>
    </li>
  );
}
