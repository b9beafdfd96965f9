import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { removeEnrollmentRoute, withdrawEnrollmentRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import type { EnrollmentDetail } from './EnrollmentStatusChip.tsx';

interface EndDialogProps {
  readonly enrollment: EnrollmentDetail;
  readonly verb: 'remove' | 'withdraw';
  readonly onClose: () => void;
}

/** Takes a mistaken enrollment back, or ends a started one; says what happens before the button. */
export function EndDialog({ enrollment, verb, onClose }: EndDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  const say = (key: string) => translate(`enrollments.${verb}.${key}`, { name: enrollment.learnerName });
  const ending = useDeed(async (key) => {
    const route = verb === 'remove' ? removeEnrollmentRoute : withdrawEnrollmentRoute;
    const { id: enrollmentId, version } = enrollment;
    await call(route, { params: { enrollmentId }, input: { reason, version }, key });
    notify(say('done'), { type: 'success' });
    refresh();
    onClose();
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby="end-title" maxWidth="sm" fullWidth>
      <DialogTitle id="end-title">{say('title')}</DialogTitle>
      <DialogContent className="stack l">
        <p className="note warn">
          <Icon name="alert" />
          <span>{say('what')}</span>
        </p>
        <TextField
          required
          multiline
          minRows={2}
          label={translate('enrollments.endReason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 400 } }}
        />
        {ending.fault && (
          <p className="note bad" role="alert">
            <Icon name="alert" />
            <span>{ending.fault.message}</span>
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" autoFocus onClick={onClose}>
          {translate('ui.cancel')}
        </Button>
        <Button
          variant="contained"
          color="error"
          disabled={!reason.trim() || ending.isBusy}
          onClick={() => void ending.run()}
        >
          {say('go')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
