import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { viewYearEndRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { fiscalYearText, Icon, instantText, Page } from '#web/staff-ui';
import { FinishingTable } from './FinishingTable.tsx';
import { RuleSection } from './RuleSection.tsx';
import { TellResults } from './TellResults.tsx';
import { useLanguage } from './year-end.ts';
import './year-end.css';

/** How the year of one cohort ends: what is asked, what is concluded of each, and telling everybody. */
export default function YearEndPage() {
  const translate = useTranslate();
  const language = useLanguage();
  const { cohortId = '' } = useParams();
  const [changes, setChanges] = useState(0);
  const { answer: year, fault } = useAnswer(
    () => call(viewYearEndRoute, { params: { cohortId } }),
    [cohortId, changes],
  );
  const crumbs: [string, string][] = [[translate('yearEnd.title'), '/year-ends']];
  if (!year) {
    return (
      <Page title={translate('yearEnd.title')} crumbs={crumbs}>
        {fault && (
          <p role="alert" className="note bad">
            {fault.message}
          </p>
        )}
      </Page>
    );
  }
  const part = { year, onChanged: () => setChanges(changes + 1) };
  const name = `${year.programName[language]} ${fiscalYearText(year.fiscalYear)}`;
  return (
    <Page
      title={translate('yearEnd.of', { name })}
      crumbs={crumbs}
      width="wide"
      actions={
        <>
          <Button variant="outlined" component={Link} to={`/year-ends/${cohortId}/report`}>
            {translate('yearReport.open')}
          </Button>
          {!year.resultsToldAt && <TellResults {...part} />}
        </>
      }
    >
      {year.resultsToldAt && (
        <p className="note">
          <Icon name="check" />
          <span>{translate('yearEnd.isTold', { at: instantText(year.resultsToldAt) })}</span>
        </p>
      )}
      <RuleSection {...part} />
      <FinishingTable {...part} />
    </Page>
  );
}
