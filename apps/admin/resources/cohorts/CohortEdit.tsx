import { useGetOne, useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { correctCohortRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { CohortForm } from './CohortForm.tsx';
import { type Cohort, nameOf, useLanguage } from './cohort.ts';
import { cohortAsked, cohortWritten, type CohortWritten } from './cohort-written.ts';

/** Corrects the times of a cohort and who may apply. */
export default function CohortEdit() {
  const translate = useTranslate();
  const language = useLanguage();
  const { id = '' } = useParams();
  const { data: cohort, error } = useGetOne<Cohort>('cohorts', { id });
  if (error) return <p role="alert">{error.message}</p>;
  // A row of the list stands in until the record is here.
  if (!cohort?.eligibility) return <Page title={translate('cohorts.loading')}>{null}</Page>;
  const name = nameOf(cohort, language);
  return (
    <Page
      title={translate('cohorts.correct')}
      lead={name}
      crumbs={[
        [translate('cohorts.title'), '/cohorts'],
        [name, `/cohorts/${id}/show`],
      ]}
      width="narrow"
    >
      <Correction key={cohort.version} cohort={cohort} />
    </Page>
  );
}

function Correction({ cohort }: { cohort: Cohort }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const { id: cohortId, version, phase } = cohort;
  const page = `/cohorts/${cohortId}/show`;
  const correcting = useDeed(async (key, written: CohortWritten) => {
    await call(correctCohortRoute, { params: { cohortId }, input: { ...cohortAsked(written), version }, key });
    notify('form.saved', { type: 'success' });
    navigate(page);
  });
  return (
    <CohortForm
      before={cohortWritten(cohort)}
      isNew={false}
      isFixed={phase !== 'draft'}
      saving={correcting}
      backTo={page}
      onSave={correcting.run}
    />
  );
}
