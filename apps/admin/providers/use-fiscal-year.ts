import { useStore } from 'react-admin';
import { fiscalYearOf, today } from '#web/staff-ui';

/** The fiscal year the console looks at; this one until another is chosen in the header. */
export function useFiscalYear() {
  const now = fiscalYearOf(today());
  const [chosen, setChosen] = useStore<number | null>('fiscalYear', null);
  return { fiscalYear: chosen ?? now, now, choose: setChosen };
}
