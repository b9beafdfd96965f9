import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { checkStaffListRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { FileFacts } from './FileFacts.tsx';
import { OfferingChoice } from './OfferingChoice.tsx';
import { Scrolled } from './Scrolled.tsx';
import { type StaffField, staffFields, type StepProps } from './use-staff-import.ts';

type Fields = readonly (StaffField | null)[];

/** Which column is what, and which offering everybody gets a place in. */
export function MatchColumns({ staffImport, again }: StepProps) {
  const translate = useTranslate();
  const { id, headings, columns, offering, version } = staffImport;
  const [fields, setFields] = useState<Fields>(() =>
    headings.map((_, column) => staffFields.find((field) => columns[field] === column) ?? null),
  );
  const [offeringId, setOfferingId] = useState<string | null | undefined>(offering?.id);
  const checking = useDeed(async (key) => {
    const at = (field: StaffField) => (fields.includes(field) ? fields.indexOf(field) : null);
    const matched = Object.fromEntries(staffFields.map((field) => [field, at(field)])) as typeof columns;
    const input = { columns: matched, offeringId: offeringId ?? null, version };
    await call(checkStaffListRoute, { params: { importId: id }, input, key });
    again();
  });
  const isTwice = fields.some((field, column) => field && fields.indexOf(field) !== column);
  const isReady = fields.includes('staffNumber') && fields.includes('name') && !isTwice && offeringId !== undefined;
  return (
    <div className="stack l">
      <FileFacts staffImport={staffImport} />
      <p className="lead">{translate('staffImport.match.lead')}</p>
      <Matching {...{ staffImport, fields }} onChange={setFields} />
      <OfferingChoice value={offeringId} onChange={setOfferingId} />
      {checking.fault && (
        <p role="alert" className="note bad">
          <Icon name="alert" />
          <span>{checking.fault.message}</span>
        </p>
      )}
      <div className="wizard-foot">
        <Button variant="contained" disabled={!isReady || checking.isBusy} onClick={() => void checking.run()}>
          {translate('staffImport.match.next')}
        </Button>
        {!isReady && (
          <span className="muted">{translate(isTwice ? 'staffImport.match.twice' : 'staffImport.match.needed')}</span>
        )}
      </div>
    </div>
  );
}

interface MatchingProps extends Pick<StepProps, 'staffImport'> {
  readonly fields: Fields;
  readonly onChange: (fields: Fields) => void;
}

function Matching({ staffImport: { headings, sample }, fields, onChange }: MatchingProps) {
  const translate = useTranslate();
  const example = (column: number) =>
    sample.map((cells) => cells[column]?.trim() || translate('staffImport.match.empty')).join(' / ');
  return (
    <Scrolled label={translate('staffImport.match.column')}>
      <table className="plain match">
        <thead>
          <tr>
            {['column', 'example', 'field'].map((name) => (
              <th key={name} scope="col">
                {translate(`staffImport.match.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {headings.map((heading, column) => (
            <tr key={`${column}${heading}`}>
              <th scope="row">{heading}</th>
              <td className="muted">{example(column)}</td>
              <td>
                <FieldChoice
                  heading={heading}
                  value={fields[column] ?? null}
                  onChange={(field) => onChange(fields.map((before, at) => (at === column ? field : before)))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

interface FieldChoiceProps {
  readonly heading: string;
  readonly value: StaffField | null;
  readonly onChange: (field: StaffField | null) => void;
}

function FieldChoice({ heading, value, onChange }: FieldChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      value={value ?? 'skip'}
      onChange={(event) => onChange(staffFields.find((field) => field === event.target.value) ?? null)}
      slotProps={{ htmlInput: { 'aria-label': translate('staffImport.match.fieldOf', { heading }) } }}
      sx={{ minWidth: 220 }}
    >
      <MenuItem value="skip">{translate('staffImport.match.skip')}</MenuItem>
      {staffFields.map((field) => (
        <MenuItem key={field} value={field}>
          {translate(`staffImport.fields.${field}`)}
          {(field === 'staffNumber' || field === 'name') && translate('staffImport.match.must')}
        </MenuItem>
      ))}
    </TextField>
  );
}
