import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

export interface Person {
  readonly name: string;
  readonly kana: string;
  readonly mail: string;
  readonly department: string;
}
export const nobody: Person = { name: '', kana: '', mail: '', department: '' };

const FIELDS = ['name', 'kana', 'mail', 'department'] as const;
const isNeeded = (name: keyof Person): boolean => name === 'name' || name === 'mail';

export const isComplete = (person: Person): boolean =>
  person.name.trim() !== '' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person.mail.trim());

/** Somebody who has no account yet, and is told by mail. */
export function PersonFields({ person, onChange }: { person: Person; onChange: (person: Person) => void }) {
  const translate = useTranslate();
  return FIELDS.map((name) => (
    <TextField
      key={name}
      label={translate(`people.fields.${name}`)}
      required={isNeeded(name)}
      type={name === 'mail' ? 'email' : 'text'}
      value={person[name]}
      onChange={(event) => onChange({ ...person, [name]: event.target.value })}
    />
  ));
}
