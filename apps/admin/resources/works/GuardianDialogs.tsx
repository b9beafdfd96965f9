import { TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { recordGuardianWorkConsentRoute, withdrawGuardianWorkConsentRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { DateField } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { OfWork, Work } from './work.ts';

interface GuardianProps extends OfWork {
  readonly author: Work['authors'][number];
  readonly onClose: () => void;
}

/** The office writes down what a guardian signed. */
export function RecordDialog({ work, author, onChanged, onClose }: GuardianProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [guardianName, setGuardianName] = useState('');
  const [signedOn, setSignedOn] = useState('');
  const { workId, version } = work;
  const { traineeId } = author;
  const recording = useDeed(async () => {
    const input = { version, guardianName, signedOn };
    await call(recordGuardianWorkConsentRoute, { params: { workId, traineeId }, input });
    notify('works.recorded', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('works.recordOf', { name: author.name ?? '' })}
      submit={translate('works.record')}
      isReady={guardianName.trim() !== '' && signedOn !== ''}
      isBusy={recording.isBusy}
      fault={recording.fault}
      onClose={onClose}
      onSubmit={() => void recording.run()}
    >
      <p>{translate('works.recordMeans', { version })}</p>
      <TextField
        label={translate('works.fields.guardianName')}
        required
        value={guardianName}
        onChange={(event) => setGuardianName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 60 } }}
      />
      <DateField
        required
        label={translate('works.fields.signedOn')}
        value={signedOn}
        onChange={(event) => setSignedOn(event.target.value)}
      />
    </ReasonedDialog>
  );
}

/** What a guardian told the office: they consent no more. */
export function TakeBackDialog({ work: { workId }, author, onChanged, onClose }: GuardianProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const { traineeId } = author;
  const taking = useDeed(async (key) => {
    await call(withdrawGuardianWorkConsentRoute, { params: { workId, traineeId }, input: { reason }, key });
    notify('works.takenBack', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('works.recordOf', { name: author.name ?? '' })}
      submit={translate('works.takeBack')}
      isReady={reason.trim() !== ''}
      isBusy={taking.isBusy}
      fault={taking.fault}
      onClose={onClose}
      onSubmit={() => void taking.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
    >
      <p>{translate('works.takeBackMeans')}</p>
    </ReasonedDialog>
  );
}
