import { TextInput, type TextInputProps } from 'react-admin';
import { InputAdornment, TextField, type TextFieldProps } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { dateText } from './dates.ts';

const weekday = (on: unknown) =>
  typeof on === 'string' && on.length === 10 ? (
    <InputAdornment position="end">{/\([^)]+\)$/.exec(dateText(on))?.[0]}</InputAdornment>
  ) : null;

/** The browser's own date field with the weekday beside it, inside a react-admin form. */
export const DateTextInput = (props: TextInputProps) => (
  <TextInput
    {...props}
    type="date"
    slotProps={{ input: { endAdornment: weekday(useWatch({ name: props.source })) } }}
  />
);

/** The same outside a form. */
export const DateField = (props: TextFieldProps) => (
  <TextField {...props} type="date" slotProps={{ input: { endAdornment: weekday(props.value) } }} />
);
