import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface ClockProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time of the day, in Japan. */
export function ClockLine({ name, value, onChange }: ClockProps) {
  const translate = useTranslate();
  return (
    <TextField
      type="time"
      className="short"
      label={translate(`presentations.fields.${name}`)}
      required
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
