import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DateField } from '#web/staff-ui';
import './more-fields.css';

interface MomentProps {
  /** Where its words stand: `<of>.fields.<name>` and `<of>.hints.<name>`. */
  readonly of: string;
  readonly name: string;
  /** A day and a time in Japan: `2026-12-01 10:00`, to the second where told; either may still be missing. */
  readonly value: string;
  readonly isRequired?: boolean;
  readonly isFixed?: boolean;
  readonly isToSecond?: boolean;
  readonly onChange: (value: string) => void;
}

const inJapan = (timeStyle: 'short' | 'medium') =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle });
const timeIn = inJapan('short');
const secondIn = inJapan('medium');
const HH_MM = 'hh:mm'.length;

/** An instant as the fields show it, and back; null where the day or the time is missing. */
export const momentWritten = (instant: string | null, isToSecond = false): string =>
  instant ? (isToSecond ? secondIn : timeIn).format(new Date(instant)) : '';
export const momentAsked = (written: string): string | null => {
  const [day, time] = written.split(' ');
  if (!day || !time) return null;
  return `${day}T${time.length === HH_MM ? `${time}:00` : time}+09:00`;
};

/** A day and a time, in Japan wherever the browser stands. */
export function MomentLine({ of, name, value, isRequired = true, isFixed = false, ...how }: MomentProps) {
  const { isToSecond = false, onChange } = how;
  const translate = useTranslate();
  const [day = '', time = ''] = value.split(' ');
  const put = (nextDay: string, nextTime: string) => onChange(nextDay || nextTime ? `${nextDay} ${nextTime}` : '');
  return (
    <div className="pair">
      <DateField
        label={translate(`${of}.fields.${name}`)}
        helperText={translate(`${of}.hints.${name}`, { _: '' })}
        required={isRequired}
        disabled={isFixed}
        value={day}
        onChange={(event) => put(event.target.value, time || '10:00')}
      />
      <TextField
        type="time"
        label={translate('exercise.timeInJapan')}
        required={isRequired}
        disabled={isFixed}
        value={time}
        onChange={(event) => put(day, event.target.value)}
        slotProps={{ htmlInput: isToSecond ? { step: 1 } : {} }}
      />
    </div>
  );
}
