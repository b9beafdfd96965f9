import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { listOfferingsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';

interface SelectProps {
  readonly value: string | null;
  readonly onChange: (offeringId: string | null) => void;
  /** What choosing none is called, where one need not choose. */
  readonly none?: string;
}

/** The offerings that take people today. */
export function OfferingSelect({ value, onChange, none }: SelectProps) {
  const translate = useTranslate();
  const { answer } = useAnswer(
    () => call(listOfferingsRoute, { input: { state: 'open', hasSeats: 'false', perPage: 50 } }),
    [],
  );
  return (
    <TextField
      select
      label={translate('members.offering')}
      required={none === undefined}
      value={answer ? (value ?? '') : ''}
      onChange={(event) => onChange(event.target.value || null)}
      slotProps={{ select: { displayEmpty: none !== undefined }, inputLabel: { shrink: true } }}
    >
      {none !== undefined && <MenuItem value="">{none}</MenuItem>}
      {answer?.items.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
