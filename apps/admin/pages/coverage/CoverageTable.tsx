import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { type Figures, missingOf, percentOf, rateOf, type Way } from './definition.ts';
import { SortedHeading } from './SortedHeading.tsx';

export interface TableRow extends Figures {
  readonly key: string;
  readonly name: string;
  /** Where its local governments are listed. */
  readonly to?: string;
}
type Column = 'name' | 'governments' | 'trained' | 'preCyderOnly' | 'missing' | 'rate';

interface Props {
  readonly rows: readonly TableRow[];
  readonly total: Figures;
  readonly way: Way;
  readonly active: string | null;
  readonly onActive: (key: string | null) => void;
}

/** The figures of the map as a table; a heading sorts it. */
export function CoverageTable({ rows, total, way, active, onActive }: Props) {
  const translate = useTranslate();
  const [sort, setSort] = useState<{ by: Column; isDown: boolean }>({ by: 'name', isDown: false });
  const tellsPreCyder = way === 'trainedEver' && rows.some(({ preCyderOnly }) => preCyderOnly > 0);
  const columns: Column[] = [
    'name',
    'governments',
    'trained',
    ...(tellsPreCyder ? ['preCyderOnly' as const] : []),
    'missing',
    'rate',
  ];
  const figure = (row: Figures, column: Column): number =>
    ({
      name: 0,
      governments: row.governments,
      trained: row[way],
      preCyderOnly: row.preCyderOnly,
      missing: missingOf(row, way),
      rate: rateOf(row, way),
    })[column];
  const sorted =
    sort.by === 'name'
      ? rows
      : rows.toSorted((a, b) => (figure(a, sort.by) - figure(b, sort.by)) * (sort.isDown ? -1 : 1));
  const text = (row: Figures, column: Column) =>
    column === 'rate' ? `${percentOf(figure(row, column))}%` : figure(row, column).toLocaleString();
  const choose = (by: Column) => setSort({ by, isDown: by === sort.by ? !sort.isDown : by !== 'name' });
  return (
    <div className="scroll-x">
      <table className="plain coverage-table figures">
        <caption className="sr-only">{translate('coverage.table')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortedHeading
                key={column}
                label={translate(`coverage.columns.${column}`)}
                isNumber={column !== 'name'}
                order={column === sort.by ? (sort.isDown ? 'desc' : 'asc') : undefined}
                onSort={() => choose(column)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="total">
            <th scope="row">{translate('coverage.total')}</th>
            {columns.slice(1).map((column) => (
              <td key={column} className="num">
                {text(total, column)}
              </td>
            ))}
          </tr>
          {sorted.map((row) => (
            <tr
              key={row.key}
              className={active === row.key ? 'active' : ''}
              onMouseEnter={() => onActive(row.key)}
              onMouseLeave={() => onActive(null)}
            >
              <th scope="row">{row.to ? <Link to={row.to}>{row.name}</Link> : row.name}</th>
              {columns.slice(1).map((column) => (
                <td key={column} className="num">
                  {column === 'rate' && !tellsPreCyder && <Bar rate={rateOf(row, way)} />}
                  {text(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Bar = ({ rate }: { rate: number }) => (
  <span className="rate">
    <i style={{ width: `${rate * 48}px` }} aria-hidden="true" />
  </span>
);
