import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { downloadStaffSampleRoute } from '#contract/routes';
import { download } from '#web/api-client';
import { Icon } from '#web/staff-ui';

/** What a list needs, and a sample to fill in. */
export function Preparing() {
  const translate = useTranslate();
  const notify = useNotify();
  const save = (format: 'xlsx' | 'csv') =>
    void download(downloadStaffSampleRoute, { params: { format } }).catch((fault: Error) =>
      notify(fault.message, { type: 'error' }),
    );
  return (
    <aside className="stack l" aria-labelledby="preparing">
      <h2 id="preparing">{translate('staffImport.preparing.title')}</h2>
      <ul className="plain-list">
        {['needed', 'useful', 'order', 'noMail', 'most'].map((line) => (
          <li key={line}>{translate(`staffImport.preparing.${line}`)}</li>
        ))}
      </ul>
      <div className="row wrap">
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button key={format} size="small" startIcon={<Icon name="download" size={16} />} onClick={() => save(format)}>
            {translate(`staffImport.preparing.${format}`)}
          </Button>
        ))}
      </div>
      <p className="note">
        <Icon name="info" />
        <span>{translate('staffImport.preparing.twice')}</span>
      </p>
    </aside>
  );
}
