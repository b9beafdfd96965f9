import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { listReviewTracksRoute, viewTrackFiguresRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { Page, Segments } from '#web/staff-ui';
import { Assigning } from './Assigning.tsx';
import { ReviewerTable } from './ReviewerTable.tsx';
import { StandingTable } from './StandingTable.tsx';
import './review-tracks.css';

type Track = AnswerFrom<typeof listReviewTracksRoute>['items'][number];

/** One track: where its applications stand, how its reviewers score, and for the office who reviews what. */
export default function ReviewTrackPage() {
  const translate = useTranslate();
  const { trackId = '' } = useParams();
  const { answer, fault, again } = useAnswer(() => call(listReviewTracksRoute), [trackId]);
  const track = answer?.items.find((one) => one.trackId === trackId);
  if (track) return <Shown track={track} again={again} />;
  return (
    <Page title={translate('reviewTracks.title')} crumbs={[[translate('reviewTracks.title'), '/review-tracks']]}>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && <p className="muted">{translate('reviewTracks.unknown')}</p>}
    </Page>
  );
}

const isDecided = (phase: Track['phase']): boolean =>
  phase === 'deciding' || phase === 'published' || phase === 'closed';

function Shown({ track, again }: { track: Track; again: () => void }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { trackId, trackName, phase, assigned, settled, abilities } = track;
  return (
    <Page
      title={trackName[locale === 'en' ? 'en' : 'ja']}
      lead={translate(`review.phase.${phase}`)}
      crumbs={[[translate('reviewTracks.title'), '/review-tracks']]}
      actions={
        isDecided(phase) && (
          <Button variant="outlined" component={Link} to={`/decisions/tracks/${trackId}`}>
            {translate('decisionBoard.open')}
          </Button>
        )
      }
      width="wide"
    >
      {abilities.viewFigures ? (
        <Figures key={`${assigned}-${settled}`} trackId={trackId} />
      ) : (
        <p className="note">{translate('reviewTracks.notYet')}</p>
      )}
      <Assigning trackId={trackId} mayAssign={abilities.assign} again={again} />
    </Page>
  );
}

function Figures({ trackId }: { trackId: string }) {
  const translate = useTranslate();
  const [by, setBy] = useState<'mean' | 'median'>('mean');
  const { answer, fault } = useAnswer(
    () => call(viewTrackFiguresRoute, { params: { trackId }, input: { by } }),
    [trackId, by],
  );
  if (fault) {
    return (
      <p role="alert" className="note bad">
        {fault.message}
      </p>
    );
  }
  if (!answer) return null;
  return (
    <>
      <Segments
        label={translate('reviewTracks.by.title')}
        value={by}
        options={(['mean', 'median'] as const).map((value) => ({
          value,
          label: translate(`reviewTracks.by.${value}`),
        }))}
        onChange={setBy}
      />
      <StandingTable figures={answer} />
      <ReviewerTable figures={answer} />
    </>
  );
}
