import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { offerByHandRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { dateText } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { type ApplicationRow, usePeoplePolitely } from '../../parts/ApplicationState.tsx';
import { useVerb } from './use-verb.ts';

/** The office offers free seats by hand: in the quiet days nothing is offered by itself. */
export function OfferDialog({ row, onClose }: { row: ApplicationRow; onClose: () => void }) {
  const translate = useTranslate();
  const people = usePeoplePolitely();
  const open = row.choices.filter(({ id }) => row.offerable.includes(id));
  const [offeringId, setOfferingId] = useState<string>(open[0]?.id ?? '');
  const offering = useVerb(
    (key) => {
      const input = { offeringId: offeringId as never, version: row.version };
      return call(offerByHandRoute, { params: { applicationId: row.id }, input, key });
    },
    'applications.offer.done',
    onClose,
  );
  return (
    <ReasonedDialog
      title={translate('applications.offer.title', { name: people(row) })}
      submit={translate('applications.offer.button')}
      isReady={offeringId !== ''}
      isBusy={offering.isBusy}
      fault={offering.fault}
      onClose={onClose}
      onSubmit={() => void offering.run()}
    >
      <p>{translate('applications.offer.what')}</p>
      <TextField
        select
        label={translate('applications.fields.offering')}
        value={offeringId}
        onChange={(event) => setOfferingId(event.target.value)}
      >
        {open.map(({ id, name, startsOn }) => (
          <MenuItem key={id} value={id}>
            {dateText(startsOn)}　{name}
          </MenuItem>
        ))}
      </TextField>
    </ReasonedDialog>
  );
}
