import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { defineVenueRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { venueAsked, VenueForm, type VenueWritten } from './VenueForm.tsx';

const blank: VenueWritten = {
  name: '',
  room: '',
  address: '',
  prefecture: null,
  seats: '30',
  accessJa: '',
  accessEn: '',
};

export default function VenueCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const defining = useDeed(async (key, written: VenueWritten) => {
    await call(defineVenueRoute, { input: venueAsked(written), key });
    notify('venues.saved', { type: 'success' });
    navigate('/venues');
  });
  return (
    <Page title={translate('venues.create')} crumbs={[[translate('venues.title'), '/venues']]} width="narrow">
      <VenueForm before={blank} saving={defining} onSave={defining.run} />
    </Page>
  );
}
