import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { listOpenExercisesRoute, mergeOfferingsRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { dateText, Icon } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { OfferingDetail } from './OfferingState.tsx';

interface Props {
  readonly offering: OfferingDetail;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Everybody of this offering goes to another of the same edition; then this one does not take place. */
export function MergeDialog({ offering, onDone, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [into, setInto] = useState('');
  const [reason, setReason] = useState('');
  const { id: offeringId, edition, version } = offering;
  const open = useAnswer(
    () => call(listOpenExercisesRoute, { input: { editionId: edition.id as never } }),
    [edition.id],
  );
  const others = (open.answer?.items[0]?.offerings ?? []).filter(({ id, startsOn }) => id !== offeringId && startsOn);
  const merging = useDeed(async (key) => {
    const input = { intoOfferingId: into as never, reason, version };
    const { moved } = await call(mergeOfferingsRoute, { params: { offeringId }, input, key });
    notify('seats.merge.done', { type: 'success', messageArgs: { moved } });
    onDone();
  });
  return (
    <ReasonedDialog
      title={translate('seats.merge.title', { name: offering.name })}
      submit={translate('seats.merge.go')}
      isIrreversible
      isReady={into !== '' && reason.trim() !== ''}
      isBusy={merging.isBusy}
      fault={merging.fault}
      reason={reason}
      onReason={setReason}
      readBy="told"
      onClose={onClose}
      onSubmit={() => void merging.run()}
    >
      <p className="note warn">
        <Icon name="alert" />
        <span>{translate('seats.merge.what')}</span>
      </p>
      <TextField
        select
        required
        label={translate('seats.merge.into')}
        value={into}
        onChange={(event) => setInto(event.target.value)}
        helperText={others.length === 0 ? translate('seats.merge.none') : undefined}
      >
        {others.map(({ id, name, startsOn, free, seats }) => (
          <MenuItem key={id} value={id}>
            {dateText(startsOn)}　{name}　{translate('applications.free', { free, seats })}
          </MenuItem>
        ))}
      </TextField>
    </ReasonedDialog>
  );
}
