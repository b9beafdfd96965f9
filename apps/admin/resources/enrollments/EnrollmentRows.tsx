import { DataTable, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dateText, daysFromToday, SelectColumn, shortDate } from '#web/staff-ui';
import { EnrollmentEmpty } from './EnrollmentEmpty.tsx';
import { type EnrollmentRow, EnrollmentStatusChip } from './EnrollmentStatusChip.tsx';

const Col = DataTable.Col<EnrollmentRow>;
const SOON_DAYS = 14;

interface EnrollmentRowsProps {
  readonly selected: string | undefined;
  readonly hidden: string[];
}

export function EnrollmentRows({ selected, hidden }: EnrollmentRowsProps) {
  const translate = useTranslate();
  const field = (name: string) => translate(`enrollments.fields.${name}`);
  const optional = { cellClassName: 'opt', headerClassName: 'opt' };
  return (
    <DataTable<EnrollmentRow>
      rowClick={(id) => `/enrollments/${id}`}
      bulkActionButtons={false}
      hiddenColumns={hidden}
      empty={<EnrollmentEmpty isInside />}
      rowSx={(row) =>
        row.id === selected
          ? { backgroundColor: 'var(--selected) !important', boxShadow: 'inset 3px 0 0 var(--key)' }
          : {}
      }
    >
      <SelectColumn name={(row) => (row as EnrollmentRow).learnerName} />
      <Col
        source="name"
        label={field('name')}
        render={({ id, learnerName, kana }) => (
          <Link to={`/enrollments/${id}`} onClick={(event) => event.stopPropagation()} className="name-link">
            {learnerName}
            <small>{kana}</small>
          </Link>
        )}
      />
      <Col source="staffNumber" label={field('staffNumber')} />
      <Col source="organizationName" label={field('organizationName')} disableSort />
      <Col source="department" label={field('department')} />
      <Col source="status" label={field('status')} render={({ status }) => <EnrollmentStatusChip status={status} />} />
      <Col source="accessEndsOn" label={field('accessEndsOn')} render={(row) => <Until row={row} />} />
      <Col
        source="completedAt"
        label={field('completedAt')}
        render={({ completedAt }) => completedAt && shortDate(completedAt.slice(0, 10))}
        {...optional}
      />
      <Col
        source="contact"
        label={field('contact')}
        disableSort
        render={({ hasMail }) => translate(`enrollments.contact.${hasMail ? 'mail' : 'slip'}`)}
        {...optional}
      />
    </DataTable>
  );
}

/** The last day, and how near it is where something is still to be done. */
export function Until({ row: { status, accessPeriod } }: { readonly row: EnrollmentRow }) {
  const translate = useTranslate();
  const left = daysFromToday(accessPeriod.endsOn);
  const isWaiting = status === 'not-started' || status === 'in-progress';
  return (
    <span className="nowrap" title={dateText(accessPeriod.endsOn)}>
      {shortDate(accessPeriod.endsOn)}
      {isWaiting && left >= 0 && left <= SOON_DAYS && (
        <span className={left <= SOON_DAYS / 2 ? 'strong' : 'faint'}>
          {translate('enrollments.left', { days: left })}
        </span>
      )}
    </span>
  );
}
