import { DataTable, ListBase, Pagination, SelectInput, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listCohortsRoute, viewCohortRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, listSearch, ListTools, Page } from '#web/staff-ui';
import { EmptyList } from '../../parts/EmptyList.tsx';
import { RowsOrCards } from '../../parts/RowsOrCards.tsx';
import { nameIn, standingOf, type TraineeRow, useLanguage, yearOf } from './trainee.ts';

const Col = DataTable.Col<TraineeRow>;
const MOST_COHORTS = 200;
const pathOf = ({ id }: TraineeRow) => `/trainees/${id}/show`;

/** Those in the year of a cohort, as far as one guides their tracks. */
export default function TraineeList() {
  const translate = useTranslate();
  return (
    <ListBase<TraineeRow>
      resource="trainees"
      filterDefaultValues={{ state: 'active' }}
      sort={{ field: 'name', order: 'ASC' }}
      perPage={50}
    >
      <Page title={translate('trainees.title')} lead={translate('trainees.lead')}>
        <Body />
      </Page>
    </ListBase>
  );
}

function Body() {
  const translate = useTranslate();
  const language = useLanguage();
  const filters = useFilters();
  return (
    <div className="list-body">
      <ListTools filters={filters} />
      <RowsOrCards<TraineeRow>
        table={<Table />}
        empty={<EmptyList of="trainees" />}
        nameOf={({ name }) => name}
        pathOf={pathOf}
        wordsOf={(row) => [
          yearOf(row, language),
          nameIn(language, row.track),
          nameIn(language, row.seminar),
          mentorsOf(row),
          translate(`trainees.states.${standingOf(row)}`),
        ]}
      />
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </div>
  );
}

/** By cohort, by a track of it, and by whether they take part. */
function useFilters() {
  const translate = useTranslate();
  const language = useLanguage();
  const { cohortId } = useListContext<TraineeRow>().filterValues as { cohortId?: string };
  const cohorts = useAnswer(() => call(listCohortsRoute, { input: { perPage: MOST_COHORTS } }), []);
  const { answer: cohort } = useAnswer(
    () => (cohortId ? call(viewCohortRoute, { params: { cohortId } }) : Promise.resolve(null)),
    [cohortId],
  );
  const choices = (cohorts.answer?.items ?? []).map(({ id, program, fiscalYear }) => ({
    id,
    name: yearOf({ programName: program.name, fiscalYear: Number(fiscalYear) }, language),
  }));
  const tracks = (cohort?.tracks ?? []).map(({ id, name }) => ({ id, name: name[language] }));
  const states = (['active', 'left'] as const).map((id) => ({ id, name: translate(`trainees.states.${id}`) }));
  return [
    listSearch('trainees.search'),
    <SelectInput key="cohortId" source="cohortId" label={translate('trainees.fields.cohort')} choices={choices} />,
    ...(cohort
      ? [<SelectInput key="trackId" source="trackId" label={translate('trainees.fields.track')} choices={tracks} />]
      : []),
    <SelectInput key="state" source="state" label={translate('trainees.fields.state')} choices={states} alwaysOn />,
  ];
}

const mentorsOf = ({ mentors }: TraineeRow): string => mentors.map(({ name }) => name).join('・') || '—';

function Table() {
  const translate = useTranslate();
  const language = useLanguage();
  const field = (name: string) => translate(`trainees.fields.${name}`);
  return (
    <DataTable<TraineeRow> rowClick="show" bulkActionButtons={false} empty={<EmptyList of="trainees" />}>
      <Col
        source="name"
        label={field('name')}
        render={(row) => (
          <Link to={pathOf(row)} className="name-link" onClick={(event) => event.stopPropagation()}>
            {row.name}
          </Link>
        )}
      />
      <Col source="cohort" label={field('cohort')} disableSort render={(row) => yearOf(row, language)} />
      <Col source="track" label={field('track')} render={({ track }) => nameIn(language, track)} />
      <Col source="seminar" label={field('seminar')} disableSort render={({ seminar }) => nameIn(language, seminar)} />
      <Col source="mentors" label={field('mentors')} disableSort render={mentorsOf} />
      <Col source="state" label={field('state')} disableSort render={stateOf} />
    </DataTable>
  );
}

const stateOf = (row: TraineeRow) => <TraineeState state={standingOf(row)} />;

function TraineeState({ state }: { state: ReturnType<typeof standingOf> }) {
  const translate = useTranslate();
  return <Chip tone={state === 'active' ? 'normal' : 'plain'}>{translate(`trainees.states.${state}`)}</Chip>;
}
