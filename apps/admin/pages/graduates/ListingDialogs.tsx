import { TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { recordListingConsentRoute, unlistGraduateRoute, withdrawListingConsentRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { DateField } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { Listed } from './graduate.ts';

interface OfListed {
  readonly listed: Listed;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** The office writes down what a guardian signed: that the minor may be named so. */
export function ConsentDialog({ listed, onChanged, onClose }: OfListed) {
  const translate = useTranslate();
  const notify = useNotify();
  const [guardianName, setGuardianName] = useState('');
  const [signedOn, setSignedOn] = useState('');
  const { id: traineeId, accountName, listing } = listed;
  const recording = useDeed(async (key) => {
    const input = { version: listing.version, guardianName, signedOn };
    await call(recordListingConsentRoute, { params: { traineeId }, input, key });
    notify('listings.recorded', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('listings.recordOf', { name: accountName })}
      submit={translate('listings.record')}
      isReady={guardianName.trim() !== '' && signedOn !== ''}
      isBusy={recording.isBusy}
      fault={recording.fault}
      onClose={onClose}
      onSubmit={() => void recording.run()}
    >
      <p>{translate('listings.recordMeans', { ja: listing.name.ja, en: listing.name.en })}</p>
      <TextField
        label={translate('listings.guardianName')}
        required
        value={guardianName}
        onChange={(event) => setGuardianName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 60 } }}
      />
      <DateField
        required
        label={translate('listings.signedOn')}
        value={signedOn}
        onChange={(event) => setSignedOn(event.target.value)}
      />
    </ReasonedDialog>
  );
}

const DEEDS = {
  'take-back': { route: withdrawListingConsentRoute, words: 'takeBack' },
  unlist: { route: unlistGraduateRoute, words: 'unlist' },
} as const;

/** A name leaves the public page at once: the guardian agrees no more, or the office takes it out. */
export function OutDialog({ listed, onChanged, onClose, deed }: OfListed & { readonly deed: keyof typeof DEEDS }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const { id: traineeId, accountName } = listed;
  const { route, words } = DEEDS[deed];
  const taking = useDeed(async (key) => {
    await call(route, { params: { traineeId }, input: { reason }, key });
    notify('listings.out', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate(`listings.${words}Of`, { name: accountName })}
      submit={translate(`listings.${words}`)}
      isReady={reason.trim() !== ''}
      isBusy={taking.isBusy}
      fault={taking.fault}
      onClose={onClose}
      onSubmit={() => void taking.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
    >
      <p>{translate('listings.outMeans')}</p>
    </ReasonedDialog>
  );
}
