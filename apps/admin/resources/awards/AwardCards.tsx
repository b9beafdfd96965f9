import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dateText } from '#web/staff-ui';
import { AwardEmpty } from './AwardEmpty.tsx';
import { type AwardRow, AwardStatus } from './AwardStatus.tsx';

/** The list on a phone. */
export function AwardCards() {
  const translate = useTranslate();
  const { data = [], isPending } = useListContext<AwardRow>();
  if (!isPending && data.length === 0) return <AwardEmpty />;
  return (
    <ul className="cards">
      {data.map((row) => (
        <li key={row.id}>
          <Link to={`/awards/${row.id}`} className="name-link">
            {row.learnerName}
          </Link>
          <AwardStatus status={row.status} />
          <p className="meta">
            <span>
              {translate(`awards.kind.${row.kind}`)} {row.number}
            </span>
            <span>
              {row.organizationName} {row.department}
            </span>
            <span>{dateText(row.issuedOn)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
