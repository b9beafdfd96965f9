import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { listOpenExercisesRoute, previewTransferRoute, transferPartyRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { dateText, Icon } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { type ApplicationRow, usePeoplePolitely } from '../../parts/ApplicationState.tsx';
import { useVerb } from './use-verb.ts';

/** Moves the party as a whole to another offering of the edition; the consequences stand above the button. */
export function TransferDialog({ row, onClose }: { row: ApplicationRow; onClose: () => void }) {
  const translate = useTranslate();
  const people = usePeoplePolitely();
  const [offeringId, setOfferingId] = useState('');
  const [reason, setReason] = useState('');
  const { id: applicationId, version, edition, offering } = row;
  const open = useAnswer(() => call(listOpenExercisesRoute, { input: { editionId: edition.id } }), [edition.id]);
  const others = (open.answer?.items[0]?.offerings ?? []).filter(({ id, startsOn }) => id !== offering.id && startsOn);
  const preview = useAnswer(
    () =>
      offeringId
        ? call(previewTransferRoute, { params: { applicationId }, input: { offeringId: offeringId as never } })
        : Promise.resolve(null),
    [offeringId],
  );
  const mayMove = preview.answer?.refusal === null && !preview.isAsking;
  const transferring = useVerb(
    (key) => {
      const input = { offeringId: offeringId as never, reason, version };
      return call(transferPartyRoute, { params: { applicationId }, input, key });
    },
    'applications.transfer.done',
    onClose,
  );
  return (
    <ReasonedDialog
      title={translate('applications.transfer.title', { name: people(row) })}
      submit={translate('applications.transfer.button')}
      isReady={mayMove && reason.trim() !== ''}
      isBusy={transferring.isBusy}
      fault={transferring.fault ?? preview.fault}
      reason={reason}
      onReason={setReason}
      readBy="told"
      onClose={onClose}
      onSubmit={() => void transferring.run()}
    >
      <p>
        {translate('applications.transfer.from')}　{dateText(offering.startsOn)}　{offering.name}
      </p>
      <TextField
        select
        required
        label={translate('applications.transfer.to')}
        value={offeringId}
        onChange={(event) => setOfferingId(event.target.value)}
        helperText={others.length === 0 ? translate('applications.transfer.none') : undefined}
      >
        {others.map(({ id, name, startsOn, free, seats, mark }) => (
          <MenuItem key={id} value={id}>
            {dateText(startsOn)}　{name}　{mark} {translate('applications.free', { free, seats })}
          </MenuItem>
        ))}
      </TextField>
      {preview.answer && <Consequences {...preview.answer} />}
    </ReasonedDialog>
  );
}

interface Told {
  readonly refusal: { readonly sentence: Both } | null;
  readonly consequences: readonly { readonly code: string; readonly sentence: Both }[];
}
type Both = { readonly ja: string; readonly en: string };

function Consequences({ refusal, consequences }: Told) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const speak = (text: Both) => (locale === 'en' ? text.en : text.ja);
  if (refusal) {
    return (
      <p className="note bad" role="status">
        <Icon name="alert" />
        <span>{speak(refusal.sentence)}</span>
      </p>
    );
  }
  return (
    <div role="status">
      <b>{translate('applications.transfer.consequences')}</b>
      <ul>
        {consequences.map(({ code, sentence }) => (
          <li key={code}>{speak(sentence)}</li>
        ))}
      </ul>
    </div>
  );
}
