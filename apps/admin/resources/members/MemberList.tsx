import { Button, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { DataTable, ListBase, Pagination, useTranslate } from 'react-admin';
import { Link, useMatch, useNavigate } from 'react-router-dom';
import { ColumnsMenu, Icon, listSearch, ListTools, Page, SelectColumn, SidePanel, StatusTabs } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { useMe } from '../../providers/use-me.ts';
import { AddDialog } from './AddDialog.tsx';
import { ArrivalDialog } from './ArrivalDialog.tsx';
import { MemberCards } from './MemberCards.tsx';
import { MemberPanel } from './MemberPanel.tsx';
import { type MemberRow, MemberStatus } from './MemberStatus.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useDepartmentFilter } from './use-department-filter.tsx';

const Col = DataTable.Col<MemberRow>;
const TABS: MemberRow['status'][] = ['active', 'never-signed-in', 'ended'];

export default function MemberList() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const me = useMe();
  const selected = useMatch('/members/:id')?.params.id;
  return (
    <ListBase<MemberRow> resource="members" sort={{ field: 'kana', order: 'ASC' }} perPage={25}>
      <Page title={translate('members.title')} lead={me?.organization?.organizationName} actions={<AddButtons />}>
        <div className="with-panel">
          <MemberTable selected={selected} />
          <SidePanel open={!!selected} onClose={() => navigate('/members')} label={translate('members.record')}>
            {selected && <MemberPanel id={selected} />}
          </SidePanel>
        </div>
      </Page>
    </ListBase>
  );
}

function AddButtons() {
  const translate = useTranslate();
  const mayAdd = useAbility('staff.import');
  const mayAsk = useAbility('arrival.ask');
  const [open, setOpen] = useState<'add' | 'arrival'>();
  const close = () => setOpen(undefined);
  if (!mayAdd) return null;
  return (
    <>
      {mayAsk && (
        <Button variant="outlined" startIcon={<Icon name="people" />} onClick={() => setOpen('arrival')}>
          {translate('members.moved')}
        </Button>
      )}
      <Button component={Link} to="/staff-imports" variant="outlined" startIcon={<Icon name="upload" />}>
        {translate('members.import')}
      </Button>
      <Button variant="contained" startIcon={<Icon name="plus" />} onClick={() => setOpen('add')}>
        {translate('members.add')}
      </Button>
      {open === 'add' && <AddDialog onClose={close} />}
      {open === 'arrival' && <ArrivalDialog onClose={close} />}
    </>
  );
}

function MemberTable({ selected }: { selected: string | undefined }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery('(max-width: 699px)');
  const field = (name: string) => translate(`people.fields.${name}`);
  const department = useDepartmentFilter();
  const tabs = TABS.map((value) => ({ value, label: translate(`members.status.${value}`) }));
  const columns = Object.fromEntries(
    ['staffNumber', 'department', 'organizationName', 'signInId', 'mail', 'status'].map((name) => [name, field(name)]),
  );
  return (
    <div className="list-body">
      <StatusTabs label={translate('members.tabs')} tabs={[{ label: translate('members.all') }, ...tabs]} />
      <ListTools filters={[listSearch('members.search'), department]}>
        {!isPhone && <ColumnsMenu columns={columns} hidden={[]} />}
      </ListTools>
      {isPhone ? <MemberCards /> : <MemberRows selected={selected} field={field} />}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
      <SelectionBar />
    </div>
  );
}

function MemberRows({ selected, field }: { selected: string | undefined; field: (name: string) => string }) {
  const translate = useTranslate();
  return (
    <DataTable<MemberRow>
      rowClick={(id) => `/members/${id}`}
      bulkActionButtons={false}
      empty={<p className="muted">{translate('members.empty')}</p>}
      rowSx={(row) =>
        row.id === selected
          ? { backgroundColor: 'var(--selected) !important', boxShadow: 'inset 3px 0 0 var(--key)' }
          : {}
      }
    >
      <SelectColumn name={(row) => row.name} />
      <Col
        source="kana"
        label={field('name')}
        render={(row) => (
          <Link to={`/members/${row.id}`} onClick={(event) => event.stopPropagation()} className="name-link">
            {row.name}
            {row.kana && <small>{row.kana}</small>}
          </Link>
        )}
      />
      <Col source="staffNumber" label={field('staffNumber')} />
      <Col source="department" label={field('department')} />
      <Col
        source="organizationName"
        label={field('organizationName')}
        disableSort
        cellClassName="opt"
        headerClassName="opt"
      />
      <Col source="signInId" label={field('signInId')} disableSort cellClassName="opt" headerClassName="opt" />
      <Col
        source="mail"
        label={field('mail')}
        disableSort
        render={(row) => row.mail ?? <strong>{translate('members.bySlip')}</strong>}
      />
      <Col source="status" label={field('status')} disableSort render={(row) => <MemberStatus status={row.status} />} />
    </DataTable>
  );
}
