import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { type SyntheticEvent, useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { reissueAwardRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import type { AwardDetail } from './AwardStatus.tsx';

/** Corrects what an award says: a new one that the old one leads to. */
export function ReissueDialog({ award, onClose }: { award: AwardDetail; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const say = (key: string) => translate(`awards.reissuing.${key}`);
  const [written, setWritten] = useState({
    learnerName: award.learnerName,
    organizationName: award.organizationName,
    department: award.department ?? '',
    reason: '',
  });
  const reissuing = useDeed(async (key) => {
    const input = { ...written, department: written.department.trim() || null };
    const newer = await call(reissueAwardRoute, { params: { awardId: award.id }, input, key });
    notify('awards.reissuing.done', { type: 'success', messageArgs: { number: newer.number } });
    refresh();
    onClose();
    navigate(`/awards/${newer.id}`);
  });
  // Who belongs to no organization has an award that names none.
  const isOfOrganization = award.organizationName !== '';
  const isReady =
    written.learnerName.trim() && (!isOfOrganization || written.organizationName.trim()) && written.reason.trim();
  const field = (name: keyof typeof written, isRequired = true) => (
    <TextField
      label={say(name)}
      required={isRequired}
      value={written[name]}
      onChange={(event) => setWritten({ ...written, [name]: event.target.value })}
      helperText={name === 'reason' ? say('reasonHint') : undefined}
      slotProps={{ htmlInput: { maxLength: name === 'reason' ? 400 : 100 } }}
    />
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady) void reissuing.run();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="reissue-title" maxWidth="sm" fullWidth>
      <form onSubmit={submit}>
        <DialogTitle id="reissue-title">{say('title')}</DialogTitle>
        <DialogContent className="stack l">
          <p>{say('lead')}</p>
          <p className="muted">{say('rule')}</p>
          {field('learnerName')}
          {field('organizationName', isOfOrganization)}
          {field('department', false)}
          {field('reason')}
          {reissuing.fault && (
            <p className="note bad" role="alert">
              <Icon name="alert" />
              <span>{reissuing.fault.message}</span>
            </p>
          )}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" autoFocus onClick={onClose}>
            {say('no')}
          </Button>
          <Button type="submit" variant="contained" disabled={!isReady || reissuing.isBusy}>
            {say(reissuing.isBusy ? 'busy' : 'yes')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
