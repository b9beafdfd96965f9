import { Checkbox, FormControlLabel } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DateField, fiscalYearText, Segments, today } from '#web/staff-ui';
import { type Definition, type Report, ways } from './definition.ts';

/** What counts as trained: chosen here, and written out below, so that no figure stands without its meaning. */
export function DefinitionBar({ definition, report }: { definition: Definition; report: Report | undefined }) {
  const translate = useTranslate();
  const { way, countPreCyder, withPrefectures, asOf, set } = definition;
  const told = {
    years: report?.lastYears ?? 3,
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

const Switch = ({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) => (
  <FormControlLabel
    control={<Checkbox checked={isOn} onChange={({ target }) => onChange(target.checked)} />}
    label={label}
  />
);
