import { TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { publishResultsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Segments } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { MomentLine, momentAsked, momentWritten } from '../../parts/MomentLine.tsx';
import { second } from './moment.ts';
import { type CohortDecisions, missingIn } from './board.ts';

interface Props {
  readonly decisions: CohortDecisions;
  readonly again: () => void;
  readonly onClose: () => void;
}

const MOST_DAYS = 60;

/** For everybody at one instant: how many are told what, until when they answer, and that it is not taken back. */
export function PublishDialog({ decisions, again, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const { cohortId, version, tracks, answersCloseAt } = decisions;
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [at, setAt] = useState(momentWritten(decisions.publishAt, true));
  const [days, setDays] = useState(String(decisions.reserveAnswerDays));
  const [reason, setReason] = useState('');
  const { count } = missingIn(decisions);
  const publishAt = when === 'later' ? momentAsked(at) : null;
  const publishing = useDeed(async (key) => {
    const input = { publishAt, reserveAnswerDays: Number(days), reason, version };
    const { isOut } = await call(publishResultsRoute, { params: { cohortId }, input, key });
    notify(isOut ? 'decisions.publish.done' : 'decisions.publish.set', { type: 'success' });
    again();
    onClose();
  });
  const sum = (figure: 'accepted' | 'reserve' | 'rejected') => tracks.reduce((all, track) => all + track[figure], 0);
  const told = { accepted: sum('accepted'), reserve: sum('reserve'), rejected: sum('rejected') };
  const isSound = Number(days) >= 1 && Number(days) <= MOST_DAYS && (when === 'now' || publishAt !== null);
  return (
    <ReasonedDialog
      title={translate('decisions.publish.title')}
      submit={translate(`decisions.publish.${when}`)}
      isReady={Boolean(reason.trim()) && isSound && count === 0}
      isBusy={publishing.isBusy}
      fault={publishing.fault}
      onClose={onClose}
      onSubmit={() => void publishing.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
      isIrreversible={when === 'now'}
    >
      <p>{translate('decisions.publish.means', told)}</p>
      <p>{translate('decisions.publish.answers', { at: second(answersCloseAt) })}</p>
      {count > 0 && <p className="note bad">{translate('decisions.missing.still', { count })}</p>}
      <Segments
        label={translate('decisions.publish.when')}
        value={when}
        options={(['now', 'later'] as const).map((value) => ({
          value,
          label: translate(`decisions.publish.choices.${value}`),
        }))}
        onChange={setWhen}
      />
      {when === 'later' && (
        <MomentLine of="decisions.publish" name="publishAt" value={at} isToSecond onChange={setAt} />
      )}
      <TextField
        type="number"
        required
        label={translate('decisions.publish.days')}
        helperText={translate('decisions.publish.daysHint')}
        value={days}
        onChange={(event) => setDays(event.target.value)}
        slotProps={{ htmlInput: { min: 1, max: MOST_DAYS } }}
      />
    </ReasonedDialog>
  );
}
