import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listEnrollmentsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';

const SHOWN = ['all', 'not-started', 'in-progress', 'completed', 'passed', 'expired'] as const;

/** How many people are how far; as many as the asker reaches. */
export function OfferingCounts({ offeringId }: { offeringId: string }) {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(
    () => call(listEnrollmentsRoute, { params: { offeringId }, input: { perPage: 1 } }),
    [offeringId],
  );
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!answer) return <p className="muted">{translate('offerings.loading')}</p>;
  return (
    <div className="stack">
      <dl className="facts">
        {SHOWN.map((name) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{translate(`offerings.count.${name}`)}</dt>
            <dd>{translate('offerings.persons', { count: answer.counts[name] })}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to={`/enrollments?filter=${encodeURIComponent(JSON.stringify({ offeringId }))}`}>
          {translate('offerings.toPeople')}
        </Link>
      </p>
    </div>
  );
}
