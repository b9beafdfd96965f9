import { Button } from '@mui/material';
import { useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { downloadWrongRowsRoute, leaveOutStaffRowsRoute, sendCorrectedRowsRoute } from '#contract/routes';
import { call, download, sendFile, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import type { StepProps } from './use-staff-import.ts';

/** The wrong rows alone: out to Excel and in again, or left out by choice. */
export function Resend({ staffImport, again }: StepProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const params = { importId: staffImport.id };
  const count = staffImport.counts.wrong;
  const saving = useDeed(() => download(downloadWrongRowsRoute, { params }));
  const sending = useDeed(async (key, file: File) => {
    await sendFile(sendCorrectedRowsRoute, { params, file, key });
    notify('staffImport.resend.taken', { type: 'success' });
    again();
  });
  const leaving = useDeed(async (key) => {
    await call(leaveOutStaffRowsRoute, { params, input: { lines: null, isLeftOut: true }, key });
    again();
  });
  const fault = saving.fault ?? sending.fault ?? leaving.fault;
  return (
    <div className="resend">
      <p className="note">
        <Icon name="info" />
        <span>{translate('staffImport.resend.lead')}</span>
      </p>
      <Button variant="outlined" startIcon={<Icon name="download" />} onClick={() => void saving.run()}>
        {translate('staffImport.resend.download', { count })}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx"
        className="sr-only"
        tabIndex={-1}
        aria-label={translate('staffImport.resend.upload')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void sending.run(file);
        }}
      />
      <Button
        variant="outlined"
        startIcon={<Icon name="upload" />}
        disabled={sending.isBusy}
        onClick={() => input.current?.click()}
      >
        {translate('staffImport.resend.upload')}
      </Button>
      <Button variant="text" disabled={leaving.isBusy} onClick={() => void leaving.run()}>
        {translate('staffImport.resend.leaveOut', { count })}
      </Button>
      {fault && <p role="alert">{fault.message}</p>}
    </div>
  );
}
