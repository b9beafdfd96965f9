import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { Fragment } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { previewNoticesRoute, sendInvitationsRoute, sendRemindersRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';

export type Telling = 'invitation' | 'reminder';
type Preview = AnswerFrom<typeof previewNoticesRoute>;

interface TellDialogProps {
  readonly telling: Telling;
  readonly offeringId: string;
  /** Some enrollments alone; none: everybody it concerns. */
  readonly only: readonly string[];
  readonly onClose: () => void;
}

/** Whom it reaches, how many, and the very text, before anything is sent. */
export function TellDialog({ telling, offeringId, only, onClose }: TellDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const audience = 'unfinished' as const;
  const named = only.length ? { only: only.join(',') } : {};
  const preview = useAnswer(
    () => call(previewNoticesRoute, { params: { offeringId, kind: telling }, input: { audience, ...named } }),
    [offeringId, telling, only.join()],
  );
  const sending = useDeed(async (key) => {
    const route = telling === 'invitation' ? sendInvitationsRoute : sendRemindersRoute;
    const input = { audience, enrollmentIds: only.length ? [...only] : null };
    const { mailed } = await call(route, { params: { offeringId }, input, key });
    notify('enrollments.tell.done', { type: 'success', messageArgs: { count: mailed } });
    refresh();
    onClose();
  });
  const say = (part: string) => translate(`enrollments.tell.${telling}.${part}`);
  const fault = preview.fault ?? sending.fault;
  const count = preview.answer?.mailed ?? 0;
  return (
    <Dialog open onClose={onClose} aria-labelledby="tell-title" maxWidth="sm" fullWidth>
      <DialogTitle id="tell-title">{say('title')}</DialogTitle>
      <DialogContent className="stack l">
        <p className="muted">{say('rule')}</p>
        {preview.answer && <Shown preview={preview.answer} />}
        {fault && (
          <p className="note bad" role="alert">
            <Icon name="alert" />
            <span>{fault.message}</span>
          </p>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ui.cancel')}</Button>
        <Button variant="contained" disabled={count === 0 || sending.isBusy} onClick={() => void sending.run()}>
          {translate('enrollments.tell.go', { count })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Shown({ preview: { mailed, onPaper, toldBefore, subject, text } }: { readonly preview: Preview }) {
  const translate = useTranslate();
  const figures = [
    ['mailed', mailed],
    ['onPaper', onPaper],
    ['toldBefore', toldBefore],
  ] as const;
  return (
    <>
      <dl className="facts">
        {figures.map(([name, count]) => (
          <Fragment key={name}>
            <dt>{translate(`enrollments.tell.${name}`)}</dt>
            <dd>
              <b>{translate('enrollments.people', { count })}</b>
            </dd>
          </Fragment>
        ))}
      </dl>
      <details>
        <summary>{translate('enrollments.tell.text')}</summary>
        <p>
          <b>{subject}</b>
        </p>
        <pre style={{ whiteSpace: 'pre-wrap', font: 'inherit' }}>{text}</pre>
      </details>
    </>
  );
}
