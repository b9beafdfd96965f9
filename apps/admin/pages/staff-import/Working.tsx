import { LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { StaffImport } from './use-staff-import.ts';

/** The server is at it; the page may be left. */
export function Working({ staffImport: { state, checkedCount, rowCount } }: { readonly staffImport: StaffImport }) {
  const translate = useTranslate();
  const isChecking = state === 'checking';
  const percent = rowCount ? (checkedCount / rowCount) * 100 : 0;
  const label = translate(`staffImport.working.${state}`, { done: checkedCount, all: rowCount });
  return (
    <div role="status" className="stack" style={{ maxWidth: 560 }}>
      <p>
        <b>{label}</b>
      </p>
      <LinearProgress
        variant={isChecking ? 'determinate' : 'indeterminate'}
        {...(isChecking && { value: percent })}
        aria-label={translate('staffImport.working.label')}
      />
      <p className="muted">{translate('staffImport.working.leave')}</p>
    </div>
  );
}
