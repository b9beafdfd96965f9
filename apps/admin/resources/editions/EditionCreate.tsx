import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { defineEditionRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';
import { editionAsked, EditionForm, type EditionWritten } from './EditionForm.tsx';

export default function EditionCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { fiscalYear } = useFiscalYear();
  const blank: EditionWritten = {
    courseId: '',
    code: '',
    fiscalYear: String(fiscalYear),
    nameJa: '',
    nameEn: '',
    summaryJa: '',
    summaryEn: '',
    quizRule: 'none',
    attendance: 'none',
    scenarioJa: '',
    scenarioEn: '',
    changeLogJa: '',
    changeLogEn: '',
  };
  const defining = useDeed(async (key, written: EditionWritten) => {
    const { id } = await call(defineEditionRoute, { input: { code: written.code, ...editionAsked(written) }, key });
    notify('editions.saved', { type: 'success' });
    navigate(`/editions/${id}/show`);
  });
  return (
    <Page title={translate('editions.create')} crumbs={[[translate('editions.title'), '/editions']]} width="narrow">
      <EditionForm before={blank} isNew isOffered={false} saving={defining} backTo="/editions" onSave={defining.run} />
    </Page>
  );
}
