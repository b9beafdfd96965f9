import { Button, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DateField, Icon } from '#web/staff-ui';
import { type DayPlan, type GatheringPlan, newDay, withHalves } from './gathering-plan.ts';
import { VenueChoice } from './VenueChoice.tsx';

const FORMATS = ['in-person', 'online', 'hybrid'] as const;
const MOST_DAYS = 14;

interface Props {
  readonly plan: GatheringPlan;
  readonly onChange: (plan: GatheringPlan) => void;
}

/** What an event is called, its days, its form, where it is and what one should know. */
export function GatheringFields({ plan, onChange }: Props) {
  const translate = useTranslate();
  return (
    <>
      <InBoth name="title" plan={plan} onChange={onChange} />
      <DayFields plan={plan} onChange={onChange} />
      <TextField
        select
        label={translate('gatherings.format')}
        value={plan.format}
        onChange={(event) => onChange({ ...plan, format: event.target.value as GatheringPlan['format'] })}
      >
        {FORMATS.map((format) => (
          <MenuItem key={format} value={format}>
            {translate(`gatherings.formats.${format}`)}
          </MenuItem>
        ))}
      </TextField>
      <WhereFields plan={plan} onChange={onChange} />
      <InBoth name="note" plan={plan} onChange={onChange} />
    </>
  );
}

function WhereFields({ plan, onChange }: Props) {
  const translate = useTranslate();
  return (
    <>
      {plan.format !== 'online' && (
        <VenueChoice
          none={translate('gatherings.noVenue')}
          venueId={plan.venueId}
          onChoose={(venueId) => onChange({ ...plan, venueId })}
        />
      )}
      {plan.format !== 'online' && !plan.venueId && (
        <TextField
          label={translate('gatherings.place')}
          value={plan.place}
          onChange={(event) => onChange({ ...plan, place: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
      )}
      {plan.format !== 'in-person' && (
        <TextField
          type="url"
          label={translate('gatherings.link')}
          helperText={translate('gatherings.linkHint')}
          value={plan.link ?? ''}
          onChange={(event) => onChange({ ...plan, link: event.target.value || null })}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      )}
    </>
  );
}

function DayFields({ plan, onChange }: Props) {
  const translate = useTranslate();
  const { days } = plan;
  const put = (at: number, changes: Partial<DayPlan>) =>
    onChange({ ...plan, days: days.map((day, i) => (i === at ? withHalves({ ...day, ...changes }) : day)) });
  return (
    <fieldset className="gathering-days">
      <legend>{translate('gatherings.days')}</legend>
      {days.map((day, at) => (
        // Days have no other name than their place in the form.
        <div key={day.sessionId ?? `new-${at}`} className="gathering-day">
          <DateField
            required
            label={translate('gatherings.day', { number: at + 1 })}
            value={day.day}
            onChange={(event) => put(at, { day: event.target.value })}
          />
          {(['startsAt', 'endsAt'] as const).map((name) => (
            <TextField
              key={name}
              required
              type="time"
              label={translate(`offeringSessions.${name}`)}
              value={day[name]}
              onChange={(event) => put(at, { [name]: event.target.value })}
            />
          ))}
          {days.length > 1 && (
            <Button size="small" onClick={() => onChange({ ...plan, days: days.filter((_, i) => i !== at) })}>
              {translate('gatherings.leaveOut', { number: at + 1 })}
            </Button>
          )}
        </div>
      ))}
      {days.length < MOST_DAYS && (
        <p>
          <Button
            size="small"
            variant="outlined"
            startIcon={<Icon name="calendar-plus" />}
            onClick={() => onChange({ ...plan, days: [...days, newDay(days.at(-1))] })}
          >
            {translate('gatherings.addDay')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

function InBoth({ name, plan, onChange }: Props & { name: 'title' | 'note' }) {
  const translate = useTranslate();
  const isTitle = name === 'title';
  return (['ja', 'en'] as const).map((language) => (
    <TextField
      key={language}
      required={isTitle}
      multiline={!isTitle}
      label={translate(`gatherings.${name}In.${language}`)}
      value={plan[name][language]}
      onChange={(event) => onChange({ ...plan, [name]: { ...plan[name], [language]: event.target.value } })}
      slotProps={{ htmlInput: { maxLength: isTitle ? 80 : 1000 } }}
    />
  ));
}
