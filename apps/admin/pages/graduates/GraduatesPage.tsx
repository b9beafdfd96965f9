import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { downloadGraduatesRoute, listGraduatesRoute } from '#contract/routes';
import { call, download, useAnswer } from '#web/api-client';
import { ExportMenu, Page } from '#web/staff-ui';
import { GraduateTable } from './GraduateTable.tsx';
import { ListedGraduates } from './ListedGraduates.tsx';
import { CONTACTS, type ContactFor } from './graduate.ts';

const PER_PAGE = 200;

/** The graduates who let themselves be found, whom the office may ask to assist a later cohort. */
export default function GraduatesPage() {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const [contactFor, setContactFor] = useState<ContactFor | ''>('');
  const [changes, setChanges] = useState(0);
  const sought = { ...(q && { q }), ...(contactFor && { contactFor }) };
  const { answer, fault } = useAnswer(
    () => call(listGraduatesRoute, { input: { ...sought, perPage: PER_PAGE, order: 'desc' } }),
    [q, contactFor, changes],
  );
  return (
    <Page
      title={translate('graduates.title')}
      lead={translate('graduates.lead')}
      width="wide"
      actions={
        <ExportMenu
          name={translate('graduates.export')}
          holdsNames
          onExport={(format) => download(downloadGraduatesRoute, { input: { format, ...sought } })}
        />
      }
    >
      <div className="row wrap graduate-filters">
        <TextField label={translate('graduates.search')} value={q} onChange={(event) => setQ(event.target.value)} />
        <TextField
          select
          label={translate('graduates.contactFor.title')}
          value={contactFor}
          onChange={(event) => setContactFor(event.target.value as ContactFor | '')}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('graduates.contactFor.all')}</MenuItem>
          {CONTACTS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`graduates.contactFor.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </div>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && (
        <>
          <p id="graduates" className="muted">
            {answer.total === 0 ? translate('graduates.none') : translate('graduates.total', { count: answer.total })}
          </p>
          {answer.total > 0 && <GraduateTable graduates={answer.items} onChanged={() => setChanges(changes + 1)} />}
        </>
      )}
      <ListedGraduates />
    </Page>
  );
}
