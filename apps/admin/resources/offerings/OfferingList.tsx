import { Button, useMediaQuery } from '@mui/material';
import { DataTable, ListBase, Pagination, useListContext, useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dateText, fiscalYearText, Icon, leftText, listSearch, ListTools, Page, StatusTabs } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';
import { EmptyList } from '../../parts/EmptyList.tsx';
import { lastDayOf, type OfferingRow, OfferingState } from './OfferingState.tsx';

const Col = DataTable.Col<OfferingRow>;

export default function OfferingList() {
  const translate = useTranslate();
  const { fiscalYear } = useFiscalYear();
  const mayOpen = useAbility('offering.open');
  const states = (mayOpen ? ['draft', 'open', 'closed', 'canceled'] : ['open', 'closed', 'canceled']).map((value) => ({
    value,
    label: translate(`offerings.tabs.${value}`),
  }));
  const create = (
    <Button variant="contained" component={Link} to="/offerings/create" startIcon={<Icon name="plus" />}>
      {translate('offerings.create')}
    </Button>
  );
  return (
    <ListBase<OfferingRow>
      key={fiscalYear}
      resource="offerings"
      filter={{ fiscalYear }}
      sort={{ field: 'accessStartsOn', order: 'DESC' }}
      perPage={25}
    >
      <Page title={translate('offerings.title')} lead={fiscalYearText(fiscalYear)} actions={mayOpen && create}>
        <div className="list-body">
          <StatusTabs
            source="state"
            label={translate('offerings.tabs.label')}
            tabs={[{ label: translate('offerings.tabs.all') }, ...states]}
          />
          <ListTools filters={[listSearch('offerings.search')]} />
          <Rows />
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </div>
      </Page>
    </ListBase>
  );
}

function Rows() {
  const isPhone = useMediaQuery('(max-width: 699px)');
  return isPhone ? <Cards /> : <Table />;
}

function Table() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const field = (name: string) => translate(`offerings.fields.${name}`);
  return (
    <DataTable<OfferingRow> rowClick="show" bulkActionButtons={false} empty={<EmptyList of="offerings" />}>
      <Col
        source="name"
        label={field('name')}
        cellClassName="wraps"
        render={(row) => (
          <Link to={`/offerings/${row.id}/show`} onClick={(event) => event.stopPropagation()} className="name-link">
            {row.name}
          </Link>
        )}
      />
      <Col
        source="edition"
        label={field('edition')}
        disableSort
        cellClassName="wraps"
        render={(row) => row.edition.name[language]}
      />
      <Col source="accessStartsOn" label={field('accessPeriod')} render={(row) => <Period row={row} />} />
      <Col source="state" label={field('state')} disableSort render={(row) => <OfferingState state={row.state} />} />
    </DataTable>
  );
}

function Period({ row }: { row: OfferingRow }) {
  const endsOn = lastDayOf(row);
  return (
    <>
      {dateText(row.accessPeriod.startsOn)} 〜 {dateText(endsOn)} <span className="muted">{leftText(endsOn)}</span>
    </>
  );
}

/** The list on a phone. */
function Cards() {
  const { data = [], isPending } = useListContext<OfferingRow>();
  if (!isPending && data.length === 0) return <EmptyList of="offerings" />;
  return (
    <ul className="cards">
      {data.map((row) => (
        <li key={row.id}>
          <Link to={`/offerings/${row.id}/show`} className="name-link">
            {row.name}
          </Link>
          <OfferingState state={row.state} />
          <p className="meta">
            <Period row={row} />
          </p>
        </li>
      ))}
    </ul>
  );
}
