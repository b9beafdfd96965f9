import { useTranslate } from 'react-admin';
import { fiscalYearText, Page } from '#web/staff-ui';
import { TaughtSessions } from '../../parts/TaughtSessions.tsx';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';

/** The sessions one teaches; for the office all of the year. */
export default function MySessionsPage() {
  const translate = useTranslate();
  const { fiscalYear } = useFiscalYear();
  return (
    <Page title={translate('menu.teaching')} lead={fiscalYearText(fiscalYear)} width="wide">
      <TaughtSessions />
    </Page>
  );
}
