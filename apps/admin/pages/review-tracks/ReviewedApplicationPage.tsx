import { useLocaleState, useTranslate } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { downloadReviewedFileRoute, viewReviewedApplicationRoute } from '#contract/routes';
import { type AnswerFrom, call, download, useAnswer } from '#web/api-client';
import { Page, Section } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { Answers } from '../reviewing/Answers.tsx';
import { ReviewsRead } from './ReviewsRead.tsx';
import '../reviewing/reviewing.css';
import './review-tracks.css';

type Reviewed = AnswerFrom<typeof viewReviewedApplicationRoute>;

/** One application of a track: what its reviewers say of it, and what was answered. */
export default function ReviewedApplicationPage() {
  const translate = useTranslate();
  const { trackId = '', applicationId = '' } = useParams();
  const [asked] = useSearchParams();
  const by = asked.get('by') === 'median' ? 'median' : 'mean';
  const params = { trackId, cohortApplicationId: applicationId };
  const { answer, fault } = useAnswer(
    () => call(viewReviewedApplicationRoute, { params, input: { by } }),
    [trackId, applicationId, by],
  );
  if (answer) return <Shown reviewed={answer} {...{ trackId, applicationId, by }} />;
  return (
    <Page title={translate('reviewTracks.read.title')} crumbs={[[translate('reviewTracks.title'), '/review-tracks']]}>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
    </Page>
  );
}

interface ShownProps {
  readonly reviewed: Reviewed;
  readonly trackId: string;
  readonly applicationId: string;
  readonly by: string;
}

function Shown({ reviewed, trackId, applicationId, by }: ShownProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { standing, trackName, answers } = reviewed;
  const track = trackName[locale === 'en' ? 'en' : 'ja'];
  const save = (fileId: string) =>
    download(downloadReviewedFileRoute, { params: { trackId, cohortApplicationId: applicationId, fileId } });
  return (
    <Page
      title={translate('review.application', { code: standing.code })}
      lead={translate(`reviewTracks.states.${standing.state}`)}
      crumbs={[
        [translate('reviewTracks.title'), '/review-tracks'],
        [translate('decisionBoard.of', { track }), `/decisions/tracks/${trackId}`],
      ]}
      width="wide"
    >
      <Beside {...{ reviewed, trackId, by }} />
      <Figures {...{ reviewed, applicationId }} />
      <ReviewsRead reviewed={reviewed} />
      {answers.length > 0 && <Answers {...{ answers, save }} />}
    </Page>
  );
}

/** The way through the track by rank. */
function Beside({ reviewed: { before, after }, trackId, by }: { reviewed: Reviewed; trackId: string; by: string }) {
  const translate = useTranslate();
  const to = (id: string) => `/review-tracks/${trackId}/applications/${id}?by=${by}`;
  return (
    <nav className="row wrap" aria-label={translate('reviewTracks.read.beside')}>
      {before && <Link to={to(before)}>{translate('reviewTracks.read.before')}</Link>}
      {after && <Link to={to(after)}>{translate('reviewTracks.read.after')}</Link>}
    </nav>
  );
}

const written = (value: number | undefined): string => value?.toFixed(2) ?? '—';

function Figures({ reviewed: { standing }, applicationId }: { reviewed: Reviewed; applicationId: string }) {
  const translate = useTranslate();
  const seesAll = useAbility('cohort-application.list');
  const { totals, place } = standing;
  return (
    <Section id="figures" title={translate('reviewTracks.read.figures')}>
      <dl className="facts">
        <dt>{translate('reviewTracks.place')}</dt>
        <dd>{place ?? '—'}</dd>
        {(['mean', 'median', 'deviation', 'spread'] as const).map((name) => [
          <dt key={name}>{translate(`reviewTracks.${name}`)}</dt>,
          <dd key={`${name}-value`}>{written(totals?.[name])}</dd>,
        ])}
      </dl>
      {seesAll && (
        <p>
          <Link to={`/cohort-applications/${applicationId}`}>{translate('reviewTracks.read.whole')}</Link>
        </p>
      )}
    </Section>
  );
}
