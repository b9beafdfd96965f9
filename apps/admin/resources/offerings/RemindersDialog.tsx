import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type SyntheticEvent, useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { setReminderDaysRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import type { OfferingDetail } from './OfferingState.tsx';
import { ReminderDays } from './ReminderDays.tsx';

interface DialogProps {
  readonly offering: OfferingDetail;
  readonly onClose: () => void;
}

/** Other days for reminding, at any time. */
export function RemindersDialog({ offering: { id: offeringId, version, reminders }, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [days, setDays] = useState<readonly number[] | null>(reminders.own);
  const setting = useDeed(async (key) => {
    const input = { remindDaysBeforeEnd: days && [...days], version };
    await call(setReminderDaysRoute, { params: { offeringId }, input, key });
    notify('offerings.saved', { type: 'success' });
    refresh();
    onClose();
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void setting.run();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="reminders-title" maxWidth="sm" fullWidth>
      <form onSubmit={submit}>
        <DialogTitle id="reminders-title">{translate('offerings.reminders.title')}</DialogTitle>
        <DialogContent className="stack l">
          <ReminderDays days={days} onChange={setDays} />
          {setting.fault && (
            <p className="note bad" role="alert">
              <Icon name="alert" />
              <span>{setting.fault.message}</span>
            </p>
          )}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" autoFocus onClick={onClose}>
            {translate('offerings.extending.no')}
          </Button>
          <Button type="submit" variant="contained" disabled={setting.isBusy}>
            {translate(setting.isBusy ? 'form.saving' : 'form.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
