import { Button } from '@mui/material';
import { DataTable, ListBase, Pagination, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { listVenuesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Icon, listSearch, ListTools, Page } from '#web/staff-ui';
import { EmptyList } from '../../parts/EmptyList.tsx';
import { RowsOrCards } from '../../parts/RowsOrCards.tsx';

type VenueRow = AnswerFrom<typeof listVenuesRoute>['items'][number];
const Col = DataTable.Col<VenueRow>;
const nameOf = ({ name, room }: VenueRow) => `${name} ${room}`.trim();

export default function VenueList() {
  const translate = useTranslate();
  const create = (
    <Button variant="contained" component={Link} to="/venues/create" startIcon={<Icon name="plus" />}>
      {translate('venues.create')}
    </Button>
  );
  return (
    <ListBase<VenueRow> resource="venues" sort={{ field: 'name', order: 'ASC' }} perPage={25}>
      <Page title={translate('venues.title')} actions={create}>
        <div className="list-body">
          <ListTools filters={[listSearch('venues.search')]} />
          <RowsOrCards<VenueRow>
            table={<Table />}
            empty={<EmptyList of="venues" />}
            nameOf={nameOf}
            pathOf={({ id }) => `/venues/${id}`}
            wordsOf={({ prefecture, address, seats }) => [
              prefecture.name,
              address,
              translate('venues.people', { seats }),
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
  const field = (name: string) => translate(`venues.fields.${name}`);
  return (
    <DataTable<VenueRow> rowClick="edit" bulkActionButtons={false} empty={<EmptyList of="venues" />}>
      <Col
        source="name"
        label={field('name')}
        render={(row) => (
          <Link to={`/venues/${row.id}`} className="name-link" onClick={(event) => event.stopPropagation()}>
            {nameOf(row)}
          </Link>
        )}
      />
      <Col source="prefecture" label={field('prefecture')} disableSort render={({ prefecture }) => prefecture.name} />
      <Col source="address" label={field('address')} disableSort cellClassName="opt" headerClassName="opt" />
      <Col source="seats" label={field('seats')} render={({ seats }) => translate('venues.people', { seats })} />
      <Col source="offerings" label={field('offerings')} disableSort />
    </DataTable>
  );
}
