import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { recordPaperConsentRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { DateField, dateText, Section } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { Shown } from './one-application.ts';
import { Facts } from './Facts.tsx';
import { second } from './moment.ts';

interface ConsentProps {
  readonly shown: Shown;
  readonly onChanged: () => void;
}

/** Who was asked for a minor and when, what they said, and the form on paper that the office records. */
export function ConsentSection({ shown, onChanged }: ConsentProps) {
  const translate = useTranslate();
  const [isRecording, setRecording] = useState(false);
  const { consent, abilities } = shown;
  return (
    <Section id="consent" title={translate('cohortApplications.consent')}>
      <ConsentFacts consent={consent} />
      {abilities.recordConsent && (
        <>
          <p className="muted">{translate('cohortApplication.paperHint')}</p>
          <Button variant="outlined" onClick={() => setRecording(true)}>
            {translate('cohortApplication.recordPaper')}
          </Button>
        </>
      )}
      {isRecording && <PaperDialog {...{ shown, onChanged }} onClose={() => setRecording(false)} />}
    </Section>
  );
}

function ConsentFacts({ consent }: Pick<Shown, 'consent'>) {
  const translate = useTranslate();
  const { isNeeded, guardianMail, askedAt, givenAt, way, guardianName, signedOn, recordedBy } = consent;
  const ofMinors = (key: string) => (isNeeded ? translate(`cohortApplication.${key}`) : null);
  return (
    <Facts
      facts={[
        ['consent', translate(`cohortApplications.consents.${way ?? (isNeeded ? 'pending' : 'not-needed')}`)],
        ['guardianMail', guardianMail ?? ofMinors('noGuardianMail')],
        ['askedAt', askedAt ? second(askedAt) : ofMinors('notAsked')],
        ['givenAt', givenAt && second(givenAt)],
        ['guardianName', guardianName],
        ['signedOn', signedOn && dateText(signedOn)],
        ['recordedBy', recordedBy],
      ]}
    />
  );
}

function PaperDialog({ shown, onChanged, onClose }: ConsentProps & { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [guardianName, setGuardianName] = useState('');
  const [signedOn, setSignedOn] = useState('');
  const [reason, setReason] = useState('');
  const { cohortId, applicant } = shown;
  const recording = useDeed(async (key) => {
    const input = { personId: applicant.personId, guardianName, signedOn, reason };
    await call(recordPaperConsentRoute, { params: { cohortId }, input, key });
    notify('cohortApplication.paperRecorded', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('cohortApplication.recordPaper')}
      submit={translate('cohortApplication.recordNow')}
      isReady={Boolean(guardianName.trim() && signedOn && reason.trim())}
      isBusy={recording.isBusy}
      fault={recording.fault}
      onClose={onClose}
      onSubmit={() => void recording.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
    >
      <p>{translate('cohortApplication.paperMeans', { name: applicant.name })}</p>
      <TextField
        label={translate('cohortApplication.facts.guardianName')}
        required
        value={guardianName}
        onChange={(event) => setGuardianName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <DateField
        required
        label={translate('cohortApplication.facts.signedOn')}
        value={signedOn}
        onChange={(event) => setSignedOn(event.target.value)}
      />
    </ReasonedDialog>
  );
}
