import { useTranslate } from 'react-admin';
import { Chip, fiscalYearText } from '#web/staff-ui';
import type { Listed } from './definition.ts';
import { SortedHeading } from './SortedHeading.tsx';

type Row = Listed['items'][number];
const columns = ['code', 'name', 'status', 'last-fiscal-year', 'in-post', 'persons'] as const;
type Column = (typeof columns)[number];
type Sort = Exclude<Column, 'status'>;

const glyphs = { trained: 'done', 'pre-cyder-only': 'half', untrained: 'empty' } as const;
const numeric = new Set<Column>(['in-post', 'persons']);

interface Props {
  readonly list: Listed;
  readonly sort: string;
  readonly order: 'asc' | 'desc';
  readonly onSort: (column: Sort) => void;
}

export function GovernmentsTable({ list, sort, order, onSort }: Props) {
  const translate = useTranslate();
  if (list.items.length === 0) return <p className="note">{translate('coverage.none')}</p>;
  return (
    <div className="scroll-x">
      <table className="plain coverage-table governments">
        <caption className="sr-only">{translate('coverage.list')}</caption>
        <thead>
          <tr>
            {columns.map((column) =>
              column === 'status' ? (
                <th key={column} scope="col">
                  {translate('coverage.governmentColumns.status')}
                </th>
              ) : (
                <SortedHeading
                  key={column}
                  label={translate(`coverage.governmentColumns.${column}`)}
                  isNumber={numeric.has(column)}
                  order={column === sort ? order : undefined}
                  onSort={() => onSort(column)}
                />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {list.items.map((row) => (
            <Government key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Government({ row }: { row: Row }) {
  const translate = useTranslate();
  return (
    <tr>
      <td>{row.code}</td>
      <th scope="row">
        {row.name}
        {row.kind !== 'prefecture' && <span className="muted">（{row.prefecture}）</span>}
      </th>
      <td>
        <Chip glyph={glyphs[row.status]} tone="plain">
          {translate(`coverage.status.${row.status}`)}
        </Chip>
        {row.formerly.length > 0 && (
          <span className="muted"> {translate('coverage.formerly', { names: row.formerly.join('・') })}</span>
        )}
      </td>
      <td>{row.lastFiscalYear === null ? '—' : fiscalYearText(row.lastFiscalYear)}</td>
      <td className="num">{row.personsInPost ? translate('coverage.persons', { count: row.personsInPost }) : '—'}</td>
      <td className="num">{row.cyderPersons + row.preCyderPersons || '—'}</td>
    </tr>
  );
}
