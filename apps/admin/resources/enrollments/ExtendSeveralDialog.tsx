import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useRefresh, useTranslate } from 'react-admin';
import { extendAccessOfSeveralRoute, listEnrollmentsRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { DateField, dateText, Icon } from '#web/staff-ui';
import type { EnrollmentRow } from './EnrollmentStatusChip.tsx';

/** As many as one request takes. */
export const MOST_AT_ONCE = 200;

interface DialogProps {
  readonly offeringId: string;
  readonly only: readonly string[];
  readonly onClose: () => void;
}

/** A later end for those who are ticked, with one reason; says first whom it concerns, and whom not. */
export function ExtendSeveralDialog({ offeringId, only, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const { onUnselectItems } = useListContext();
  const [endsOn, setEndsOn] = useState('');
  const [reason, setReason] = useState('');
  const say = (key: string) => translate(`enrollments.extend.${key}`);
  const { answer, fault } = useAnswer(
    () => call(listEnrollmentsRoute, { params: { offeringId }, input: { ids: only.join(','), perPage: MOST_AT_ONCE } }),
    [only.join()],
  );
  const going = concerned(answer?.items ?? [], endsOn);
  const extending = useDeed(async (key) => {
    const enrollments = going.map(({ id, version }) => ({ id, version }));
    const { extended } = await call(extendAccessOfSeveralRoute, { input: { enrollments, endsOn, reason }, key });
    notify('enrollments.extend.severalDone', {
      type: 'success',
      messageArgs: { count: extended, day: dateText(endsOn) },
    });
    onUnselectItems();
    refresh();
    onClose();
  });
  const isReady = going.length > 0 && reason.trim() !== '' && !extending.isBusy;
  const wrong = fault ?? extending.fault;
  return (
    <Dialog open onClose={onClose} aria-labelledby="extend-several-title" maxWidth="sm" fullWidth>
      <DialogTitle id="extend-several-title">
        {translate('enrollments.extend.severalTitle', { count: only.length })}
      </DialogTitle>
      <DialogContent className="stack l">
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
        {answer && <Impact chosen={only.length} rows={answer.items} endsOn={endsOn} />}
        {wrong && (
          <p className="note bad" role="alert">
            <Icon name="alert" />
            <span>{wrong.message}</span>
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" autoFocus onClick={onClose}>
          {translate('ui.cancel')}
        </Button>
        <Button variant="contained" disabled={!isReady} onClick={() => void extending.run()}>
          {translate('enrollments.extend.severalGo', { count: going.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Those who end earlier than this day, and may still be extended. */
const concerned = (rows: readonly EnrollmentRow[], endsOn: string): EnrollmentRow[] =>
  rows.filter(({ abilities, accessPeriod }) => abilities.extendAccess && accessPeriod.endsOn < endsOn);

interface ImpactProps {
  readonly chosen: number;
  readonly rows: readonly EnrollmentRow[];
  /** Empty until it is chosen. */
  readonly endsOn: string;
}

function Impact({ chosen, rows, endsOn }: ImpactProps) {
  const translate = useTranslate();
  const say = (key: string, values = {}) => translate(`enrollments.extend.impact.${key}`, values);
  const open = rows.filter(({ abilities }) => abilities.extendAccess);
  const later = open.length - concerned(rows, endsOn).length;
  const ended = chosen - open.length;
  return (
    <div className="note" role="status">
      <Icon name="info" />
      <div>
        {endsOn === '' ? (
          <p>{say('choose')}</p>
        ) : (
          <ul className="plain-list">
            <li>{say('going', { count: open.length - later, day: dateText(endsOn) })}</li>
            {later > 0 && <li>{say('later', { count: later })}</li>}
            {ended > 0 && <li>{say('ended', { count: ended })}</li>}
            <li>{say('together')}</li>
          </ul>
        )}
      </div>
    </div>
  );
}
