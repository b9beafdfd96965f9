import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { closeOfferingRoute, openOfferingRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { ExtendDialog } from './ExtendDialog.tsx';
import type { OfferingDetail } from './OfferingState.tsx';

/** What may be done with an offering, as the server says. */
export function OfferingDeeds({ offering }: { offering: OfferingDetail }) {
  const translate = useTranslate();
  const [isExtending, setExtending] = useState(false);
  const moving = useMove(offering);
  const { abilities, state, id } = offering;
  return (
    <>
      {abilities.extendAccess && (
        <Button variant="outlined" startIcon={<Icon name="calendar-plus" />} onClick={() => setExtending(true)}>
          {translate('offerings.extend')}
        </Button>
      )}
      {abilities.correct && (
        <Button variant="outlined" component={Link} to={`/offerings/${id}`}>
          {translate('offerings.correct')}
        </Button>
      )}
      {abilities.close && (
        <Button variant="outlined" disabled={moving.isBusy} onClick={() => void moving.run('close')}>
          {translate('offerings.close')}
        </Button>
      )}
      {abilities.open && (
        <Button variant="contained" disabled={moving.isBusy} onClick={() => void moving.run('open')}>
          {translate(state === 'draft' ? 'offerings.open' : 'offerings.openAgain')}
        </Button>
      )}
      {isExtending && <ExtendDialog offering={offering} onClose={() => setExtending(false)} />}
    </>
  );
}

function useMove({ id: offeringId, version }: OfferingDetail) {
  const notify = useNotify();
  const refresh = useRefresh();
  return useDeed(async (key, verb: 'open' | 'close') => {
    const route = verb === 'open' ? openOfferingRoute : closeOfferingRoute;
    try {
      await call(route, { params: { offeringId }, input: { version }, key });
      notify(verb === 'open' ? 'offerings.opened' : 'offerings.closed', { type: 'success' });
    } catch (fault) {
      notify((fault as Error).message, { type: 'error' });
      throw fault;
    } finally {
      refresh();
    }
  });
}
