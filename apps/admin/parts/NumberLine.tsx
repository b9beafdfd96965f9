import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface NumberProps {
  /** Where its words stand: `<of>.fields.<name>` and, where there is one, `<of>.hints.<name>`. */
  readonly of: string;
  readonly name: string;
  readonly value: string;
  readonly least?: number;
  readonly isRequired?: boolean;
  readonly isFixed?: boolean;
  readonly onChange: (value: string) => void;
}

/** A whole number; written in full width too. */
export function NumberLine({ of, name, value, least = 0, isRequired = true, isFixed = false, onChange }: NumberProps) {
  const translate = useTranslate();
  const digits = (text: string) => text.normalize('NFKC').replaceAll(/\D/g, '');
  const isTooSmall = value !== '' && Number(value) < least;
  return (
    <TextField
      className="short"
      label={translate(`${of}.fields.${name}`)}
      helperText={translate(isFixed ? `${of}.fixed` : `${of}.hints.${name}`, { _: '' })}
      required={isRequired}
      disabled={isFixed}
      error={isTooSmall}
      value={value}
      onChange={(event) => onChange(digits(event.target.value))}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 8 } }}
    />
  );
}
