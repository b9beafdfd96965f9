import { Button, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';

export interface InvitedPerson {
  readonly key: number;
  readonly name: string;
  readonly mail: string;
}

export const isComplete = ({ name, mail }: InvitedPerson): boolean => name.trim() !== '' && /.+@.+/.test(mail.trim());

interface InvitedProps {
  readonly people: readonly InvitedPerson[];
  readonly onChange: (people: readonly InvitedPerson[]) => void;
}

/** People without an account, by name and mail: each has a seat until the names are due. */
export function InvitedPeople({ people, onChange }: InvitedProps) {
  const translate = useTranslate();
  const say = (key: string, words = {}) => translate(`applications.apply.${key}`, words);
  const add = () => onChange([...people, { key: (people.at(-1)?.key ?? 0) + 1, name: '', mail: '' }]);
  const put = (changed: InvitedPerson) => onChange(people.map((one) => (one.key === changed.key ? changed : one)));
  return (
    <>
      {people.map((one, at) => (
        <fieldset key={one.key} className="box stack l" style={{ padding: 14 }}>
          <legend>{say('invited', { nth: at + 1 })}</legend>
          <TextField
            required
            label={say('name')}
            value={one.name}
            onChange={(event) => put({ ...one, name: event.target.value })}
            slotProps={{
              htmlInput: { maxLength: 100, 'aria-label': `${say('invited', { nth: at + 1 })} ${say('name')}` },
            }}
          />
          <TextField
            required
            type="email"
            label={say('mail')}
            helperText={say('mailHint')}
            value={one.mail}
            onChange={(event) => put({ ...one, mail: event.target.value })}
            slotProps={{
              htmlInput: { maxLength: 254, 'aria-label': `${say('invited', { nth: at + 1 })} ${say('mail')}` },
            }}
          />
          <div>
            <Button
              variant="text"
              color="error"
              onClick={() => onChange(people.filter(({ key }) => key !== one.key))}
              aria-label={say('removeInvited', { nth: at + 1 })}
            >
              {say('remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button variant="outlined" startIcon={<Icon name="plus" />} onClick={add}>
          {say('invite')}
        </Button>
      </div>
    </>
  );
}
