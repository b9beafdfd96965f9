import { FormControlLabel, MenuItem, Radio, RadioGroup, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { handOverRoleRoute, listMembersRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { isComplete, nobody, type Person, PersonFields } from './PersonFields.tsx';
import type { RoleRow } from './RoleStatus.tsx';

/** A coordinator's role goes to a member of the staff or to somebody new; the coordinator's own ends at that moment. */
export function HandOverDialog({ role, onClose }: { role: RoleRow; onClose: () => void }) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState<'member' | 'new'>('member');
  const [memberId, setMemberId] = useState('');
  const [person, setPerson] = useState<Person>(nobody);
  const members = useAnswer(() => call(listMembersRoute, { input: { perPage: 200 } }), []);
  const choices = (members.answer?.items ?? []).filter(
    ({ status, mail, personId }) => status !== 'ended' && mail && personId !== role.personId,
  );
  const handing = useDeed(async (key) => {
    const to = who === 'member' ? { memberId } : person;
    await call(handOverRoleRoute, { params: { roleId: role.id }, input: { to, reason }, key });
    location.assign('/');
  });
  const isChosen = who === 'member' ? memberId !== '' : isComplete(person);
  return (
    <ReasonedDialog
      title={translate('roleHolders.handOver')}
      submit={translate('roleHolders.handOverSubmit')}
      isIrreversible
      isReady={isChosen && reason.trim() !== ''}
      isBusy={handing.isBusy}
      fault={handing.fault}
      reason={reason}
      onReason={setReason}
      onClose={onClose}
      onSubmit={() => void handing.run()}
    >
      <p>{translate('roleHolders.handOverLead')}</p>
      <RadioGroup
        aria-label={translate('roleHolders.successor')}
        value={who}
        onChange={(_, value) => setWho(value as typeof who)}
      >
        <FormControlLabel value="member" control={<Radio />} label={translate('roleHolders.toMember')} />
        <FormControlLabel value="new" control={<Radio />} label={translate('roleHolders.toNew')} />
      </RadioGroup>
      {who === 'member' ? (
        <TextField
          select
          required
          label={translate('roleHolders.successor')}
          helperText={translate('roleHolders.successorHint')}
          value={memberId}
          onChange={(event) => setMemberId(event.target.value)}
        >
          {choices.map(({ id, name, department }) => (
            <MenuItem key={id} value={id}>
              {[name, department].filter(Boolean).join('　')}
            </MenuItem>
          ))}
        </TextField>
      ) : (
        <PersonFields person={person} onChange={setPerson} />
      )}
    </ReasonedDialog>
  );
}
