import { Button } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { printPeopleWithoutMailRoute } from '#contract/routes';
import { download, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import type { EnrollmentRow } from './EnrollmentStatusChip.tsx';
import { ExtendSeveralDialog, MOST_AT_ONCE } from './ExtendSeveralDialog.tsx';
import { TellDialog, type Telling } from './TellDialog.tsx';

/** Sits under the list: tells or extends those who are ticked, or tells everybody it concerns, and prints who has no mail. */
export function SelectionBar({ offeringId }: { readonly offeringId: string }) {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext<EnrollmentRow>();
  const [query, setQuery] = useSearchParams();
  const [telling, setTelling] = useState<Telling | null>(query.get('tell') === 'invitation' ? 'invitation' : null);
  const [isExtending, setExtending] = useState(false);
  const mayExtend = useAbility('enrollment.extend-access');
  const mayInvite = useAbility('invitation.send');
  const mayRemind = useAbility('reminder.send');
  const printing = useDeed(() => download(printPeopleWithoutMailRoute, { params: { offeringId } }));
  if (!mayInvite && !mayRemind && !mayExtend) return null;
  const only = selectedIds.map(String);
  const close = () => {
    setTelling(null);
    if (!query.has('tell')) return;
    query.delete('tell');
    setQuery(query, { replace: true });
  };
  return (
    <div className="selection-bar" role="region" aria-label={translate('enrollments.tell.bar')}>
      <strong role="status">
        {only.length ? translate('ui.selected', { count: only.length }) : translate('enrollments.tell.everybody')}
      </strong>
      <span className="spacer" />
      {mayInvite && (
        <Button variant="contained" startIcon={<Icon name="mail" />} onClick={() => setTelling('invitation')}>
          {translate('enrollments.tell.invitation.button')}
        </Button>
      )}
      {mayRemind && (
        <Button variant="outlined" startIcon={<Icon name="mail" />} onClick={() => setTelling('reminder')}>
          {translate('enrollments.tell.reminder.button')}
        </Button>
      )}
      {mayExtend && only.length > 0 && (
        <Button
          variant="outlined"
          startIcon={<Icon name="calendar-plus" />}
          disabled={only.length > MOST_AT_ONCE}
          onClick={() => setExtending(true)}
        >
          {translate(only.length > MOST_AT_ONCE ? 'enrollments.extend.tooMany' : 'enrollments.extend.button', {
            count: MOST_AT_ONCE,
          })}
        </Button>
      )}
      <Button variant="outlined" startIcon={<Icon name="print" />} onClick={() => void printing.run()}>
        {translate('enrollments.tell.print')}
      </Button>
      {only.length > 0 && (
        <Button variant="text" onClick={() => onUnselectItems()}>
          {translate('ui.unselect')}
        </Button>
      )}
      {printing.fault && <p role="alert">{printing.fault.message}</p>}
      {telling && <TellDialog key={telling} {...{ telling, offeringId, only }} onClose={close} />}
      {isExtending && <ExtendSeveralDialog {...{ offeringId, only }} onClose={() => setExtending(false)} />}
    </div>
  );
}
