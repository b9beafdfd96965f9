import { useTranslate } from 'react-admin';
import { previewReschedulingRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Icon, instantText } from '#web/staff-ui';

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whom a move concerns, who has another date on that day, and where the deadline goes. */
export function MoveConsequences({ sessionId: offeringSessionId, day }: { sessionId: string; day: string }) {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(
    () =>
      WHOLE_DAY.test(day)
        ? call(previewReschedulingRoute, { params: { offeringSessionId }, input: { day } })
        : Promise.resolve(null),
    [offeringSessionId, day],
  );
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!answer) return null;
  const { confirmed, organizations, collisions, deadline } = answer;
  return (
    <section aria-label={translate('offeringSessions.consequences')} className="stack" aria-live="polite">
      <h3>{translate('offeringSessions.consequences')}</h3>
      <ul className="plain-list">
        <li>{translate('offeringSessions.concerned', { confirmed, organizations })}</li>
        <li>
          {translate('offeringSessions.deadline', {
            before: deadline.before ? instantText(deadline.before) : '—',
            after: deadline.after ? instantText(deadline.after) : '—',
          })}
        </li>
      </ul>
      {collisions.length > 0 && (
        <div className="note warn">
          <Icon name="alert" />
          <div>
            <p>{translate('offeringSessions.collisions', { count: collisions.length })}</p>
            <ul className="plain-list">
              {collisions.map(({ learnerName, organizationName, offeringName }) => (
                <li key={organizationName + learnerName + offeringName}>
                  {learnerName}（{organizationName}）　{offeringName}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}
