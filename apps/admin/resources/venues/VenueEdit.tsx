import { useGetOne, useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { correctVenueRoute, type viewVenueRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { venueAsked, VenueForm, type VenueWritten } from './VenueForm.tsx';

type Venue = AnswerFrom<typeof viewVenueRoute>;

/** Corrects a venue. */
export default function VenueEdit() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data: venue, error } = useGetOne<Venue>('venues', { id });
  if (error) return <p role="alert">{error.message}</p>;
  if (!venue) return <Page title={translate('venues.loading')}>{null}</Page>;
  return (
    <Page
      title={`${venue.name} ${venue.room}`.trim()}
      lead={venue.prefecture.name}
      crumbs={[[translate('venues.title'), '/venues']]}
      width="narrow"
    >
      <p>{translate('venues.telling')}</p>
      <Correction key={venue.version} venue={venue} />
    </Page>
  );
}

const writtenOf = ({ name, room, address, prefecture, seats, access }: Venue): VenueWritten => ({
  name,
  room,
  address,
  prefecture,
  seats: String(seats),
  accessJa: access.ja,
  accessEn: access.en,
});

function Correction({ venue }: { venue: Venue }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const { id: venueId, version } = venue;
  const correcting = useDeed(async (key, written: VenueWritten) => {
    await call(correctVenueRoute, { params: { venueId }, input: { ...venueAsked(written), version }, key });
    notify('form.saved', { type: 'success' });
    navigate('/venues');
  });
  return <VenueForm before={writtenOf(venue)} saving={correcting} onSave={correcting.run} />;
}
