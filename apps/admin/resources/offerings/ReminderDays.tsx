import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { viewReminderDefaultRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';

type Days = readonly number[] | null;
type Manner = 'as-installed' | 'own' | 'never';

interface DaysProps {
  /** Null as the installation has it, empty for never. */
  readonly days: Days;
  readonly onChange: (days: Days) => void;
}

const mannerOf = (days: Days): Manner => {
  if (days === null) return 'as-installed';
  return days.length ? 'own' : 'never';
};
const daysIn = (text: string): number[] => (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number);

/** How many days before access ends learners are reminded by themselves. */
export function ReminderDays({ days, onChange }: DaysProps) {
  const translate = useTranslate();
  const usual = useAnswer(() => call(viewReminderDefaultRoute), []).answer?.days ?? [];
  const [manner, setManner] = useState(mannerOf(days));
  const [text, setText] = useState(days?.join(', ') ?? '');
  const say = (key: string, values = {}) => translate(`offerings.reminders.${key}`, values);
  function choose(chosen: Manner) {
    setManner(chosen);
    if (chosen === 'own') write(text || usual.join(', '));
    else onChange(chosen === 'never' ? [] : null);
  }
  function write(written: string) {
    setText(written);
    onChange(daysIn(written));
  }
  return (
    <>
      <TextField
        select
        label={say('label')}
        helperText={say('hint')}
        value={manner}
        onChange={(event) => choose(event.target.value as Manner)}
      >
        <MenuItem value="as-installed">{say('as-installed', { days: usual.join(', ') })}</MenuItem>
        <MenuItem value="own">{say('own')}</MenuItem>
        <MenuItem value="never">{say('never')}</MenuItem>
      </TextField>
      {manner === 'own' && (
        <TextField
          required
          className="short"
          label={say('days')}
          helperText={say('daysHint')}
          value={text}
          onChange={(event) => write(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 40 } }}
        />
      )}
    </>
  );
}
