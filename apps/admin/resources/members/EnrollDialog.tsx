import { useState } from 'react';
import { useGetMany, useNotify, useTranslate } from 'react-admin';
import { enrollMembersRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { MemberRow } from './MemberStatus.tsx';
import { OfferingSelect } from './OfferingSelect.tsx';

interface EnrollProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives the chosen members a place in an offering; whoever has one keeps it. */
export function EnrollDialog({ ids, onDone, onClose }: EnrollProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: members } = useGetMany<MemberRow>('members', { ids: [...ids] });
  const [offeringId, setOfferingId] = useState<string | null>(null);
  const personIds = (members ?? []).filter(({ status }) => status !== 'ended').map(({ personId }) => personId);
  const enrolling = useDeed(async (key) => {
    const asked = { params: { offeringId: offeringId ?? '' }, input: { personIds }, key };
    const { enrolled, enrolledAlready } = await call(enrollMembersRoute, asked);
    notify('members.enrolled', { type: 'success', messageArgs: { enrolled, already: enrolledAlready } });
    onDone();
  });
  return (
    <ReasonedDialog
      title={translate('members.enrolling', { count: personIds.length })}
      submit={translate('members.enroll')}
      isReady={offeringId !== null && personIds.length > 0}
      isBusy={enrolling.isBusy}
      fault={enrolling.fault}
      onClose={onClose}
      onSubmit={() => void enrolling.run()}
    >
      <p className="muted">{translate('members.enrollLead')}</p>
      <OfferingSelect value={offeringId} onChange={setOfferingId} />
    </ReasonedDialog>
  );
}
