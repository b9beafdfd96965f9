import { Button, MenuItem, TextField, useMediaQuery } from '@mui/material';
import { ListBase, Pagination, SelectInput, useListContext, useTranslate } from 'react-admin';
import { Link, useMatch, useNavigate } from 'react-router-dom';
import { exportEnrollmentsRoute, type listEnrollmentsRoute } from '#contract/routes';
import { type AnswerFrom, download } from '#web/api-client';
import { ColumnsMenu, ExportMenu, Icon, listSearch, ListTools, Page, SidePanel, StatusTabs } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { useMe } from '../../providers/use-me.ts';
import { EnrollmentCards } from './EnrollmentCards.tsx';
import { EnrollmentEmpty } from './EnrollmentEmpty.tsx';
import { EnrollmentPanel } from './EnrollmentPanel.tsx';
import { EnrollmentRows } from './EnrollmentRows.tsx';
import type { EnrollmentRow, Status } from './EnrollmentStatusChip.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { type Offering, useOfferingChoice } from './use-offering-choice.ts';

type Listed = AnswerFrom<typeof listEnrollmentsRoute>;

const TABS: readonly Status[] = ['not-started', 'in-progress', 'completed', 'passed', 'expired', 'removed'];
const COLUMNS = ['staffNumber', 'organizationName', 'department', 'status', 'accessEndsOn', 'completedAt', 'contact'];

export default function EnrollmentList() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const me = useMe();
  const selected = useMatch('/enrollments/:id')?.params.id;
  const { offerings, chosen, choose, fault } = useOfferingChoice();
  const mayImport = useAbility('staff.import');
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!offerings) return <p className="muted">{translate('enrollments.loading')}</p>;
  if (!chosen) return <EnrollmentEmpty />;
  return (
    <ListBase<EnrollmentRow>
      key={chosen.id}
      resource="enrollments"
      filter={{ offeringId: chosen.id }}
      sort={{ field: 'kana', order: 'ASC' }}
      perPage={25}
    >
      <Page
        title={translate('enrollments.title')}
        lead={me?.organization?.organizationName}
        actions={mayImport && <ImportLink />}
      >
        <OfferingPicker {...{ offerings, chosen }} onChoose={choose} />
        <div className="with-panel">
          <Body selected={selected} offeringId={chosen.id} />
          <SidePanel open={!!selected} onClose={() => navigate('/enrollments')} label={translate('enrollments.record')}>
            {selected && <EnrollmentPanel key={selected} id={selected} />}
          </SidePanel>
        </div>
      </Page>
    </ListBase>
  );
}

function ImportLink() {
  const translate = useTranslate();
  return (
    <Button component={Link} to="/staff-imports" variant="contained" startIcon={<Icon name="upload" />}>
      {translate('enrollments.import')}
    </Button>
  );
}

interface PickerProps {
  readonly offerings: readonly Offering[];
  readonly chosen: Offering;
  readonly onChoose: (offeringId: string) => void;
}

function OfferingPicker({ offerings, chosen, onChoose }: PickerProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate('enrollments.offering')}
      value={chosen.id}
      onChange={(event) => onChoose(event.target.value)}
      fullWidth={false}
      sx={{ width: 'min(420px, 100%)', marginBottom: 1 }}
    >
      {offerings.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Body({ selected, offeringId }: { readonly selected: string | undefined; readonly offeringId: string }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery('(max-width: 699px)');
  const isOfOneTown = useAbility('staff.import');
  const hidden = isOfOneTown ? ['staffNumber', 'organizationName'] : ['staffNumber'];
  const { filterValues, meta } = useListContext<EnrollmentRow>();
  const { departments = [] } = (meta ?? {}) as Partial<Listed>;
  const field = (name: string) => translate(`enrollments.fields.${name}`);
  const tabs = TABS.map((value) => ({ value, label: translate(`enrollments.status.${value}`) }));
  const filters = [
    listSearch('enrollments.search'),
    <SelectInput
      key="department"
      source="department"
      label={field('department')}
      choices={departments.map((name) => ({ id: name, name }))}
    />,
  ];
  const save = (format: 'xlsx' | 'csv') => {
    const { status, department } = filterValues as { status?: Status; department?: string };
    return download(exportEnrollmentsRoute, { params: { offeringId, format }, input: { status, department } });
  };
  return (
    <div className="list-body">
      <StatusTabs label={translate('enrollments.tabs')} tabs={[{ label: translate('enrollments.all') }, ...tabs]} />
      <OfOneImport />
      <ListTools filters={filters}>
        {!isPhone && (
          <ColumnsMenu columns={Object.fromEntries(COLUMNS.map((name) => [name, field(name)]))} hidden={hidden} />
        )}
        <ExportMenu name={translate('enrollments.title')} onExport={save} isSmall holdsNames />
      </ListTools>
      {isPhone ? <EnrollmentCards /> : <EnrollmentRows {...{ selected, hidden }} />}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
      <SelectionBar offeringId={offeringId} />
    </div>
  );
}

/** Says that the list holds the people of one staff list alone, and leads back to all. */
function OfOneImport() {
  const translate = useTranslate();
  const { filterValues, setFilters, displayedFilters } = useListContext<EnrollmentRow>();
  const { importId, ...others } = filterValues as { importId?: string };
  if (!importId) return null;
  return (
    <div className="note" role="note">
      <Icon name="info" />
      <span>
        {translate('enrollments.ofImport')}{' '}
        <Link to={`/staff-imports/${importId}`}>{translate('enrollments.theImport')}</Link>
      </span>
      <Button variant="outlined" size="small" onClick={() => setFilters(others, displayedFilters)}>
        {translate('enrollments.everybody')}
      </Button>
    </div>
  );
}
