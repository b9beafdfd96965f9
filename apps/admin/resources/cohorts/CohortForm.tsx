import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { listProgramsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { DateField, fiscalYearText } from '#web/staff-ui';
import { MomentLine } from '../../parts/MomentLine.tsx';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { ChoiceLine } from '../../parts/TextLine.tsx';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';
import { useLanguage } from './cohort.ts';
import { type CohortWritten, isWritten } from './cohort-written.ts';

type Program = AnswerFrom<typeof listProgramsRoute>['items'][number];

interface FormProps {
  readonly before: CohortWritten;
  readonly isNew: boolean;
  /** Who may apply stays, once people do. */
  readonly isFixed: boolean;
  readonly saving: { readonly isBusy: boolean; readonly fault: Error | undefined };
  readonly backTo: string;
  readonly onSave: (written: CohortWritten) => Promise<unknown>;
}

interface FieldsProps {
  readonly written: CohortWritten;
  readonly isFixed: boolean;
  readonly change: (changed: Partial<CohortWritten>) => void;
}

/** A cohort, new or corrected: its times and who may apply. */
export function CohortForm({ before, isNew, isFixed, saving, backTo, onSave }: FormProps) {
  const [written, setWritten] = useState(before);
  const fields = {
    written,
    isFixed,
    change: (changed: Partial<CohortWritten>) => setWritten({ ...written, ...changed }),
  };
  return (
    <RecordForm isReady={isWritten(written)} saving={{ ...saving, run: () => onSave(written) }} backTo={backTo}>
      {isNew && <OfWhichYear {...fields} />}
      <Times {...fields} />
      <WhoMayApply {...fields} />
    </RecordForm>
  );
}

function OfWhichYear({ written, change }: FieldsProps) {
  const language = useLanguage();
  const { now } = useFiscalYear();
  const { data = [] } = useGetList<Program>('programs', { pagination: { page: 1, perPage: 200 } });
  const years = [now, now + 1, now + 2];
  return (
    <>
      <ChoiceLine
        of="cohorts"
        name="programId"
        value={written.programId}
        onChange={(programId) => change({ programId })}
        choices={data.map(({ id, name }) => ({ id, name: name[language] }))}
      />
      <ChoiceLine
        of="cohorts"
        name="fiscalYear"
        value={written.fiscalYear}
        onChange={(fiscalYear) => change({ fiscalYear })}
        choices={years.map((year) => ({ id: String(year), name: fiscalYearText(year) }))}
      />
    </>
  );
}

function Times({ written, isFixed, change }: FieldsProps) {
  const translate = useTranslate();
  const moment = (name: 'applicationOpensAt' | 'applicationClosesAt' | 'assignmentClosesAt' | 'answersCloseAt') => ({
    of: 'cohorts',
    name,
    value: written[name],
    isToSecond: true,
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <>
      <MomentLine {...moment('applicationOpensAt')} isFixed={isFixed} />
      <MomentLine {...moment('applicationClosesAt')} />
      <MomentLine
        {...moment('assignmentClosesAt')}
        isRequired={false}
        isFixed={isFixed && !written.assignmentClosesAt}
      />
      <DateField
        label={translate('cohorts.fields.resultOn')}
        required
        value={written.resultOn}
        onChange={(event) => change({ resultOn: event.target.value })}
      />
      <MomentLine {...moment('answersCloseAt')} />
    </>
  );
}

function WhoMayApply({ written, isFixed, change }: FieldsProps) {
  const translate = useTranslate();
  const number = (name: 'oldestAge' | 'mostApplications' | 'keepMonths') => ({
    of: 'cohorts',
    name,
    value: written[name],
    isFixed,
    least: 1,
    onChange: (value: string) => change({ [name]: value }),
  });
  const check = (name: 'residentsOnly' | 'graduatesMayApply') => (
    <FormControlLabel
      label={translate(`cohorts.fields.${name}`)}
      disabled={isFixed}
      control={<Checkbox checked={written[name]} onChange={(_, checked) => change({ [name]: checked })} />}
    />
  );
  return (
    <>
      <NumberLine {...number('oldestAge')} isRequired={false} />
      {check('residentsOnly')}
      {check('graduatesMayApply')}
      <NumberLine {...number('mostApplications')} />
      <NumberLine {...number('keepMonths')} isFixed={false} />
    </>
  );
}
