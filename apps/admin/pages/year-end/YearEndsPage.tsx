import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listCohortsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { fiscalYearText, Page } from '#web/staff-ui';
import { useLanguage } from './year-end.ts';

const ALL = { perPage: 200, order: 'desc' } as const;

/** The cohorts, each with what it is at and the page on which its year ends. */
export default function YearEndsPage() {
  const translate = useTranslate();
  const language = useLanguage();
  const { answer, fault } = useAnswer(() => call(listCohortsRoute, { input: ALL }), []);
  return (
    <Page title={translate('yearEnd.title')} lead={translate('yearEnd.lead')}>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer?.items.length === 0 && <p className="muted">{translate('yearEnd.nothing')}</p>}
      <ul className="cards">
        {answer?.items.map(({ id, program, fiscalYear, phase }) => (
          <li key={id}>
            <Link to={`/year-ends/${id}`} className="name-link">
              {program.name[language]}　{fiscalYearText(Number(fiscalYear))}
            </Link>
            <span className="muted">{translate(`cohort.phases.${phase}`)}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
