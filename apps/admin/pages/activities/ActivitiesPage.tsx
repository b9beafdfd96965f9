import './activities.css';
import { useTranslate } from 'react-admin';
import { Page } from '#web/staff-ui';
import { Appearances } from './Appearances.tsx';
import { Dispatches } from './Dispatches.tsx';

/** What cohorts show elsewhere: presentations that their people tell of, and who is sent abroad. */
export default function ActivitiesPage() {
  const translate = useTranslate();
  return (
    <Page title={translate('activities.title')} lead={translate('activities.lead')} width="wide">
      <Appearances />
      <Dispatches />
    </Page>
  );
}
