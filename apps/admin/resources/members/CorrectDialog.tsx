import { TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { correctMemberRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { MemberRow } from './MemberStatus.tsx';

const FIELDS = ['name', 'kana', 'staffNumber', 'department', 'mail'] as const;

/** Corrects what is kept of a member; what somebody else changed meanwhile is not overwritten. */
export function CorrectDialog({ member, onClose }: { member: MemberRow; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const [written, setWritten] = useState<Record<string, string>>(() =>
    Object.fromEntries(FIELDS.map((name) => [name, member[name] ?? ''])),
  );
  const correcting = useDeed(async (key) => {
    const input = { ...written, version: member.version, reason };
    await call(correctMemberRoute, { params: { memberId: member.id }, input, key });
    notify('members.corrected', { type: 'success' });
    refresh();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('members.correcting', { name: member.name })}
      submit={translate('members.save')}
      isReady={Boolean(written.name?.trim() && reason.trim())}
      isBusy={correcting.isBusy}
      fault={correcting.fault}
      reason={reason}
      onReason={setReason}
      onClose={onClose}
      onSubmit={() => void correcting.run()}
    >
      {FIELDS.map((name) => (
        <TextField
          key={name}
          label={translate(`people.fields.${name}`)}
          required={name === 'name'}
          value={written[name]}
          onChange={(event) => setWritten({ ...written, [name]: event.target.value })}
          {...(name === 'mail' && { helperText: translate('members.mailHint') })}
        />
      ))}
    </ReasonedDialog>
  );
}
