import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { publishTimetableRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { OfTimetable } from './presentation.ts';

/** Lets anybody see the timetable, or nobody any more; what that shows stands before it. */
export function PublishDeed({ presentation, timetable, onChanged }: OfTimetable) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const deed = timetable.isPublished ? 'withdraw' : 'publish';
  const { presentationId } = presentation;
  const publishing = useDeed(async (key) => {
    const input = { isPublished: !timetable.isPublished, version: timetable.version };
    await call(publishTimetableRoute, { params: { presentationId }, input, key });
    notify(`presentations.done.${deed}`, { type: 'success' });
    setAsking(false);
    onChanged();
  });
  const hidden = timetable.slots.filter(({ work, ownTitle }) => work && !work.isPublic && !ownTitle).length;
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate(`presentations.${deed}`)}
      </Button>
      {isAsking && (
        <ReasonedDialog
          title={translate(`presentations.${deed}Ask`)}
          submit={translate(`presentations.${deed}`)}
          isReady
          onClose={() => setAsking(false)}
          onSubmit={() => void publishing.run()}
          {...publishing}
        >
          <p>{translate(`presentations.${deed}Text`)}</p>
          {deed === 'publish' && hidden > 0 && (
            <p className="note">{translate('presentations.hidden', { count: hidden })}</p>
          )}
        </ReasonedDialog>
      )}
    </>
  );
}
