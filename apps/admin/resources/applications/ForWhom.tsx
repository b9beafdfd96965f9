import { FormControlLabel, Radio, RadioGroup, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface ForWhomProps {
  readonly isReserving: boolean;
  readonly onReserving: (isReserving: boolean) => void;
  readonly seats: string;
  readonly onSeats: (seats: string) => void;
  readonly mayReserve: boolean;
  /** Where people are chosen. */
  readonly children: ReactNode;
}

/** People now, or seats now and their people later. */
export function ForWhom({ isReserving, onReserving, seats, onSeats, mayReserve, children }: ForWhomProps) {
  const translate = useTranslate();
  return (
    <>
      {mayReserve && (
        <RadioGroup
          aria-label={translate('applications.apply.whom')}
          value={isReserving ? 'seats' : 'people'}
          onChange={(event) => onReserving(event.target.value === 'seats')}
        >
          <FormControlLabel value="people" control={<Radio />} label={translate('applications.apply.people')} />
          <FormControlLabel value="seats" control={<Radio />} label={translate('applications.apply.seats')} />
        </RadioGroup>
      )}
      {isReserving ? (
        <TextField
          required
          type="number"
          label={translate('applications.apply.howMany')}
          helperText={translate('applications.apply.namesLater')}
          value={seats}
          onChange={(event) => onSeats(event.target.value)}
          slotProps={{ htmlInput: { min: 1, max: 50 } }}
        />
      ) : (
        children
      )}
    </>
  );
}
