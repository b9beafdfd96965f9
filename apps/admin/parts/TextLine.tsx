import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface LineProps {
  /** Where its words stand: `<of>.fields.<name>` and, where there is one, `<of>.hints.<name>`. */
  readonly of: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
  /** It stays as it is; `<of>.fixedBecause.<name>` or else `<of>.fixed` says why. */
  readonly isFixed?: boolean;
}

function useLine({ of, name, isRequired = true, isFixed = false, value, onChange }: LineProps) {
  const translate = useTranslate();
  return {
    label: translate(`${of}.fields.${name}`),
    helperText: isFixed
      ? translate(`${of}.fixedBecause.${name}`, { _: translate(`${of}.fixed`) })
      : translate(`${of}.hints.${name}`, { _: '' }),
    required: isRequired,
    disabled: isFixed,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
}

interface TextProps extends LineProps {
  readonly longest: number;
  readonly isLong?: boolean;
}

/** A line of text in a form, or a paragraph of it. */
export function TextLine({ longest, isLong = false, ...line }: TextProps) {
  return <TextField {...useLine(line)} multiline={isLong} slotProps={{ htmlInput: { maxLength: longest } }} />;
}

interface ChoiceProps extends LineProps {
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

/** One of several, in a form. */
export function ChoiceLine({ choices, ...line }: ChoiceProps) {
  const field = useLine(line);
  const isKnown = choices.some(({ id }) => id === line.value);
  return (
    <TextField select {...field} value={isKnown ? line.value : ''} slotProps={{ select: { displayEmpty: true } }}>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
