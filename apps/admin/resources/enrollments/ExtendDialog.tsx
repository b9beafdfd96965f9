import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { extendAccessRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { addDays, DateField, dateText, Icon } from '#web/staff-ui';
import type { EnrollmentDetail } from './EnrollmentStatusChip.tsx';

const A_MONTH = 30;

interface ExtendDialogProps {
  readonly enrollment: EnrollmentDetail;
  readonly onClose: () => void;
}

/** A later end for one person, with a reason that stays in the history. */
export function ExtendDialog({ enrollment, onClose }: ExtendDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const { id, learnerName, accessPeriod, version } = enrollment;
  const [endsOn, setEndsOn] = useState(addDays(accessPeriod.endsOn, A_MONTH));
  const [reason, setReason] = useState('');
  const say = (key: string) => translate(`enrollments.extend.${key}`);
  const extending = useDeed(async (key) => {
    await call(extendAccessRoute, { params: { enrollmentId: id }, input: { endsOn, reason, version }, key });
    notify('enrollments.extend.done', { type: 'success', messageArgs: { name: learnerName, day: dateText(endsOn) } });
    refresh();
    onClose();
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby="extend-title" maxWidth="sm" fullWidth>
      <DialogTitle id="extend-title">{translate('enrollments.extend.title', { name: learnerName })}</DialogTitle>
      <DialogContent className="stack l">
        <p className="muted">{translate('enrollments.extend.now', { day: dateText(accessPeriod.endsOn) })}</p>
        <DateField required label={say('endsOn')} value={endsOn} onChange={(event) => setEndsOn(event.target.value)} />
        <TextField
          required
          multiline
          minRows={2}
          label={say('reason')}
          helperText={say('reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 400 } }}
        />
        <p className="note">
          <Icon name="mail" />
          <span>{say('told')}</span>
        </p>
        {extending.fault && (
          <p className="note bad" role="alert">
            <Icon name="alert" />
            <span>{extending.fault.message}</span>
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ui.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!endsOn || !reason.trim() || extending.isBusy}
          onClick={() => void extending.run()}
        >
          {say('go')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
