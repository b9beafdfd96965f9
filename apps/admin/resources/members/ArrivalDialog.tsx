import { TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { askArrivalRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';

const FIELDS = ['staffNumber', 'department'] as const;
const nothing: Record<(typeof FIELDS)[number], string> = { staffNumber: '', department: '' };

/** Asks somebody who moved here to confirm; what is said then does not depend on whether there is such an account. */
export function ArrivalDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [person, setPerson] = useState('');
  const [place, setPlace] = useState(nothing);
  const asking = useDeed(async (key) => {
    await call(askArrivalRoute, { input: { person, ...place }, key });
    notify('members.movedAsked', { type: 'info', autoHideDuration: null });
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('members.moved')}
      submit={translate('members.askMoved')}
      isReady={person.trim() !== ''}
      isBusy={asking.isBusy}
      fault={asking.fault}
      onClose={onClose}
      onSubmit={() => void asking.run()}
    >
      <p>{translate('members.movedLead')}</p>
      <ul>
        <li>{translate('members.movedHow')}</li>
        <li>{translate('members.movedSilence')}</li>
      </ul>
      <TextField
        label={translate('members.person')}
        required
        value={person}
        onChange={(event) => setPerson(event.target.value)}
        helperText={translate('members.personHint')}
        slotProps={{ htmlInput: { maxLength: 254, autoCapitalize: 'none', spellCheck: false } }}
      />
      {FIELDS.map((name) => (
        <TextField
          key={name}
          label={translate(`people.fields.${name}`)}
          value={place[name]}
          onChange={(event) => setPlace({ ...place, [name]: event.target.value })}
        />
      ))}
    </ReasonedDialog>
  );
}
