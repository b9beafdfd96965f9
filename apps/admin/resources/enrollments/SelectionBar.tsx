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

interface Chosen {
  readonly offeringId: string;
  /** The enrollments that are ticked. */
  readonly only: readonly string[];
}

/** Sits under the list: tells or extends those who are ticked, or tells everybody it concerns, and prints who has no mail. */
export function SelectionBar({ offeringId }: { readonly offeringId: string }) {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext<EnrollmentRow>();
  const mayExtend = useAbility('enrollment.extend-access');
  const telling = useTelling();
  const only = selectedIds.map(String);
  const isSome = only.length > 0;
  const extendsSome = mayExtend && isSome;
  if (!telling.isAllowed && !extendsSome) return null;
  return (
    <div className="selection-bar" role="region" aria-label={translate('enrollments.tell.bar')}>
      <strong role="status">
        {isSome ? translate('ui.selected', { count: only.length }) : translate('enrollments.tell.everybody')}
      </strong>
      <span className="spacer" />
      <TellButtons {...{ offeringId, only }} {...telling} />
      {extendsSome && <ExtendButton {...{ offeringId, only }} />}
      {telling.isAllowed && <PrintButton offeringId={offeringId} />}
      {isSome && (
        <Button variant="text" onClick={() => onUnselectItems()}>
          {translate('ui.unselect')}
        </Button>
      )}
    </div>
  );
}

function useTelling() {
  const mayInvite = useAbility('invitation.send');
  const mayRemind = useAbility('reminder.send');
  return { mayInvite, mayRemind, isAllowed: mayInvite || mayRemind };
}

interface TellButtonsProps extends Chosen {
  readonly mayInvite: boolean;
  readonly mayRemind: boolean;
}

/** An address with `tell=invitation` opens the invitations at once: the way there from an import. */
function TellButtons({ offeringId, only, mayInvite, mayRemind }: TellButtonsProps) {
  const translate = useTranslate();
  const [query, setQuery] = useSearchParams();
  const isAsked = mayInvite && query.get('tell') === 'invitation';
  const [telling, setTelling] = useState<Telling | null>(isAsked ? 'invitation' : null);
  const close = () => {
    setTelling(null);
    if (!query.has('tell')) return;
    query.delete('tell');
    setQuery(query, { replace: true });
  };
  return (
    <>
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
      {telling && <TellDialog key={telling} {...{ telling, offeringId, only }} onClose={close} />}
    </>
  );
}

function ExtendButton({ offeringId, only }: Chosen) {
  const translate = useTranslate();
  const [isExtending, setExtending] = useState(false);
  const isTooMany = only.length > MOST_AT_ONCE;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Icon name="calendar-plus" />}
        disabled={isTooMany}
        onClick={() => setExtending(true)}
      >
        {translate(`enrollments.extend.${isTooMany ? 'tooMany' : 'button'}`, { count: MOST_AT_ONCE })}
      </Button>
      {isExtending && <ExtendSeveralDialog {...{ offeringId, only }} onClose={() => setExtending(false)} />}
    </>
  );
}

function PrintButton({ offeringId }: { readonly offeringId: string }) {
  const translate = useTranslate();
  const printing = useDeed(() => download(printPeopleWithoutMailRoute, { params: { offeringId } }));
  return (
    <>
      <Button variant="outlined" startIcon={<Icon name="print" />} onClick={() => void printing.run()}>
        {translate('enrollments.tell.print')}
      </Button>
      {printing.fault && <p role="alert">{printing.fault.message}</p>}
    </>
  );
}
