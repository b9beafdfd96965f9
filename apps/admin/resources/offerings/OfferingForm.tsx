import { Button, MenuItem, TextField } from '@mui/material';
import { type SyntheticEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { DateField, fiscalYearText, Icon } from '#web/staff-ui';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';
import { EditionChoice } from './EditionChoice.tsx';
import { OfferingImpact } from './OfferingImpact.tsx';
import type { ChangeOffering, OfferingWritten } from './offering-written.ts';
import { OpeningChoice } from './OpeningChoice.tsx';
import { ReminderDays } from './ReminderDays.tsx';
import './offerings.css';

interface FormProps {
  readonly before: OfferingWritten;
  /** A draft keeps its edition and is opened by a button of its own. */
  readonly isNew: boolean;
  readonly isBusy: boolean;
  readonly fault: Error | undefined;
  readonly onSave: (written: OfferingWritten) => void;
}

const YEARS_AROUND = [-1, 0, 1];

/** Five fields; what saving will do stands beside them. */
export function OfferingForm({ before, isNew, isBusy, fault, onSave }: FormProps) {
  const translate = useTranslate();
  const [written, setWritten] = useState(before);
  const change: ChangeOffering = (changed) => setWritten({ ...written, ...changed });
  const { editionId, name, startsOn, endsOn } = written;
  const isReady = Boolean(editionId && name.trim() && startsOn && endsOn);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady) onSave(written);
  };
  return (
    <form onSubmit={submit}>
      <div className="edit-grid">
        <div className="form-fields">
          {isNew && <EditionChoice written={written} change={change} />}
          <NameAndPeriod written={written} change={change} />
          <ReminderDays
            days={written.remindDaysBeforeEnd}
            onChange={(remindDaysBeforeEnd) => change({ remindDaysBeforeEnd })}
          />
          {isNew && <OpeningChoice opensNow={written.opensNow} change={change} />}
          {fault && (
            <p className="note bad" role="alert">
              <Icon name="alert" />
              <span>{fault.message}</span>
            </p>
          )}
        </div>
        <OfferingImpact written={written} />
      </div>
      <div className="save-bar">
        <span className="grow" />
        <Button variant="outlined" component={Link} to="/offerings">
          {translate('offerings.back')}
        </Button>
        <Button type="submit" variant="contained" disabled={!isReady || isBusy}>
          {translate(isBusy ? 'offerings.saving' : 'offerings.save')}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly written: OfferingWritten;
  readonly change: ChangeOffering;
}

function NameAndPeriod({ written, change }: FieldsProps) {
  const translate = useTranslate();
  const { now } = useFiscalYear();
  const texts = (name: string) => ({
    label: translate(`offerings.fields.${name}`),
    helperText: translate(`offerings.hints.${name}`),
  });
  const day = (source: 'startsOn' | 'endsOn') => (
    <DateField
      required
      {...texts(source)}
      value={written[source]}
      onChange={(event) => change({ [source]: event.target.value })}
    />
  );
  return (
    <>
      <TextField
        required
        {...texts('name')}
        value={written.name}
        onChange={(event) => change({ name: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 120 } }}
      />
      <TextField
        select
        required
        className="short"
        {...texts('fiscalYear')}
        value={written.fiscalYear}
        onChange={(event) => change({ fiscalYear: Number(event.target.value) })}
      >
        {YEARS_AROUND.map((away) => (
          <MenuItem key={away} value={now + away}>
            {fiscalYearText(now + away)}
          </MenuItem>
        ))}
      </TextField>
      <div className="pair">
        {day('startsOn')}
        {day('endsOn')}
      </div>
    </>
  );
}
