import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { correctStaffRowRoute, leaveOutStaffRowsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Glyph, type GlyphName } from '#web/staff-ui';
import { type StaffField, staffFields, type StaffRow } from './use-staff-import.ts';

const glyphs: Record<StaffRow['verdict'], GlyphName> = {
  unchecked: 'empty',
  new: 'circle',
  changed: 'half',
  same: 'done',
  wrong: 'alert',
};

interface CheckedRowProps {
  readonly row: StaffRow;
  readonly importId: string;
  readonly again: () => void;
}

/** One person of the list: a wrong cell is an input, and what is wrong stands in words at the end. */
export function CheckedRow({ row, importId, again }: CheckedRowProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { line, staffNumber, name, kana, department, mail } = row;
  const [typed, setTyped] = useState({ staffNumber, name, kana, department, mail });
  const correcting = useDeed(async (_key, cells: typeof typed) => {
    await call(correctStaffRowRoute, { params: { importId, line }, input: cells });
    notify('staffImport.check.corrected', { type: 'success', messageArgs: { line } });
    again();
  });
  const keep = (field: StaffField, value: string) => {
    const cells = { ...typed, [field]: value };
    setTyped(cells);
    if (cells[field] !== row[field]) void correcting.run(cells);
  };
  const isWrong = (field: StaffField) =>
    !row.isLeftOut && row.problems.some((one) => one.isError && one.field === field);
  return (
    <tr className={row.verdict === 'wrong' && !row.isLeftOut ? 'error' : ''}>
      <th scope="row" className="num">
        {line}
      </th>
      <td className="nowrap">
        <Verdict row={row} />
      </td>
      {staffFields.map((field) => (
        <td key={field} data-label={translate(`staffImport.fields.${field}`)}>
          {isWrong(field) ? (
            <input
              className="cell-input"
              value={typed[field]}
              aria-label={translate('staffImport.check.cell', {
                line,
                field: translate(`staffImport.fields.${field}`),
              })}
              aria-invalid="true"
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
              onBlur={(event) => keep(field, event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
            />
          ) : (
            row[field] || (
              <span className="faint">{translate(`staffImport.check.${field === 'mail' ? 'slip' : 'blank'}`)}</span>
            )
          )}
        </td>
      ))}
      <td>
        <Findings row={row} onTake={keep} />
        {correcting.fault && <p role="alert">{correcting.fault.message}</p>}
        <LeaveOut {...{ row, importId, again }} />
      </td>
    </tr>
  );
}

function Verdict({ row: { verdict, isLeftOut, isEnrolledAlready } }: { readonly row: StaffRow }) {
  const translate = useTranslate();
  return (
    <>
      <span className="row">
        <Glyph name={isLeftOut ? 'dash' : glyphs[verdict]} />
        {translate(`staffImport.verdicts.${isLeftOut ? 'left-out' : verdict}`)}
      </span>
      {isEnrolledAlready && <small className="faint">{translate('staffImport.check.enrolledAlready')}</small>}
    </>
  );
}

interface FindingsProps {
  readonly row: StaffRow;
  readonly onTake: (field: StaffField, value: string) => void;
}

function Findings({ row: { problems, differences }, onTake }: FindingsProps) {
  const translate = useTranslate();
  return (
    <>
      {problems.map(({ code, field, sentence, suggestion }) => (
        <div key={code + field} className="finding">
          {sentence}
          {suggestion !== null && (
            <Button size="small" variant="outlined" onClick={() => onTake(field, suggestion)}>
              {translate('staffImport.check.take', { value: suggestion || translate('staffImport.check.blank') })}
            </Button>
          )}
        </div>
      ))}
      {differences.map(({ field, before, after }) => (
        <div key={field} className="finding">
          {translate(`staffImport.fields.${field}`)}：{before || translate('staffImport.check.blank')} → <b>{after}</b>
        </div>
      ))}
    </>
  );
}

function LeaveOut({ row: { line, verdict, isLeftOut }, importId, again }: CheckedRowProps) {
  const translate = useTranslate();
  const leaving = useDeed(async (key) => {
    const input = { lines: [line], isLeftOut: !isLeftOut };
    await call(leaveOutStaffRowsRoute, { params: { importId }, input, key });
    again();
  });
  if (verdict === 'same' && !isLeftOut) return null;
  return (
    <Button size="small" disabled={leaving.isBusy} onClick={() => void leaving.run()}>
      {translate(`staffImport.check.${isLeftOut ? 'takeIn' : 'leaveOut'}`)}
    </Button>
  );
}
