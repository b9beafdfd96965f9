import { Checkbox } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EnrollmentEmpty } from './EnrollmentEmpty.tsx';
import { Until } from './EnrollmentRows.tsx';
import { type EnrollmentRow, EnrollmentStatusChip } from './EnrollmentStatusChip.tsx';

/** The same list on a phone: one person per block, the same selection, the same panel. */
export function EnrollmentCards() {
  const translate = useTranslate();
  const { data = [], selectedIds, onToggleItem } = useListContext<EnrollmentRow>();
  if (data.length === 0) return <EnrollmentEmpty isInside />;
  return (
    <ul className="cards">
      {data.map((row) => (
        <li key={row.id}>
          <Checkbox
            checked={selectedIds.includes(row.id)}
            onChange={() => onToggleItem(row.id)}
            slotProps={{ input: { 'aria-label': translate('ui.select', { name: row.learnerName }) } }}
          />
          <Link to={`/enrollments/${row.id}`} className="name-link">
            {row.learnerName}
            <small>{row.department}</small>
          </Link>
          <EnrollmentStatusChip status={row.status} />
          <p className="meta">
            <span>
              {translate('enrollments.fields.accessEndsOn')} <Until row={row} />
            </span>
            {!row.hasMail && <span>{translate('enrollments.contact.slip')}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
