import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { endDeputyRoute, endRoleRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import type { RoleRow } from './RoleStatus.tsx';

/** A deputy's coordinator ends what they gave; any other role the office. */
const useIsOwnDeputy = (role: RoleRow): boolean =>
  useAbility('deputy.appoint') && role.role === 'application-deputy' && role.status !== 'ended';

export const useMayEnd = (role: RoleRow): boolean => [useIsOwnDeputy(role), role.abilities.end].some(Boolean);

/** Ends a role before its period does. */
export function EndDialog({ role, onClose }: { role: RoleRow; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const route = useIsOwnDeputy(role) ? endDeputyRoute : endRoleRoute;
  const ending = useDeed(async (key) => {
    await call(route, { params: { roleId: role.id }, input: { reason }, key });
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
