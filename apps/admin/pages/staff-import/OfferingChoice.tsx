import { FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { listOfferingsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { dateText } from '#web/staff-ui';

interface OfferingChoiceProps {
  /** Null: only register; undefined: not chosen yet. */
  readonly value: string | null | undefined;
  readonly onChange: (offeringId: string | null) => void;
}

/** The open offering everybody on the list gets a place in, or none. */
export function OfferingChoice({ value, onChange }: OfferingChoiceProps) {
  const translate = useTranslate();
  const { answer } = useAnswer(
    () => call(listOfferingsRoute, { input: { state: 'open', hasSeats: 'false', perPage: 50 } }),
    [],
  );
  if (!answer) return <p className="muted">{translate('staffImport.loading')}</p>;
  return (
    <div className="stack" role="group" aria-labelledby="offering-choice">
      <h2 id="offering-choice">{translate('staffImport.offering.title')}</h2>
      <RadioGroup
        value={value === undefined ? '' : (value ?? 'none')}
        onChange={(event) => onChange(event.target.value === 'none' ? null : event.target.value)}
        aria-labelledby="offering-choice"
        className="choice-list"
      >
        {answer.items.map(({ id, name, accessPeriod, extendedTo }) => (
          <FormControlLabel
            key={id}
            value={id}
            control={<Radio />}
            label={
              <>
                <b>{name}</b>
                <span className="muted">
                  {translate('staffImport.offering.until', { day: dateText(extendedTo ?? accessPeriod.endsOn) })}
                </span>
              </>
            }
          />
        ))}
        <FormControlLabel value="none" control={<Radio />} label={translate('staffImport.offering.none')} />
      </RadioGroup>
    </div>
  );
}
