import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Icon } from './Icon.tsx';

export type ExportFormat = 'xlsx' | 'csv';

interface ExportProps {
  /** What is exported: 受講者. */
  readonly name: string;
  /** Fetches and saves the file; what it throws is shown. */
  readonly onExport: (format: ExportFormat) => Promise<void>;
  readonly isSmall?: boolean;
  readonly holdsNames?: boolean;
}

/** Export asks the one thing that goes wrong in town halls: the form of the file. */
export function ExportMenu({ name, onExport, isSmall = false, holdsNames = false }: ExportProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  function start() {
    setOpen(false);
    onExport(format).catch((fault: Error) => notify(fault.message, { type: 'error' }));
  }
  return (
    <>
      <Button
        size={isSmall ? 'small' : 'medium'}
        variant={isSmall ? 'text' : 'outlined'}
        startIcon={<Icon name="download" size={isSmall ? 16 : 18} />}
        onClick={() => setOpen(true)}
      >
        {translate('ui.export')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby="export-title" maxWidth="sm" fullWidth>
        <DialogTitle id="export-title">{translate('ui.exportTitle', { name })}</DialogTitle>
        <DialogContent>
          <p className="muted">{translate('ui.exportLead')}</p>
          <Formats format={format} onChange={setFormat} />
          {holdsNames && (
            <p className="note">
              <Icon name="info" />
              <span>{translate('ui.exportPersonal')}</span>
            </p>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{translate('ui.cancel')}</Button>
          <Button variant="contained" onClick={start}>
            {translate('ui.exportStart')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function Formats({ format, onChange }: { format: ExportFormat; onChange: (format: ExportFormat) => void }) {
  const translate = useTranslate();
  const formats = [
    { value: 'xlsx', label: 'ui.exportXlsx', note: 'ui.exportXlsxNote' },
    { value: 'csv', label: 'ui.exportCsv', note: 'ui.exportCsvNote' },
  ];
  return (
    <RadioGroup
      value={format}
      onChange={(event) => onChange(event.target.value as ExportFormat)}
      aria-label={translate('ui.exportFormat')}
      className="choice-list"
    >
      {formats.map(({ value, label, note }) => (
        <FormControlLabel
          key={value}
          value={value}
          control={<Radio />}
          label={
            <>
              <b>{translate(label)}</b>
              <span className="muted">{translate(note)}</span>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}
