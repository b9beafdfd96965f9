import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { checkStaffListRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import type { StepProps } from './use-staff-import.ts';

/** What was shown is no longer true: nothing was registered, and it is checked again. */
export function Outdated({ staffImport, again }: StepProps) {
  const translate = useTranslate();
  const { id, columns, offering, version } = staffImport;
  const checking = useDeed(async (key) => {
    const input = { columns, offeringId: offering?.id ?? null, version };
    await call(checkStaffListRoute, { params: { importId: id }, input, key });
    again();
  });
  return (
    <div className="note warn" role="alert">
      <Icon name="alert" />
      <div className="stack">
        <b>{translate('staffImport.outdated.title')}</b>
        <p>{translate('staffImport.outdated.lead')}</p>
        <div>
          <Button variant="contained" disabled={checking.isBusy} onClick={() => void checking.run()}>
            {translate('staffImport.outdated.again')}
          </Button>
        </div>
        {checking.fault && <p>{checking.fault.message}</p>}
      </div>
    </div>
  );
}
