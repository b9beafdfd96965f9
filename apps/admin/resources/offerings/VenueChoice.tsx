import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { listVenuesRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';

const MOST_VENUES = 200;

interface Props {
  readonly venueId: string | null;
  readonly onChoose: (venueId: string | null) => void;
  /** What choosing none means, where that is not the venue of the offering. */
  readonly none?: string;
}

/** Where a session takes place: as its offering, or at a venue of its own. */
export function VenueChoice({ venueId, onChoose, none }: Props) {
  const translate = useTranslate();
  const { answer } = useAnswer(() => call(listVenuesRoute, { input: { perPage: MOST_VENUES } }), []);
  const venues = answer?.items ?? [];
  const isKnown = venues.some(({ id }) => id === venueId);
  return (
    <TextField
      select
      label={translate('offeringSessions.venue')}
      value={isKnown ? venueId : ''}
      onChange={(event) => onChoose(event.target.value || null)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{none ?? translate('offeringSessions.venueOfOffering')}</MenuItem>
      {venues.map(({ id, name, room }) => (
        <MenuItem key={id} value={id}>
          {name}　{room}
        </MenuItem>
      ))}
    </TextField>
  );
}
