import { Button } from '@mui/material';
import { DataTable, ListBase, Pagination, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { instantText, Icon, listSearch, ListTools, Page } from '#web/staff-ui';
import { EmptyList } from '../../parts/EmptyList.tsx';
import { RowsOrCards } from '../../parts/RowsOrCards.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { CohortPhase } from './CohortPhase.tsx';
import { type CohortRow, nameOf, useLanguage } from './cohort.ts';

const Col = DataTable.Col<CohortRow>;

export default function CohortList() {
  const translate = useTranslate();
  const language = useLanguage();
  const mayDefine = useAbility('cohort.define');
  const create = (
    <Button variant="contained" component={Link} to="/cohorts/create" startIcon={<Icon name="plus" />}>
      {translate('cohorts.create')}
    </Button>
  );
  return (
    <ListBase<CohortRow> resource="cohorts" sort={{ field: 'fiscalYear', order: 'DESC' }} perPage={25}>
      <Page title={translate('cohorts.title')} lead={translate('cohorts.lead')} actions={mayDefine && create}>
        <div className="list-body">
          <ListTools filters={[listSearch('cohorts.search')]} />
          <RowsOrCards<CohortRow>
            table={<Table />}
            empty={<EmptyList of="cohorts" />}
            nameOf={(row) => nameOf(row, language)}
            pathOf={({ id }) => `/cohorts/${id}/show`}
            wordsOf={({ phase, windows, places }) => [
              translate(`cohort.phases.${phase}`),
              translate('cohorts.until', { at: instantText(windows.applicationClosesAt) }),
              translate('cohorts.places', { count: places }),
            ]}
          />
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </div>
      </Page>
    </ListBase>
  );
}

function Table() {
  const translate = useTranslate();
  const language = useLanguage();
  const field = (name: string) => translate(`cohorts.fields.${name}`);
  return (
    <DataTable<CohortRow> rowClick="show" bulkActionButtons={false} empty={<EmptyList of="cohorts" />}>
      <Col
        source="fiscalYear"
        label={field('name')}
        render={(row) => (
          <Link to={`/cohorts/${row.id}/show`} className="name-link" onClick={(event) => event.stopPropagation()}>
            {nameOf(row, language)}
          </Link>
        )}
      />
      <Col source="phase" label={field('phase')} disableSort render={({ phase }) => <CohortPhase phase={phase} />} />
      <Col
        source="applicationClosesAt"
        label={field('applicationClosesAt')}
        render={({ windows }) => instantText(windows.applicationClosesAt)}
      />
      <Col source="tracks" label={field('tracks')} disableSort cellClassName="opt" headerClassName="opt" />
      <Col
        source="places"
        label={field('places')}
        disableSort
        render={({ places }) => translate('cohorts.people', { count: places })}
      />
    </DataTable>
  );
}
