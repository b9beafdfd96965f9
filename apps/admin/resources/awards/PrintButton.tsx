import { Button } from '@mui/material';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { printCertificatesRoute } from '#contract/routes';
import { download, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';

/** The certificates of the list as one PDF, by department and name; what cannot be printed stands on its last page. */
export function PrintButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const mayPrint = useAbility('certificate.print');
  const { filterValues, filter } = useListContext();
  const printing = useDeed(() =>
    download(printCertificatesRoute, {
      input: { fiscalYear: filter?.fiscalYear, kind: filterValues.kind, q: filterValues.q },
    }).then(
      () => notify('awards.printed', { type: 'success' }),
      (fault: Error) => notify(fault.message, { type: 'error' }),
    ),
  );
  if (!mayPrint) return null;
  return (
    <Button
      variant="outlined"
      startIcon={<Icon name="print" />}
      disabled={printing.isBusy}
      onClick={() => void printing.run()}
    >
      {translate(printing.isBusy ? 'awards.printing' : 'awards.print')}
    </Button>
  );
}
