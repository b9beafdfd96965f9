import { useLocaleState, useTranslate } from 'react-admin';
import { Section } from '#web/staff-ui';
import { type BlindApplication, total } from './rounds.ts';

/** What others scored, once one's own is given; under no name. */
export function Others({ application: { others, criteria, own, state } }: { application: BlindApplication }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const nameOf = (id: string) =>
    criteria.find(({ criterionId }) => criterionId === id)?.name[locale === 'en' ? 'en' : 'ja'];
  return (
    <Section id="others" title={translate('reviewing.others.title')}>
      {!others && state !== 'withdrawn' && <p className="muted">{translate('reviewing.others.after')}</p>}
      {others?.length === 0 && <p className="muted">{translate('reviewing.others.none')}</p>}
      {others && own && own.total !== null && (
        <p className="muted">{translate('reviewing.ownTotal', { total: total(own.total) })}</p>
      )}
      <ol className="review-others">
        {others?.map((review, at) => (
          // They have no name and no id, and stand in one order.
          <li key={at}>
            <b>{translate('reviewing.others.total', { total: review.total === null ? '—' : total(review.total) })}</b>
            <span className="muted">
              {review.scores.map(({ criterionId, score }) => `${nameOf(criterionId)} ${score}`).join('　')}
            </span>
            {review.comment && <p className="review-text">{review.comment}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
