import { Checkbox, FormControlLabel, FormGroup, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DateField } from '#web/staff-ui';
import type { SessionPlan } from './planned-session.ts';
import { VenueChoice } from './VenueChoice.tsx';

const HALVES = ['am', 'pm'] as const;

/** Day, times, half-days, place and headings of a session. */
export function SessionFields({ plan, onChange }: { plan: SessionPlan; onChange: (plan: SessionPlan) => void }) {
  const translate = useTranslate();
  return (
    <>
      <DateField
        required
        label={translate('offeringSessions.day')}
        value={plan.day}
        onChange={(event) => onChange({ ...plan, day: event.target.value })}
      />
      <div className="row wrap">
        {(['startsAt', 'endsAt'] as const).map((name) => (
          <TextField
            key={name}
            required
            type="time"
            label={translate(`offeringSessions.${name}`)}
            value={plan[name]}
            onChange={(event) => onChange({ ...plan, [name]: event.target.value })}
          />
        ))}
      </div>
      <FormGroup row aria-label={translate('offeringSessions.halves')}>
        {HALVES.map((half) => (
          <FormControlLabel
            key={half}
            label={translate(`sessions.half.${half}`)}
            control={
              <Checkbox
                checked={plan.halfDays.includes(half)}
                onChange={(_, isHeld) =>
                  onChange({
                    ...plan,
                    halfDays: HALVES.filter((one) => (one === half ? isHeld : plan.halfDays.includes(one))),
                  })
                }
              />
            }
          />
        ))}
      </FormGroup>
      <VenueChoice venueId={plan.venueId ?? null} onChoose={(venueId) => onChange({ ...plan, venueId })} />
      {(['ja', 'en'] as const).map((language) => (
        <TextField
          key={language}
          label={translate(`offeringSessions.titleIn.${language}`)}
          value={plan.title[language]}
          onChange={(event) => onChange({ ...plan, title: { ...plan.title, [language]: event.target.value } })}
          slotProps={{ htmlInput: { maxLength: 80 } }}
        />
      ))}
    </>
  );
}
