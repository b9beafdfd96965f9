import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { openTrancheRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Icon, instantText } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { Tranche } from './tranche.ts';

interface DialogProps {
  readonly tranche: Tranche;
  readonly name: string;
  readonly onClose: () => void;
  readonly onOpened: () => void;
}

/** One button for many offerings; what could not open is named. */
export function OpenTrancheDialog({ tranche, name, onClose, onOpened }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [late, setLate] = useState<readonly { readonly name: string }[]>([]);
  const opening = useDeed(async (key) => {
    const done = await call(openTrancheRoute, { params: { trancheId: tranche.id }, input: {}, key });
    notify('tranches.opened', { type: 'success', messageArgs: { count: done.opened } });
    onOpened();
    setLate(done.late);
    if (done.late.length === 0) onClose();
  });
  const names = late.map((each) => each.name).join('、');
  return (
    <ReasonedDialog
      title={translate('tranches.asking', { name })}
      submit={translate('tranches.open', { name, count: tranche.counts.draft })}
      isReady={late.length === 0}
      isBusy={opening.isBusy}
      fault={opening.fault}
      onClose={onClose}
      onSubmit={() => void opening.run()}
    >
      <p>{translate('tranches.consequence', { count: tranche.counts.draft, at: instantText(tranche.opensAt) })}</p>
      <p>{translate('tranches.consequenceFixed')}</p>
      {late.length > 0 && (
        <p className="note warn" role="alert">
          <Icon name="alert" />
          <span>{translate('tranches.late', { names })}</span>
        </p>
      )}
    </ReasonedDialog>
  );
}
