import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { OfferingDetail } from './OfferingState.tsx';
import { RemindersDialog } from './RemindersDialog.tsx';

/** When learners are reminded, and the way to change it. */
export function Reminders({ offering }: { readonly offering: OfferingDetail }) {
  const translate = useTranslate();
  const [isChanging, setChanging] = useState(false);
  const { own, inForce } = offering.reminders;
  const words = inForce.length
    ? translate('offerings.reminders.inForce', { days: inForce.join(', ') })
    : translate('offerings.reminders.never');
  return (
    <>
      {words}
      {own === null && <span className="muted">（{translate('offerings.reminders.usual')}）</span>}
      {offering.abilities.setReminders && (
        <Button size="small" onClick={() => setChanging(true)}>
          {translate('offerings.reminders.change')}
        </Button>
      )}
      {isChanging && <RemindersDialog offering={offering} onClose={() => setChanging(false)} />}
    </>
  );
}
