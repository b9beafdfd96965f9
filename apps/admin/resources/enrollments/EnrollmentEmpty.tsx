import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Icon, Page } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';

/** Nobody yet, and how to begin; inside a list that is only filtered, just that. */
export function EnrollmentEmpty({ isInside = false }: { readonly isInside?: boolean }) {
  const translate = useTranslate();
  if (!isInside) {
    return (
      <Page title={translate('enrollments.title')}>
        <p className="muted">{translate('enrollments.noOffering')}</p>
      </Page>
    );
  }
  return <Nobody />;
}

function Nobody() {
  const translate = useTranslate();
  const mayImport = useAbility('staff.import');
  const { filterValues } = useListContext();
  const isFiltered = Object.keys(filterValues).some((name) => name !== 'offeringId');
  if (isFiltered || !mayImport) return <p className="muted">{translate('enrollments.nobodyFound')}</p>;
  return (
    <div className="empty-state">
      <h2>{translate('enrollments.nobody')}</h2>
      <p className="muted">{translate('enrollments.nobodyLead')}</p>
      <Button component={Link} to="/staff-imports" variant="contained" startIcon={<Icon name="upload" />}>
        {translate('enrollments.import')}
      </Button>
    </div>
  );
}
