import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { viewYearOfExercisesRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { fiscalYearText, Icon, Page, Section } from '#web/staff-ui';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';
import { Dateless } from './Dateless.tsx';
import { ExerciseTable } from './ExerciseTable.tsx';
import { everything, type Narrowed, YearFilters } from './YearFilters.tsx';
import './year.css';
import type { ExerciseRow } from './exercise-row.ts';

/** Every exercise of the fiscal year on one page: when, where, how full, who waits, what is wrong. */
export default function YearPage() {
  const translate = useTranslate();
  const { fiscalYear } = useFiscalYear();
  const [narrowed, setNarrowed] = useState<Narrowed>(everything);
  const whole = useAnswer(() => call(viewYearOfExercisesRoute, { input: { fiscalYear } }), [fiscalYear]);
  const { courseId, bureauId, month } = narrowed;
  const asked = useAnswer(
    () => call(viewYearOfExercisesRoute, { input: { fiscalYear, ...filled({ courseId, bureauId, month }) } }),
    [fiscalYear, courseId, bureauId, month],
  );
  const rows = (asked.answer?.items ?? []).filter((row) => !narrowed.isWarned || row.warnings.length > 0);
  const lead = useLead(rows, fiscalYear);
  const create = (
    <Button variant="contained" component={Link} to="/exercises/create" startIcon={<Icon name="plus" />}>
      {translate('year.create')}
    </Button>
  );
  return (
    <Page title={translate('year.title')} lead={asked.answer && lead} actions={create}>
      {asked.fault && <p role="alert">{asked.fault.message}</p>}
      <YearFilters rows={whole.answer?.items ?? []} narrowed={narrowed} onChange={setNarrowed} />
      {asked.answer && <ExerciseTable rows={rows.filter(({ startsOn }) => startsOn)} />}
      {asked.answer && !month && (
        <Section id="dateless" title={translate('year.dateless')}>
          <Dateless rows={rows.filter(({ startsOn }) => !startsOn)} />
        </Section>
      )}
    </Page>
  );
}

const filled = <Asked extends Record<string, string>>(asked: Asked) =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));

/** The year in one sentence; what was called off counts no more. */
function useLead(rows: readonly ExerciseRow[], fiscalYear: number): string {
  const translate = useTranslate();
  useLocaleState();
  const standing = rows.filter(({ state }) => state !== 'canceled');
  const sum = (of: (row: ExerciseRow) => number) => standing.reduce((total, row) => total + of(row), 0);
  return translate('year.lead', {
    year: fiscalYearText(fiscalYear),
    offerings: standing.length,
    seats: sum(({ seats }) => seats),
    held: sum(({ held }) => held),
    waiting: sum(({ waiting }) => waiting),
    warnings: sum(({ warnings }) => warnings.filter((code) => code !== 'no-date').length),
  });
}
