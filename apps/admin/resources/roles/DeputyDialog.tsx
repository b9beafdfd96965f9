import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { appointDeputyRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { DateField, today } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { type MemberFound, MemberPicker } from '../../parts/MemberPicker.tsx';

/** A coordinator lets a member approve applications in their place, for a period. */
export function DeputyDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [members, setMembers] = useState<readonly MemberFound[]>([]);
  const [startsOn, setStart] = useState(today());
  const [endsOn, setEnd] = useState('');
  const [member] = members;
  const appointing = useDeed(async (key) => {
    if (!member) return;
    const input = { memberId: member.id, startsOn: startsOn as never, endsOn: endsOn as never };
    await call(appointDeputyRoute, { input, key });
    notify('deputies.done', { type: 'success', messageArgs: { name: member.name } });
    refresh();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('deputies.open')}
      submit={translate('deputies.go')}
      isReady={member !== undefined && startsOn !== '' && endsOn >= startsOn}
      isBusy={appointing.isBusy}
      fault={appointing.fault}
      onClose={onClose}
      onSubmit={() => void appointing.run()}
    >
      <p>{translate('deputies.what')}</p>
      <MemberPicker isOne label={translate('deputies.member')} chosen={members} onChange={setMembers} />
      <DateField
        label={translate('people.fields.startsOn')}
        value={startsOn}
        onChange={(event) => setStart(event.target.value)}
      />
      <DateField
        label={translate('people.fields.endsOn')}
        value={endsOn}
        onChange={(event) => setEnd(event.target.value)}
      />
    </ReasonedDialog>
  );
}
