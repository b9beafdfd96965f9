import { useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';

interface CardsProps<Row> {
  /** The table, for a screen that is wide enough. */
  readonly table: ReactNode;
  readonly empty: ReactNode;
  readonly nameOf: (row: Row) => string;
  /** Where a card leads; null where it leads nowhere. */
  readonly pathOf: (row: Row) => string | null;
  /** What stands below the name, in small letters. */
  readonly wordsOf: (row: Row) => readonly string[];
}

/** The rows of a list: a table, and on a phone a card each. */
export function RowsOrCards<Row extends RaRecord>({ table, empty, nameOf, pathOf, wordsOf }: CardsProps<Row>) {
  const isPhone = useMediaQuery('(max-width: 699px)');
  const { data = [], isPending } = useListContext<Row>();
  if (!isPhone) return table;
  if (!isPending && data.length === 0) return empty;
  return (
    <ul className="cards">
      {data.map((row) => (
        <li key={row.id}>
          <Name name={nameOf(row)} path={pathOf(row)} />
          <p className="meta">
            {wordsOf(row).map((words) => (
              <span key={words}>{words}</span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

const Name = ({ name, path }: { name: string; path: string | null }) =>
  path ? (
    <Link to={path} className="name-link">
      {name}
    </Link>
  ) : (
    <b>{name}</b>
  );
