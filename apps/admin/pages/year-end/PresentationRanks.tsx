import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { listPresentationRanksRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { useLanguage } from './year-end.ts';

export type PresentationRank = AnswerFrom<typeof listPresentationRanksRoute>['items'][number];

/** Which place a trainee reached by the judges, beside the decision who stands out. */
export function PresentationRanks({ ranks }: { readonly ranks: readonly PresentationRank[] }) {
  const translate = useTranslate();
  const language = useLanguage();
  const scored = ranks.filter(({ place }) => place !== null);
  if (scored.length === 0) return <span className="muted">—</span>;
  return (
    <ul className="plain-list">
      {scored.map(({ presentationId, presentationTitle, title, place, of, mean, isClosed }) => (
        <li key={`${presentationId} ${title?.ja}`}>
          <Link to={`/results-presentations/${presentationId}/judging`}>
            {translate('yearEnd.rank', { place, of, mean: mean?.toFixed(2) ?? '—' })}
          </Link>{' '}
          <span className="muted">
            {title?.[language] ?? presentationTitle[language]}
            {!isClosed && translate('yearEnd.rankOpen')}
          </span>
        </li>
      ))}
    </ul>
  );
}
