import { useLocaleState, useTranslate } from 'react-admin';
import type { viewReviewedApplicationRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Section } from '#web/staff-ui';

type Reviewed = AnswerFrom<typeof viewReviewedApplicationRoute>;
type Review = Reviewed['reviews'][number];

/** What each reviewer scored and said, with their names. */
export function ReviewsRead({ reviewed: { reviews, criteria } }: { reviewed: Reviewed }) {
  const translate = useTranslate();
  return (
    <Section id="reviews" title={translate('reviewTracks.read.reviews', { count: reviews.length })}>
      {reviews.length === 0 && <p className="muted">{translate('reviewTracks.read.none')}</p>}
      <ol className="review-others">
        {reviews.map((review) => (
          <Read key={review.assignmentId} review={review} criteria={criteria} />
        ))}
      </ol>
    </Section>
  );
}

function Read({ review, criteria }: { review: Review } & Pick<Reviewed, 'criteria'>) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { reviewer, state, reason, total, comment } = review;
  const scores = criteria.flatMap(({ criterionId, name }) => {
    const score = review.scores.find((one) => one.criterionId === criterionId)?.score;
    return score === undefined ? [] : [`${name[locale === 'en' ? 'en' : 'ja']} ${score}`];
  });
  return (
    <li>
      <b>
        {reviewer}　{total === null ? translate(`review.state.${state}`) : total.toFixed(2)}
      </b>
      {state === 'withdrawn' && total !== null && <span className="muted">{translate('review.state.withdrawn')}</span>}
      {scores.length > 0 && <span className="muted">{scores.join('　')}</span>}
      {comment && <p className="review-text">{comment}</p>}
      {reason && state !== 'given' && <p className="muted">{reason}</p>}
    </li>
  );
}
