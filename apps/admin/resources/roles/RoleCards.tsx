import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { type RoleRow, RoleStatus } from './RoleStatus.tsx';

/** The list on a phone. */
export function RoleCards() {
  const translate = useTranslate();
  const { data = [], isPending } = useListContext<RoleRow>();
  if (!isPending && data.length === 0) return <p className="muted">{translate('roleHolders.empty')}</p>;
  return (
    <ul className="cards">
      {data.map((row) => (
        <li key={row.id}>
          <Link to={`/roles/${row.id}`} className="name-link">
            {row.name}
          </Link>
          <RoleStatus status={row.status} />
          <p className="meta">
            {row.organizationName}
            <br />
            {translate(`roles.${row.role}`)}
          </p>
        </li>
      ))}
    </ul>
  );
}
