import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { defineCohortRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';
import { CohortForm } from './CohortForm.tsx';
import { cohortAsked, type CohortWritten } from './cohort-written.ts';

const MANY = '3';
const A_YEAR = '12';

export default function CohortCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { now } = useFiscalYear();
  const blank: CohortWritten = {
    programId: '',
    fiscalYear: String(now + 1),
    applicationOpensAt: '',
    applicationClosesAt: '',
    assignmentClosesAt: '',
    resultOn: '',
    answersCloseAt: '',
    oldestAge: '',
    residentsOnly: true,
    graduatesMayApply: false,
    mostApplications: MANY,
    keepMonths: A_YEAR,
  };
  const defining = useDeed(async (key, written: CohortWritten) => {
    const { programId, fiscalYear } = written;
    const input = { programId, fiscalYear: Number(fiscalYear), ...cohortAsked(written) };
    const { id } = await call(defineCohortRoute, { input, key });
    notify('cohorts.saved', { type: 'success' });
    navigate(`/cohorts/${id}/show`);
  });
  return (
    <Page
      title={translate('cohorts.create')}
      lead={translate('cohorts.createLead')}
      crumbs={[[translate('cohorts.title'), '/cohorts']]}
      width="narrow"
    >
      <CohortForm before={blank} isNew isFixed={false} saving={defining} backTo="/cohorts" onSave={defining.run} />
    </Page>
  );
}
