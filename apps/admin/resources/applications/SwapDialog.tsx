import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { swapPersonRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { ApplicationRow } from '../../parts/ApplicationState.tsx';
import { type MemberFound, MemberPicker } from '../../parts/MemberPicker.tsx';
import { StudentsAsked, useStudents } from './StudentsAsked.tsx';
import { useVerb } from './use-verb.ts';

interface Props {
  readonly row: ApplicationRow;
  readonly seat: ApplicationRow['seats'][number];
  readonly onClose: () => void;
}

/** Another member takes the seat of one who cannot come; the place in line stays. */
export function SwapDialog({ row, seat, onClose }: Props) {
  const translate = useTranslate();
  const [members, setMembers] = useState<readonly MemberFound[]>([]);
  const [reason, setReason] = useState('');
  const students = useStudents(row);
  const [next] = members;
  const swapping = useVerb(
    async (key) => {
      if (!next) return;
      const input = { seatId: seat.id, personId: next.personId, reason, ...students.said, version: row.version };
      await call(swapPersonRoute, { params: { applicationId: row.id }, input, key });
    },
    'applications.swap.done',
    onClose,
  );
  return (
    <ReasonedDialog
      title={translate('applications.swap.title', { name: seat.name ?? '' })}
      submit={translate('applications.swap.go')}
      isReady={next !== undefined && reason.trim() !== '' && students.isSaid}
      isBusy={swapping.isBusy}
      fault={swapping.fault}
      reason={reason}
      onReason={setReason}
      readBy="told"
      onClose={onClose}
      onSubmit={() => void swapping.run()}
    >
      <p>{translate('applications.swap.what')}</p>
      <MemberPicker
        isOne
        label={translate('applications.swap.next')}
        organizationId={row.organizationId}
        chosen={members}
        onChange={setMembers}
      />
      {row.asksForStudents && <StudentsAsked {...students} />}
    </ReasonedDialog>
  );
}
