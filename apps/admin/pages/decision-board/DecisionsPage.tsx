import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listCohortsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { fiscalYearText, Page } from '#web/staff-ui';

const MOST_COHORTS = 200;
const PHASES: readonly string[] = ['deciding', 'published', 'closed'];

/** The cohorts that are decided on, or were. */
export default function DecisionsPage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const { answer, fault } = useAnswer(() => call(listCohortsRoute, { input: { perPage: MOST_COHORTS } }), []);
  const cohorts = answer?.items.filter(({ phase }) => PHASES.includes(phase));
  return (
    <Page title={translate('decisions.title')} lead={translate('decisions.lead')} width="narrow">
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {cohorts?.length === 0 && <p className="muted">{translate('decisions.none')}</p>}
      <ul className="plain-list">
        {cohorts?.map(({ id, program, fiscalYear, phase }) => (
          <li key={id}>
            <Link to={`/decisions/${id}`}>
              {program.name[language]} {fiscalYearText(fiscalYear)}
            </Link>{' '}
            <span className="muted">{translate(`review.phase.${phase}`)}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
