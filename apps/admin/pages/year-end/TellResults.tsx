import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { tellYearResultsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { countsOf, type OfYearEnd } from './year-end.ts';

/** Everybody is told at one instant; what that means stands before it. */
export function TellResults({ year, onChanged }: OfYearEnd) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const counts = countsOf(year);
  const telling = useDeed(async (key) => {
    const { cohortId, version } = year;
    const { people } = await call(tellYearResultsRoute, { params: { cohortId }, input: { version }, key });
    notify('yearEnd.told', { type: 'success', messageArgs: { count: people } });
    setOpen(false);
    onChanged();
  });
  const isReady = counts.open === 0 && counts.completed + counts.failed > 0;
  return (
    <>
      <Button variant="contained" disabled={!isReady} onClick={() => setOpen(true)}>
        {translate('yearEnd.tell')}
      </Button>
      {isOpen && (
        <ReasonedDialog
          title={translate('yearEnd.tellTitle')}
          submit={translate('yearEnd.tellNow')}
          onClose={() => setOpen(false)}
          onSubmit={() => void telling.run()}
          isReady
          isIrreversible
          {...telling}
        >
          <p>{translate('yearEnd.tellMeans', counts)}</p>
          <p>{translate('yearEnd.tellForGood')}</p>
        </ReasonedDialog>
      )}
    </>
  );
}
