import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { planOfferingRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';
import { OfferingForm } from './OfferingForm.tsx';
import type { OfferingWritten } from './offering-written.ts';

export default function OfferingCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const { fiscalYear } = useFiscalYear();
  const planning = useDeed(
    async (key, { startsOn, endsOn, remindDaysBeforeEnd: days, ...written }: OfferingWritten) => {
      const input = { ...written, accessPeriod: { startsOn, endsOn }, remindDaysBeforeEnd: days && [...days] };
      const planned = await call(planOfferingRoute, { input, key });
      notify(written.opensNow ? 'offerings.opened' : 'offerings.saved', { type: 'success' });
      navigate(`/offerings/${planned.id}/show`);
    },
  );
  const before: OfferingWritten = {
    editionId: asked.get('editionId') ?? '',
    name: '',
    fiscalYear,
    startsOn: '',
    endsOn: '',
    opensNow: true,
    remindDaysBeforeEnd: null,
  };
  return (
    <Page title={translate('offerings.create')} crumbs={[[translate('offerings.title'), '/offerings']]}>
      <OfferingForm
        before={before}
        isNew
        isBusy={planning.isBusy}
        fault={planning.fault}
        onSave={(written) => void planning.run(written)}
      />
    </Page>
  );
}
