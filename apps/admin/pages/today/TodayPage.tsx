import { useTranslate } from 'react-admin';
import { dateText, fiscalYearText, Page, today } from '#web/staff-ui';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';
import { useMe } from '../../providers/use-me.ts';

/** What waits for the person who is signed in. */
export default function TodayPage() {
  const translate = useTranslate();
  const { fiscalYear } = useFiscalYear();
  const me = useMe();
  const lead = [dateText(today()), fiscalYearText(fiscalYear), me?.organization?.organizationName].filter(Boolean);
  return (
    <Page title={translate('menu.today')} lead={lead.join('　')} width="wide">
      {null}
    </Page>
  );
}
