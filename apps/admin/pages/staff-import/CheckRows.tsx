import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { listStaffRowsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { CheckedRow } from './CheckedRow.tsx';
import { Outdated } from './Outdated.tsx';
import { Resend } from './Resend.tsx';
import { Scrolled } from './Scrolled.tsx';
import { staffFields, type StaffImport, type StepProps } from './use-staff-import.ts';

type Shown = 'wrong' | 'changed' | 'new' | 'same' | 'left-out' | 'all';
const PER_PAGE = 100;

const countOf = ({ counts, rowCount }: StaffImport, shown: Shown): number => {
  if (shown === 'all') return rowCount;
  return shown === 'left-out' ? counts.leftOut : counts[shown];
};

interface CheckRowsProps extends StepProps {
  readonly onColumns: () => void;
  readonly onNext: () => void;
}

/** Every row with what would become of it; what is wrong is corrected here, sent again alone, or left out by choice. */
export function CheckRows({ staffImport, again, onColumns, onNext }: CheckRowsProps) {
  const translate = useTranslate();
  const [shown, setShown] = useState<Shown>(() => (staffImport.counts.wrong ? 'wrong' : 'all'));
  const { wrong } = staffImport.counts;
  if (staffImport.state === 'outdated') return <Outdated {...{ staffImport, again }} />;
  return (
    <>
      <p className="lead">{translate('staffImport.check.lead')}</p>
      <Tabs staffImport={staffImport} shown={shown} onChange={setShown} />
      <Rows key={shown} {...{ staffImport, again, shown }} />
      {wrong > 0 && <Resend {...{ staffImport, again }} />}
      <div className="wizard-foot">
        <Button variant="outlined" startIcon={<Icon name="chevron-left" />} onClick={onColumns}>
          {translate('staffImport.check.back')}
        </Button>
        <Button variant="contained" endIcon={<Icon name="chevron-right" />} disabled={wrong > 0} onClick={onNext}>
          {translate('staffImport.check.next')}
        </Button>
        {wrong > 0 && <span className="muted">{translate('staffImport.check.stillWrong', { count: wrong })}</span>}
      </div>
    </>
  );
}

interface TabsProps {
  readonly staffImport: StaffImport;
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

function Tabs({ staffImport, shown, onChange }: TabsProps) {
  const translate = useTranslate();
  return (
    <div className="status-tabs" role="group" aria-label={translate('staffImport.check.tabs')}>
      {(['wrong', 'new', 'changed', 'same', 'left-out', 'all'] as const).map((tab) => (
        <button key={tab} type="button" aria-pressed={shown === tab} onClick={() => onChange(tab)}>
          {translate(`staffImport.verdicts.${tab}`)}
          <b>{countOf(staffImport, tab)}</b>
        </button>
      ))}
    </div>
  );
}

function Rows({ staffImport, again, shown }: StepProps & { readonly shown: Shown }) {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const { id: importId, version } = staffImport;
  const verdict = shown === 'all' ? {} : { verdict: shown };
  const { answer } = useAnswer(
    () => call(listStaffRowsRoute, { params: { importId }, input: { ...verdict, page, perPage: PER_PAGE } }),
    [importId, version, shown, page],
  );
  if (!answer) return <p className="muted">{translate('staffImport.loading')}</p>;
  const pages = Math.ceil(answer.total / PER_PAGE);
  return (
    <>
      <Scrolled label={translate('staffImport.check.tabs')}>
        <table className="plain check">
          <thead>
            <tr>
              <th scope="col" className="num">
                {translate('staffImport.check.line')}
              </th>
              <th scope="col">{translate('staffImport.check.verdict')}</th>
              {staffFields.map((field) => (
                <th key={field} scope="col">
                  {translate(`staffImport.fields.${field}`)}
                </th>
              ))}
              <th scope="col">{translate('staffImport.check.what')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.items.map((row) => (
              <CheckedRow key={`${row.line}.${version}`} {...{ row, importId, again }} />
            ))}
          </tbody>
        </table>
        {answer.items.length === 0 && <p className="muted">{translate('staffImport.check.none')}</p>}
      </Scrolled>
      {pages > 1 && <Pages {...{ page, pages }} onChange={setPage} />}
    </>
  );
}

interface PagesProps {
  readonly page: number;
  readonly pages: number;
  readonly onChange: (page: number) => void;
}

function Pages({ page, pages, onChange }: PagesProps) {
  const translate = useTranslate();
  return (
    <div className="row">
      <Button size="small" disabled={page === 1} onClick={() => onChange(page - 1)}>
        {translate('ui.previous')}
      </Button>
      <span className="muted">
        {page} / {pages}
      </span>
      <Button size="small" disabled={page === pages} onClick={() => onChange(page + 1)}>
        {translate('ui.next')}
      </Button>
    </div>
  );
}
