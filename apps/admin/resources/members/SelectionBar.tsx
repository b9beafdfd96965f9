import { Button } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { EnrollDialog } from './EnrollDialog.tsx';
import type { MemberRow } from './MemberStatus.tsx';
import { useSlips } from './use-slips.ts';

/** Sits under the list, after it in tab order, and never moves the rows one is ticking. */
export function SelectionBar() {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext<MemberRow>();
  const mayPrint = useAbility('slip.print');
  const mayEnroll = useAbility('enrollment.add');
  const [isEnrolling, setEnrolling] = useState(false);
  const printing = useSlips();
  const enrolled = () => {
    setEnrolling(false);
    onUnselectItems();
  };
  if (!selectedIds.length) return <div role="status" className="sr-only" />;
  return (
    <div className="selection-bar" role="region" aria-label={translate('members.selection')}>
      <strong role="status">{translate('ui.selected', { count: selectedIds.length })}</strong>
      <span className="spacer" />
      {mayEnroll && (
        <Button variant="outlined" startIcon={<Icon name="course" />} onClick={() => setEnrolling(true)}>
          {translate('members.enroll')}
        </Button>
      )}
      {mayPrint && (
        <Button
          variant="contained"
          startIcon={<Icon name="print" />}
          disabled={printing.isBusy}
          onClick={() => void printing.run(selectedIds.map(String))}
        >
          {translate('members.printSlips')}
        </Button>
      )}
      <Button variant="text" onClick={() => onUnselectItems()}>
        {translate('ui.unselect')}
      </Button>
      {isEnrolling && (
        <EnrollDialog ids={selectedIds.map(String)} onDone={enrolled} onClose={() => setEnrolling(false)} />
      )}
    </div>
  );
}
