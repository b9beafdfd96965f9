import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { acceptOfferRoute, approveApplicationRoute, declineOfferRoute, rejectApplicationRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { type ApplicationRow, usePeoplePolitely } from '../../parts/ApplicationState.tsx';
import { useVerb } from './use-verb.ts';

export type Verdict = 'approve' | 'reject' | 'accept' | 'decline';

const routes = { approve: approveApplicationRoute, accept: acceptOfferRoute, decline: declineOfferRoute } as const;

interface Props {
  readonly verdict: Verdict;
  readonly row: ApplicationRow;
  readonly onClose: () => void;
}

/** Yes or no to a whole application; a refusal has its reason, which the applicant reads. */
export function VerdictDialog({ verdict, row, onClose }: Props) {
  const translate = useTranslate();
  const people = usePeoplePolitely();
  const [reason, setReason] = useState('');
  const say = (part: string) => translate(`applications.${verdict}.${part}`, { name: people(row) });
  const isRejecting = verdict === 'reject';
  const { id: applicationId, version } = row;
  const giving = useVerb(
    (key) =>
      verdict === 'reject'
        ? call(rejectApplicationRoute, { params: { applicationId }, input: { reason, version }, key })
        : call(routes[verdict], { params: { applicationId }, input: { version }, key }),
    say('done'),
    onClose,
  );
  return (
    <ReasonedDialog
      title={say('title')}
      submit={say('button')}
      isReady={!isRejecting || reason.trim() !== ''}
      isBusy={giving.isBusy}
      fault={giving.fault}
      isIrreversible={verdict === 'reject' || verdict === 'decline'}
      {...(isRejecting ? { reason, onReason: setReason, readBy: 'told' as const } : {})}
      onClose={onClose}
      onSubmit={() => void giving.run()}
    >
      <p>{say('what')}</p>
    </ReasonedDialog>
  );
}
