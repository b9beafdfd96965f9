import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { markEverybodyRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { HalfDay, Roster } from './roster.ts';

interface Props {
  readonly roster: Roster;
  readonly half: HalfDay;
  readonly again: () => void;
}

/** First everybody, then the exceptions; after the end, and only on purpose, the rest as absent. */
export function EverybodyButtons({ roster, half, again }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const { session, people, isOpen, isOver, abilities } = roster;
  const left = people.filter(({ marks }) => marks.every(({ halfDay }) => halfDay !== half)).length;
  const marking = useDeed(async (key, mark: 'full' | 'absent') => {
    const params = { offeringSessionId: session.id };
    const { marked } = await call(markEverybodyRoute, { params, input: { halfDay: half, mark }, key });
    notify(`teaching.everybody.done.${mark}`, { type: 'success', messageArgs: { count: marked } });
    setAsking(false);
    again();
  });
  if (!abilities.record || !isOpen || left === 0) return null;
  return (
    <div className="row wrap">
      {isOver && (
        <Button variant="outlined" disabled={marking.isBusy} onClick={() => setAsking(true)}>
          {translate('teaching.everybody.absent', { count: left })}
        </Button>
      )}
      <Button variant="outlined" disabled={marking.isBusy} onClick={() => void marking.run('full')}>
        {translate('teaching.everybody.full', { count: left })}
      </Button>
      {marking.fault && !isAsking && (
        <p role="alert" className="note bad">
          {marking.fault.message}
        </p>
      )}
      {isAsking && (
        <ReasonedDialog
          title={translate('teaching.everybody.asking', { count: left })}
          submit={translate('teaching.everybody.yes')}
          isReady
          isBusy={marking.isBusy}
          fault={marking.fault}
          onClose={() => setAsking(false)}
          onSubmit={() => void marking.run('absent')}
        >
          <p>{translate('teaching.everybody.consequence')}</p>
        </ReasonedDialog>
      )}
    </div>
  );
}
