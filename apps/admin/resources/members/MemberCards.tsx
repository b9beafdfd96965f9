import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { type MemberRow, MemberStatus } from './MemberStatus.tsx';

/** The list on a phone. */
export function MemberCards() {
  const translate = useTranslate();
  const { data = [], isPending } = useListContext<MemberRow>();
  if (!isPending && data.length === 0) return <p className="muted">{translate('members.empty')}</p>;
  return (
    <ul className="cards">
      {data.map((row) => (
        <li key={row.id}>
          <Link to={`/members/${row.id}`} className="name-link">
            {row.name}
          </Link>
          <MemberStatus status={row.status} />
          <p className="meta">
            {[row.staffNumber, row.department].filter(Boolean).join('　')}
            <br />
            {row.mail ?? translate('members.bySlip')}
          </p>
        </li>
      ))}
    </ul>
  );
}
