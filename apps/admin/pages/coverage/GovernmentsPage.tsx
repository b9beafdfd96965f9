import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { downloadCoverageListRoute, listCoverageRoute, viewCoverageRoute } from '#contract/routes';
import { call, download, useAnswer } from '#web/api-client';
import { dateText, ExportMenu, Page, Segments } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { DefinitionBar } from './DefinitionBar.tsx';
import { type Definition, type Report, useDefinition } from './definition.ts';
import { Fault } from './Fault.tsx';
import { GovernmentsTable } from './GovernmentsTable.tsx';
import { Pager } from './Pager.tsx';
import { SeatsInReach } from './SeatsInReach.tsx';
import './coverage.css';

type Kind = Report['kinds'][number]['kind'];
type Sort = 'code' | 'name' | 'last-fiscal-year' | 'persons' | 'in-post';

const PER_PAGE = 100;
const shows = [
  'untrained',
  'pre-cyder-only',
  'trained',
  'not-this-year',
  'not-last-years',
  'nobody-in-post',
  'all',
] as const;
/** What the figure of the map counts as missing, listed. */
const missing = {
  trainedEver: 'untrained',
  trainedThisYear: 'not-this-year',
  trainedLastYears: 'not-last-years',
  stillInPost: 'nobody-in-post',
} as const;
const sorts: readonly Sort[] = ['code', 'name', 'last-fiscal-year', 'in-post', 'persons'];

function askedIn({ way, query, sent }: Definition) {
  const named = (name: string) => query.get(name) ?? undefined;
  return {
    ...sent,
    show: shows.find((one) => one === query.get('show')) ?? missing[way],
    prefecture: named('prefecture'),
    bureau: named('bureau'),
    kind: named('kind') as Kind | undefined,
    q: named('q'),
  };
}

/** The local governments one by one: those still untrained first of all, to be told by telephone. */
export default function GovernmentsPage() {
  const translate = useTranslate();
  const definition = useDefinition();
  const seesSeats = useAbility('seat.view');
  const { query, set, sent } = definition;
  const page = Number(query.get('page') ?? 1);
  const sort = sorts.find((one) => one === query.get('sort')) ?? 'code';
  const order = query.get('order') === 'desc' ? 'desc' : 'asc';
  const asked = askedIn(definition);
  const report = useAnswer(() => call(viewCoverageRoute, { input: sent }), [JSON.stringify(sent)]).answer;
  const { answer: list, fault } = useAnswer(
    () => call(listCoverageRoute, { input: { ...asked, page, perPage: PER_PAGE, sort, order } }),
    [query.toString()],
  );
  const title = titleOf(asked, report, translate);
  return (
    <Page
      title={title}
      crumbs={[[translate('coverage.title'), '/coverage']]}
      lead={
        list &&
        `${translate('coverage.listLead', { count: list.total.toLocaleString() })}　${translate('coverage.asOf', { day: dateText(list.asOf) })}`
      }
      actions={
        <ExportMenu
          name={title}
          onExport={(format) => download(downloadCoverageListRoute, { input: { ...asked, format } })}
        />
      }
    >
      <DefinitionBar definition={definition} report={report} />
      <Filters definition={definition} report={report} />
      <Fault of={fault} />
      {list && (
        <>
          <GovernmentsTable
            list={list}
            sort={sort}
            order={order}
            onSort={(column) => {
              set('order', column === sort && order === 'asc' ? 'desc' : null);
              set('sort', column);
            }}
          />
          <Pager page={page} perPage={PER_PAGE} total={list.total} onPage={(next) => set('page', String(next))} />
        </>
      )}
      {seesSeats && asked.show === 'untrained' && <SeatsInReach />}
    </Page>
  );
}

function titleOf(
  { prefecture, bureau, kind }: ReturnType<typeof askedIn>,
  report: Report | undefined,
  translate: ReturnType<typeof useTranslate>,
): string {
  if (report?.total.governments === 1) return translate('coverage.own');
  const place =
    report?.prefectures.find(({ code }) => code === prefecture) ?? report?.bureaus.find(({ code }) => code === bureau);
  const name = place?.name ?? (kind && translate(`coverage.kinds.${kind}`));
  return name ? translate('coverage.listIn', { name }) : translate('coverage.list');
}

function Filters({ definition, report }: { definition: Definition; report: Report | undefined }) {
  const translate = useTranslate();
  const { lastYears, query, set } = definition;
  const asked = askedIn(definition);
  return (
    <div className="list-filters">
      <Segments
        label={translate('coverage.show')}
        value={asked.show}
        onChange={(show) => set('show', show)}
        options={shows.map((value) => ({ value, label: translate(`coverage.shows.${value}`, { years: lastYears }) }))}
      />
      {report && report.prefectures.length > 1 && (
        <Choice
          label={translate('coverage.prefecture')}
          value={asked.prefecture ?? ''}
          every={translate('coverage.every')}
          options={report.prefectures.map(({ code, name }) => [code, name])}
          onChange={(code) => set('prefecture', code)}
        />
      )}
      {report && report.kinds.length > 1 && (
        <Choice
          label={translate('coverage.kind')}
          value={asked.kind ?? ''}
          every={translate('coverage.everyKind')}
          options={report.kinds.map(({ kind }) => [kind, translate(`coverage.kinds.${kind}`)])}
          onChange={(kind) => set('kind', kind)}
        />
      )}
      <TextField
        size="small"
        label={translate('coverage.find')}
        defaultValue={query.get('q') ?? ''}
        onChange={({ target }) => set('q', target.value.trim() || null)}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly every: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string | null) => void;
}

const Choice = ({ label, value, every, options, onChange }: ChoiceProps) => (
  <TextField
    select
    size="small"
    label={label}
    value={value}
    onChange={({ target }) => onChange(target.value || null)}
    slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    sx={{ minWidth: 180 }}
  >
    <MenuItem value="">{every}</MenuItem>
    {options.map(([key, name]) => (
      <MenuItem key={key} value={key}>
        {name}
      </MenuItem>
    ))}
  </TextField>
);
