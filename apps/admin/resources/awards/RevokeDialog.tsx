import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { revokeAwardRoute } from '#contract/routes';
import { call, type SentTo, useDeed } from '#web/api-client';
import { dateText, Icon } from '#web/staff-ui';
import type { AwardDetail } from './AwardStatus.tsx';

type Cause = SentTo<typeof revokeAwardRoute>['cause'];
const CAUSES: readonly Cause[] = ['not-earned', 'written-wrong', 'asked-for', 'misconduct'];

interface RevokeDialogProps {
  readonly award: AwardDetail;
  readonly onClose: () => void;
  readonly onReissue: () => void;
}

/** Irreversible: says what happens, asks why, wants one deliberate act, and waits for the server. */
export function RevokeDialog({ award, onClose, onReissue }: RevokeDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const say = (key: string) => translate(`awards.revoking.${key}`);
  const [cause, setCause] = useState<Cause | ''>('');
  const [reason, setReason] = useState('');
  const [isUnderstood, setUnderstood] = useState(false);
  const revoking = useDeed(async (key) => {
    if (!cause) return;
    await call(revokeAwardRoute, { params: { awardId: award.id }, input: { cause, reason }, key });
    notify('awards.revoking.done', { type: 'success', messageArgs: { number: award.number } });
    refresh();
    onClose();
  });
  const isReady = cause !== '' && reason.trim() !== '' && isUnderstood && !revoking.isBusy;
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby="revoke-title"
      aria-describedby="revoke-what"
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id="revoke-title">{say('title')}</DialogTitle>
      <DialogContent className="stack l">
        <WhichAward award={award} />
        <Consequences kind={award.kind} />
        <TextField
          select
          required
          label={say('cause')}
          value={cause}
          onChange={(event) => setCause(event.target.value as Cause)}
        >
          {CAUSES.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`awards.cause.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {cause === 'written-wrong' && award.abilities.reissue && (
          <div className="note">
            <Icon name="info" />
            <div className="stack">
              <p>{say('milder')}</p>
              <div>
                <Button size="small" variant="outlined" onClick={onReissue}>
                  {say('switch')}
                </Button>
              </div>
            </div>
          </div>
        )}
        <TextField
          multiline
          required
          minRows={2}
          label={say('reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          helperText={say('reasonHint')}
          slotProps={{ htmlInput: { maxLength: 400 } }}
        />
        <FormControlLabel
          control={<Checkbox checked={isUnderstood} onChange={(event) => setUnderstood(event.target.checked)} />}
          label={say('understood')}
        />
        {revoking.fault && (
          <p className="note bad" role="alert">
            <Icon name="alert" />
            <span>{revoking.fault.message}</span>
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" autoFocus onClick={onClose}>
          {say('no')}
        </Button>
        <Button variant="contained" color="error" disabled={!isReady} onClick={() => void revoking.run()}>
          {say(revoking.isBusy ? 'busy' : 'yes')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function WhichAward({ award }: { award: AwardDetail }) {
  const translate = useTranslate();
  return (
    <p id="revoke-what">
      <b>{award.learnerName}</b>（{award.organizationName}）　{award.edition.ja}
      <br />
      <span className="muted">
        {translate(`awards.kind.${award.kind}`)} {award.number}　{translate('awards.fields.issuedOn')}{' '}
        {dateText(award.issuedOn)}
      </span>
    </p>
  );
}

function Consequences({ kind }: { kind: AwardDetail['kind'] }) {
  const translate = useTranslate();
  const rest = kind === 'completion' ? 'counted' : 'rest';
  return (
    <div className="note bad">
      <Icon name="alert" />
      <div>
        <b>{translate('awards.revoking.forGood')}</b>
        <ul className="plain-list">
          {['page', 'badge', 'holder', rest, 'told'].map((one) => (
            <li key={one}>{translate(`awards.revoking.${one}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
