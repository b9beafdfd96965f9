import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { endRoleRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { RoleRow } from './RoleStatus.tsx';

/** Ends a role before its period does. */
export function EndDialog({ role, onClose }: { role: RoleRow; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const ending = useDeed(async (key) => {
    await call(endRoleRoute, { params: { roleId: role.id }, input: { reason }, key });
    notify('roleHolders.ended', { type: 'success' });
    refresh();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('roleHolders.ending', { name: role.name })}
      submit={translate('roleHolders.end')}
      isIrreversible
      isReady={reason.trim() !== ''}
      isBusy={ending.isBusy}
      fault={ending.fault}
      reason={reason}
      onReason={setReason}
      onClose={onClose}
      onSubmit={() => void ending.run()}
    >
      <p>{translate('roleHolders.endingNow')}</p>
    </ReasonedDialog>
  );
}
