import { useMediaQuery } from '@mui/material';
import { DataTable, ListBase, Pagination, SelectInput, useLocaleState, useTranslate } from 'react-admin';
import { Link, useMatch, useNavigate } from 'react-router-dom';
import {
  ColumnsMenu,
  dateText,
  fiscalYearText,
  listSearch,
  ListTools,
  Page,
  SidePanel,
  StatusTabs,
} from '#web/staff-ui';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';
import { useMe } from '../../providers/use-me.ts';
import { AwardCards } from './AwardCards.tsx';
import { AwardEmpty } from './AwardEmpty.tsx';
import { AwardPanel } from './AwardPanel.tsx';
import { type AwardRow, AwardStatus } from './AwardStatus.tsx';
import { PrintButton } from './PrintButton.tsx';

const Col = DataTable.Col<AwardRow>;
const TABS = ['active', 'superseded', 'revoked', 'unprintable', 'doubted'];

export default function AwardList() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const me = useMe();
  const { fiscalYear } = useFiscalYear();
  const selected = useMatch('/awards/:id')?.params.id;
  const lead = [me?.organization?.organizationName, fiscalYearText(fiscalYear)].filter(Boolean).join('　');
  return (
    <ListBase<AwardRow>
      key={fiscalYear}
      resource="awards"
      filter={{ fiscalYear }}
      sort={{ field: 'issuedOn', order: 'DESC' }}
      perPage={25}
    >
      <Page title={translate('awards.title')} lead={lead} actions={<PrintButton />}>
        <div className="with-panel">
          <AwardTable selected={selected} />
          <SidePanel open={!!selected} onClose={() => navigate('/awards')} label={translate('awards.record')}>
            {selected && <AwardPanel id={selected} />}
          </SidePanel>
        </div>
      </Page>
    </ListBase>
  );
}

function AwardTable({ selected }: { selected: string | undefined }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery('(max-width: 699px)');
  const field = (name: string) => translate(`awards.fields.${name}`);
  const kinds = ['attendance', 'pass', 'completion', 'outstanding'].map((id) => ({
    id,
    name: translate(`awards.kind.${id}`),
  }));
  const filters = [
    listSearch('awards.search'),
    <SelectInput key="kind" source="kind" label={field('kind')} choices={kinds} />,
  ];
  const tabs = TABS.map((value) => ({ value, label: translate(`awards.tabs.${value}`) }));
  const columns = Object.fromEntries(
    ['number', 'kind', 'organizationName', 'department', 'edition', 'issuedOn', 'status'].map((name) => [
      name,
      field(name),
    ]),
  );
  return (
    <div className="list-body">
      <StatusTabs
        source="tab"
        label={translate('awards.tabs.label')}
        tabs={[{ label: translate('awards.tabs.all') }, ...tabs]}
      />
      <ListTools filters={filters}>{!isPhone && <ColumnsMenu columns={columns} hidden={[]} />}</ListTools>
      {isPhone ? <AwardCards /> : <AwardRows selected={selected} field={field} />}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </div>
  );
}

function AwardRows({ selected, field }: { selected: string | undefined; field: (name: string) => string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <DataTable<AwardRow>
      rowClick={(id) => `/awards/${id}`}
      bulkActionButtons={false}
      empty={<AwardEmpty />}
      rowSx={(row) =>
        row.id === selected
          ? { backgroundColor: 'var(--selected) !important', boxShadow: 'inset 3px 0 0 var(--key)' }
          : {}
      }
    >
      <Col
        source="learnerName"
        label={field('learnerName')}
        render={(row) => (
          <Link to={`/awards/${row.id}`} onClick={(event) => event.stopPropagation()} className="name-link">
            {row.learnerName}
          </Link>
        )}
      />
      <Col source="number" label={field('number')} />
      <Col source="kind" label={field('kind')} disableSort render={(row) => translate(`awards.kind.${row.kind}`)} />
      <Col source="organizationName" label={field('organizationName')} />
      <Col source="department" label={field('department')} disableSort cellClassName="opt" headerClassName="opt" />
      <Col
        source="edition"
        label={field('edition')}
        disableSort
        cellClassName="opt"
        headerClassName="opt"
        render={(row) => row.edition[locale === 'en' ? 'en' : 'ja']}
      />
      <Col source="issuedOn" label={field('issuedOn')} render={(row) => dateText(row.issuedOn)} />
      <Col source="status" label={field('status')} disableSort render={(row) => <AwardStatus status={row.status} />} />
    </DataTable>
  );
}
