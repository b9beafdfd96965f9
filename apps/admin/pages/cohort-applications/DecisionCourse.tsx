import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listDecisionChangesRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Section } from '#web/staff-ui';
import { second } from './moment.ts';

/** What was decided on the application, and changed, by whom and why. */
export function DecisionCourse({ id: cohortApplicationId, trackId }: { id: string; trackId: string }) {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(
    () => call(listDecisionChangesRoute, { params: { cohortApplicationId } }),
    [cohortApplicationId],
  );
  return (
    <Section
      id="decision"
      title={translate('decisionBoard.changes')}
      aside={<Link to={`/decisions/tracks/${trackId}`}>{translate('decisionBoard.open')}</Link>}
    >
      {fault && <p role="alert">{fault.message}</p>}
      {answer?.items.length === 0 && <p className="muted">{translate('decisionBoard.noChanges')}</p>}
      <ol className="cohort-cards">
        {answer?.items.map(({ outcome, reserveRank, reason, changedBy, changedAt }) => (
          <li key={changedAt}>
            <b>
              {translate(`decisionBoard.verdicts.${outcome ?? 'undecided'}`)} {reserveRank}
            </b>{' '}
            {reason}
            <br />
            <span className="muted">
              {changedBy} {second(changedAt)}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
