import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Which rows are shown, and the way to the others; nothing where one page holds all. */
export function Pager({ page, perPage, total, onPage }: Props) {
  const translate = useTranslate();
  if (total <= perPage) return null;
  const from = (page - 1) * perPage + 1;
  const to = Math.min(total, page * perPage);
  return (
    <div className="pager">
      <Button variant="outlined" size="small" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {translate('coverage.previous')}
      </Button>
      <span>{translate('coverage.page', { from, to, total: total.toLocaleString() })}</span>
      <Button variant="outlined" size="small" disabled={to >= total} onClick={() => onPage(page + 1)}>
        {translate('coverage.next')}
      </Button>
    </div>
  );
}
