import { useLocaleState, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { viewCohortDecisionsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { fiscalYearText, Icon, Page, Section } from '#web/staff-ui';
import { second } from './moment.ts';
import type { CohortDecisions } from './board.ts';
import { DecisionDeeds } from './DecisionDeeds.tsx';
import { Missing } from './Missing.tsx';
import { OfferingOfCohort } from './OfferingOfCohort.tsx';
import { TrackTotals } from './TrackTotals.tsx';
import './decision-board.css';

/** All tracks of a cohort: what is decided, what is missing, and the one instant at which everybody is told. */
export default function CohortDecisionsPage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { cohortId = '' } = useParams();
  const { answer, fault, again } = useAnswer(
    () => call(viewCohortDecisionsRoute, { params: { cohortId } }),
    [cohortId],
  );
  const crumbs: [string, string][] = [[translate('decisions.title'), '/decisions']];
  if (!answer) {
    return (
      <Page title={translate('decisions.title')} crumbs={crumbs}>
        {fault && (
          <p role="alert" className="note bad">
            {fault.message}
          </p>
        )}
      </Page>
    );
  }
  const { programName, fiscalYear, phase, isOut } = answer;
  const isDeciding = phase === 'deciding' && !isOut;
  return (
    <Page
      title={`${programName[locale === 'en' ? 'en' : 'ja']} ${fiscalYearText(fiscalYear)}`}
      lead={translate(`review.phase.${phase}`)}
      crumbs={crumbs}
      actions={isDeciding && <DecisionDeeds decisions={answer} again={again} />}
      width="wide"
    >
      <Standing decisions={answer} />
      {isDeciding && <Missing decisions={answer} />}
      <TrackTotals decisions={answer} />
      <Section id="offering" title={translate('decisions.offering.title')}>
        <OfferingOfCohort decisions={answer} again={again} />
      </Section>
    </Page>
  );
}

/** Frozen or not, and when everybody is told. */
function Standing({ decisions: { isOut, publishAt, frozenAt, answersCloseAt } }: { decisions: CohortDecisions }) {
  const translate = useTranslate();
  const say = (name: string, at: string) => translate(`decisions.standing.${name}`, { at: second(at) });
  return (
    <div className={`note ${isOut ? 'good' : publishAt ? 'key' : ''}`}>
      <Icon name={isOut ? 'check' : 'info'} />
      <div>
        {!frozenAt && !isOut && <p>{translate('decisions.standing.open')}</p>}
        {frozenAt && !isOut && <p>{say('frozen', frozenAt)}</p>}
        {publishAt && <p>{say(isOut ? 'out' : 'will', publishAt)}</p>}
        <p>{say('answers', answersCloseAt)}</p>
      </div>
    </div>
  );
}
