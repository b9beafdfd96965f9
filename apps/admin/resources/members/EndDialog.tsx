import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { endMembershipRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { DateField, today } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { MemberRow } from './MemberStatus.tsx';

/** Ends a membership: what happens then stands before the button. */
export function EndDialog({ member, onClose }: { member: MemberRow; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const [endsOn, setEndsOn] = useState(today());
  const ending = useDeed(async (key) => {
    await call(endMembershipRoute, { params: { memberId: member.id }, input: { reason, endsOn }, key });
    notify('members.ended', { type: 'success' });
    refresh();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('members.ending', { name: member.name })}
      submit={translate('members.end')}
      isIrreversible
      isReady={Boolean(reason.trim() && endsOn)}
      isBusy={ending.isBusy}
      fault={ending.fault}
      reason={reason}
      onReason={setReason}
      onClose={onClose}
      onSubmit={() => void ending.run()}
    >
      <ul>
        <li>{translate('members.endingRoles')}</li>
        <li>{translate('members.endingKept')}</li>
        <li>{translate('members.endingBack')}</li>
      </ul>
      <DateField
        label={translate('members.lastDay')}
        value={endsOn}
        onChange={(event) => setEndsOn(event.target.value)}
      />
    </ReasonedDialog>
  );
}
