import { Button } from '@mui/material';
import { ListBase, Pagination, SelectInput, useTranslate } from 'react-admin';
import { Link, useMatch, useNavigate } from 'react-router-dom';
import { Icon, listSearch, ListTools, Page, SidePanel, StatusTabs } from '#web/staff-ui';
import type { ApplicationRow } from '../../parts/ApplicationState.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { useMe } from '../../providers/use-me.ts';
import { ApplicationPanel } from './ApplicationPanel.tsx';
import { ApplicationRows } from './ApplicationRows.tsx';

const TABS: readonly ApplicationRow['state'][] = [
  'awaiting-approval',
  'offered',
  'waitlisted',
  'confirmed',
  'canceled',
  'rejected',
  'declined',
  'expired',
];

/** Everybody who applied for an exercise, as far as one reaches; a record opens beside the list. */
export default function ApplicationList() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const me = useMe();
  const mayApply = useAbility('application.make-for');
  const selected = useMatch('/applications/:id')?.params.id;
  return (
    <ListBase<ApplicationRow> resource="applications" sort={{ field: 'startsOn', order: 'ASC' }} perPage={25}>
      <Page
        title={translate('applications.title')}
        lead={me?.organization?.organizationName}
        actions={mayApply && <ApplyLink />}
      >
        <div className="with-panel">
          <Body selected={selected} />
          <SidePanel
            open={!!selected}
            onClose={() => navigate('/applications')}
            label={translate('applications.record')}
          >
            {selected && <ApplicationPanel key={selected} id={selected} />}
          </SidePanel>
        </div>
      </Page>
    </ListBase>
  );
}

function ApplyLink() {
  const translate = useTranslate();
  return (
    <Button component={Link} to="/applications/create" variant="contained" startIcon={<Icon name="plus" />}>
      {translate('applications.apply.open')}
    </Button>
  );
}

function Body({ selected }: { selected: string | undefined }) {
  const translate = useTranslate();
  const isOfOneTown = !useAbility('application.decide');
  const tabs = TABS.map((value) => ({ value, label: translate(`applications.state.${value}`) }));
  const filters = [
    listSearch('applications.search'),
    <SelectInput
      key="toApprove"
      source="toApprove"
      label={translate('applications.toApprove')}
      choices={[{ id: 'true', name: translate('applications.mine') }]}
    />,
  ];
  return (
    <div className="list-body">
      <StatusTabs
        source="state"
        label={translate('applications.tabs')}
        tabs={[{ label: translate('applications.all') }, ...tabs]}
      />
      <ListTools filters={filters} />
      <ApplicationRows {...{ selected, isOfOneTown }} />
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </div>
  );
}
