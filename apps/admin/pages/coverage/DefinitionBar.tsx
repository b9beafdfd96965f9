import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DateField, fiscalYearText, Segments, today } from '#web/staff-ui';
import { type Definition, MOST_YEARS, type Report, ways } from './definition.ts';

/** What counts as trained: chosen here, and written out below, so that no figure stands without its meaning. */
export function DefinitionBar({ definition, report }: { definition: Definition; report: Report | undefined }) {
  const translate = useTranslate();
  const { way, lastYears, countPreCyder, withPrefectures, asOf, query, set } = definition;
  const looksBack = way === 'trainedLastYears' || query.get('show') === 'not-last-years';
  const told = {
    years: lastYears,
    year: report ? fiscalYearText(report.fiscalYear) : '',
    what: translate(countPreCyder ? 'coverage.either' : 'coverage.cyder'),
  };
  return (
    <>
      <div className="definition-bar">
        <Segments
          label={translate('coverage.question')}
          value={way}
          onChange={(next) => set('by', next === 'trainedEver' ? null : next)}
          options={ways.map((value) => ({ value, label: translate(`coverage.by.${value}`, told) }))}
        />
        {looksBack && <Years lastYears={lastYears} onChange={(years) => set('years', years)} />}
        <Switch
          label={translate('coverage.countPreCyder')}
          isOn={countPreCyder}
          onChange={(isOn) => set('pre', isOn ? 'yes' : null)}
        />
        <Switch
          label={translate('coverage.withPrefectures')}
          isOn={withPrefectures}
          onChange={(isOn) => set('prefectures', isOn ? null : 'no')}
        />
        <DateField
          label={translate('coverage.asOfDay')}
          value={asOf || today()}
          onChange={({ target }) => set('asOf', target.value === today() ? null : target.value)}
        />
      </div>
      <p className="definition">
        <b>{translate('coverage.counts')}</b>
        {translate(`coverage.meaning.${way}`, told)}{' '}
        <span className="muted">{translate(`coverage.exclusion.${way}`)}</span>
      </p>
    </>
  );
}

function Years({ lastYears, onChange }: { lastYears: number; onChange: (years: string) => void }) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      label={translate('coverage.lastYears')}
      value={lastYears}
      onChange={({ target }) => onChange(target.value)}
      className="years"
    >
      {Array.from({ length: MOST_YEARS }, (_, at) => (
        <MenuItem key={at} value={at + 1}>
          {translate('coverage.years', { years: at + 1 })}
        </MenuItem>
      ))}
    </TextField>
  );
}

const Switch = ({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) => (
  <FormControlLabel
    control={<Checkbox checked={isOn} onChange={({ target }) => onChange(target.checked)} />}
    label={label}
  />
);
