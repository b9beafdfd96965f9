import { TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { addStaffMemberRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { OfferingSelect } from './OfferingSelect.tsx';

const FIELDS = ['staffNumber', 'name', 'kana', 'department', 'mail'] as const;
type Written = Record<(typeof FIELDS)[number], string>;
const nobody: Written = { staffNumber: '', name: '', kana: '', department: '', mail: '' };
const isNeeded = (name: keyof Written): boolean => name === 'staffNumber' || name === 'name';

/** One person without a list. The record opens then, where the slip is printed. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const [written, setWritten] = useState(nobody);
  const [offeringId, setOfferingId] = useState<string | null>(null);
  const adding = useDeed(async (key) => {
    const { id, signInId } = await call(addStaffMemberRoute, { input: { ...written, offeringId }, key });
    const messageArgs = { name: written.name, signInId };
    notify('members.added', { type: 'success', messageArgs });
    refresh();
    onClose();
    navigate(`/members/${id}`);
  });
  return (
    <ReasonedDialog
      title={translate('members.add')}
      submit={translate('members.addSubmit')}
      isReady={written.staffNumber.trim() !== '' && written.name.trim() !== ''}
      isBusy={adding.isBusy}
      fault={adding.fault}
      onClose={onClose}
      onSubmit={() => void adding.run()}
    >
      <p className="muted">{translate('members.addLead')}</p>
      <p className="muted">{translate('members.addMoved')}</p>
      {FIELDS.map((name) => (
        <TextField
          key={name}
          label={translate(`people.fields.${name}`)}
          required={isNeeded(name)}
          type={name === 'mail' ? 'email' : 'text'}
          value={written[name]}
          onChange={(event) => setWritten({ ...written, [name]: event.target.value })}
          {...(name === 'mail' && { helperText: translate('members.mailHint') })}
        />
      ))}
      <OfferingSelect value={offeringId} onChange={setOfferingId} none={translate('members.noOffering')} />
    </ReasonedDialog>
  );
}
