import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ChangeOffering } from './offering-written.ts';

interface ChoiceProps {
  readonly opensNow: boolean;
  readonly change: ChangeOffering;
}

/** At once, or later. */
export function OpeningChoice({ opensNow, change }: ChoiceProps) {
  const translate = useTranslate();
  return (
    <FormControl>
      <FormLabel id="opening">{translate('offerings.opening')}</FormLabel>
      <RadioGroup
        aria-labelledby="opening"
        value={opensNow ? 'now' : 'later'}
        onChange={(_, value) => change({ opensNow: value === 'now' })}
      >
        <FormControlLabel value="now" control={<Radio />} label={translate('offerings.opensNow')} />
        <FormControlLabel value="later" control={<Radio />} label={translate('offerings.opensLater')} />
      </RadioGroup>
    </FormControl>
  );
}
