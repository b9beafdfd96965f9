import { Button, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { DataTable, ListBase, Pagination, SelectInput, useTranslate } from 'react-admin';
import { Link, useMatch, useNavigate } from 'react-router-dom';
import { ColumnsMenu, dateText, Icon, listSearch, ListTools, Page, SidePanel, StatusTabs } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { useMe } from '../../providers/use-me.ts';
import { AddOrganizationDialog } from './AddOrganizationDialog.tsx';
import { DeputyDialog } from './DeputyDialog.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { InviteTableDialog } from './InviteTableDialog.tsx';
import { RoleCards } from './RoleCards.tsx';
import { RolePanel } from './RolePanel.tsx';
import { type RoleRow, RoleStatus } from './RoleStatus.tsx';

const Col = DataTable.Col<RoleRow>;
const TABS: RoleRow['status'][] = ['current', 'upcoming', 'ended'];
const ROLES = [
  'organization-coordinator',
  'prefecture-officer',
  'bureau-officer',
  'program-office',
  'instructor',
  'application-deputy',
];

export default function RoleList() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const me = useMe();
  const selected = useMatch('/roles/:id')?.params.id;
  return (
    <ListBase<RoleRow> resource="roles" sort={{ field: 'organizationName', order: 'ASC' }} perPage={25}>
      <Page
        title={translate('roleHolders.title')}
        lead={me?.organization?.organizationName}
        actions={
          <>
            <DeputyButton />
            <InviteButtons />
          </>
        }
      >
        <div className="with-panel">
          <RoleTable selected={selected} />
          <SidePanel open={!!selected} onClose={() => navigate('/roles')} label={translate('roleHolders.record')}>
            {selected && <RolePanel id={selected} />}
          </SidePanel>
        </div>
      </Page>
    </ListBase>
  );
}

function DeputyButton() {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (!useAbility('deputy.appoint')) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<Icon name="person" />} onClick={() => setOpen(true)}>
        {translate('deputies.open')}
      </Button>
      {isOpen && <DeputyDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function InviteButtons() {
  const translate = useTranslate();
  const mayGrant = useAbility('role.grant');
  const [dialog, setDialog] = useState<'one' | 'table' | 'organization' | null>(null);
  if (!mayGrant) return null;
  const close = () => setDialog(null);
  return (
    <>
      <Button variant="outlined" startIcon={<Icon name="building" />} onClick={() => setDialog('organization')}>
        {translate('addedOrganization.open')}
      </Button>
      <Button variant="outlined" startIcon={<Icon name="upload" />} onClick={() => setDialog('table')}>
        {translate('roleHolders.inviteTable')}
      </Button>
      <Button variant="contained" startIcon={<Icon name="plus" />} onClick={() => setDialog('one')}>
        {translate('roleHolders.invite')}
      </Button>
      {dialog === 'one' && <InviteDialog onClose={close} />}
      {dialog === 'table' && <InviteTableDialog onClose={close} />}
      {dialog === 'organization' && <AddOrganizationDialog onClose={close} />}
    </>
  );
}

function RoleTable({ selected }: { selected: string | undefined }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery('(max-width: 699px)');
  const field = (name: string) => translate(`people.fields.${name}`);
  const choices = ROLES.map((id) => ({ id, name: translate(`roles.${id}`) }));
  const filters = [
    listSearch('roleHolders.search'),
    <SelectInput key="role" source="role" label={field('role')} choices={choices} />,
  ];
  const tabs = TABS.map((value) => ({ value, label: translate(`roleHolders.status.${value}`) }));
  const columns = Object.fromEntries(
    ['role', 'organizationName', 'mail', 'startsOn', 'endsOn', 'status'].map((name) => [name, field(name)]),
  );
  return (
    <div className="list-body">
      <StatusTabs label={translate('roleHolders.tabs')} tabs={[...tabs, { label: translate('roleHolders.all') }]} />
      <ListTools filters={filters}>{!isPhone && <ColumnsMenu columns={columns} hidden={[]} />}</ListTools>
      {isPhone ? <RoleCards /> : <RoleRows selected={selected} field={field} />}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </div>
  );
}

function RoleRows({ selected, field }: { selected: string | undefined; field: (name: string) => string }) {
  const translate = useTranslate();
  return (
    <DataTable<RoleRow>
      rowClick={(id) => `/roles/${id}`}
      bulkActionButtons={false}
      empty={<p className="muted">{translate('roleHolders.empty')}</p>}
      rowSx={(row) =>
        row.id === selected
          ? { backgroundColor: 'var(--selected) !important', boxShadow: 'inset 3px 0 0 var(--key)' }
          : {}
      }
    >
      <Col
        source="name"
        label={field('name')}
        render={(row) => (
          <Link to={`/roles/${row.id}`} onClick={(event) => event.stopPropagation()} className="name-link">
            {row.name}
          </Link>
        )}
      />
      <Col source="role" label={field('role')} render={(row) => translate(`roles.${row.role}`)} />
      <Col source="organizationName" label={field('organizationName')} />
      <Col source="mail" label={field('mail')} disableSort cellClassName="opt" headerClassName="opt" />
      <Col source="startsOn" label={field('startsOn')} render={(row) => dateText(row.startsOn)} />
      <Col source="endsOn" label={field('endsOn')} render={(row) => (row.endsOn ? dateText(row.endsOn) : '—')} />
      <Col source="status" label={field('status')} disableSort render={(row) => <RoleStatus status={row.status} />} />
    </DataTable>
  );
}
