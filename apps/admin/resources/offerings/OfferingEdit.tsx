import { useGetOne, useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { correctOfferingRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { OfferingForm } from './OfferingForm.tsx';
import type { OfferingWritten } from './offering-written.ts';
import type { OfferingDetail } from './OfferingState.tsx';

/** Corrects a draft. */
export default function OfferingEdit() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data: offering } = useGetOne<OfferingDetail>('offerings', { id });
  // A row of the list stands in until the record is here; it has no reminders.
  if (!offering?.reminders) return <Page title={translate('offerings.loading')}>{null}</Page>;
  return (
    <Page
      title={offering.name}
      crumbs={[
        [translate('offerings.title'), '/offerings'],
        [offering.name, `/offerings/${id}/show`],
      ]}
    >
      <Correction key={offering.version} offering={offering} />
    </Page>
  );
}

function Correction({ offering }: { offering: OfferingDetail }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const { id: offeringId, version, name, fiscalYear, accessPeriod, edition, reminders } = offering;
  const correcting = useDeed(async (key, written: OfferingWritten) => {
    const input = {
      name: written.name,
      fiscalYear: written.fiscalYear,
      accessPeriod: { startsOn: written.startsOn, endsOn: written.endsOn },
      remindDaysBeforeEnd: written.remindDaysBeforeEnd && [...written.remindDaysBeforeEnd],
      version,
    };
    await call(correctOfferingRoute, { params: { offeringId }, input, key });
    notify('offerings.saved', { type: 'success' });
    navigate(`/offerings/${offeringId}/show`);
  });
  return (
    <OfferingForm
      before={{
        editionId: edition.id,
        name,
        fiscalYear,
        ...accessPeriod,
        opensNow: false,
        remindDaysBeforeEnd: reminders.own,
      }}
      isNew={false}
      isBusy={correcting.isBusy}
      fault={correcting.fault}
      onSave={(written) => void correcting.run(written)}
    />
  );
}
