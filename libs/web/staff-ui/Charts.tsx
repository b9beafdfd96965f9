// Two chart shapes serve the whole console: parts of a whole per row, and one number per year.
// Every figure is printed as text; shade is backed by pattern; each chart is also a table.
import { useState } from 'react';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import './charts.css';

interface Row {
  label: string;
  values: number[];
  note?: string;
}
type Shade = 0 | 1 | 2 | 3;

function AsTable({
  head,
  rows,
  caption,
  children,
}: {
  head: string[];
  rows: (string | number)[][];
  caption: string;
  children: React.ReactNode;
}) {
  const translate = useTranslate();
  const [table, setTable] = useState(false);
  return (
    <figure className="chart">
      {table ? (
        <table className="plain">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {head.map((h, i) => (
                <th key={h} scope="col" className={i ? 'num' : ''}>
                  {h}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((r) => (
              <tr key={String(r[0])}>
                {r.map((v, i) =>
                  i ? (
                    <td key={i} className="num">
                      {v}
                    </td>
                  ) : (
                    <th key={i} scope="row">
                      {v}
                    </th>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        children
      )}
      <figcaption>
        <span>{caption}</span>
        <Button size="small" variant="text" onClick={() => setTable(!table)}>
          {translate(table ? 'ui.asFigure' : 'ui.asTable')}
        </Button>
      </figcaption>
    </figure>
  );
}

export function StackedBars({
  of,
  series,
  rows,
  unit,
  caption,
  tones = [3, 2, 1],
}: {
  of: string;
  series: string[];
  rows: Row[];
  unit: string;
  caption: string;
  tones?: Shade[];
}) {
  const translate = useTranslate();
  const max = Math.max(1, ...rows.map((r) => r.values.reduce((a, b) => a + b, 0)));
  return (
    <AsTable
      head={[of, ...series, translate('ui.total')]}
      rows={rows.map((r) => [r.label, ...r.values, r.values.reduce((a, b) => a + b, 0)])}
      caption={caption}
    >
      <ul className="legend">
        {series.map((s, i) => (
          <li key={s}>
            <i className={`shade-${tones[i]}`} />
            {s}
          </li>
        ))}
      </ul>
      <ul className="bars">
        {rows.map((row) => (
          <li key={row.label}>
            <span className="label">{row.label}</span>
            <span className="track">
              {row.values.map(
                (v, i) =>
                  v > 0 && (
                    <span key={i} className={`shade-${tones[i]}`} style={{ width: `${(v / max) * 100}%` }}>
                      <span className="sr-only">{series[i]} </span>
                      <b>{v}</b>
                      <span className="sr-only">{unit}</span>
                    </span>
                  ),
              )}
            </span>
            <span className="note-text">{row.note}</span>
          </li>
        ))}
      </ul>
    </AsTable>
  );
}

export function YearBars({
  years,
  unit,
  caption,
  goal,
}: {
  years: { label: string; value: number }[];
  unit: string;
  caption: string;
  goal?: { label: string; value: number };
}) {
  const translate = useTranslate();
  const max = Math.max(1, ...years.map((y) => y.value));
  const columns = [
    ...years.map((y, i) => ({ ...y, look: i === years.length - 1 ? 'now' : '' })),
    ...(goal ? [{ ...goal, look: 'goal' }] : []),
  ];
  return (
    <AsTable head={[translate('ui.year'), unit]} rows={years.map((v) => [v.label, v.value])} caption={caption}>
      <div className="years" role="img" aria-label={columns.map((v) => `${v.label} ${v.value}${unit}`).join('、')}>
        {columns.map((v) => (
          <div key={v.label} className={v.look}>
            <b>{v.value.toLocaleString()}</b>
            <i style={{ height: `${(v.value / max) * 130}px` }} />
            <span>{v.label.replace('年度', '')}</span>
          </div>
        ))}
      </div>
    </AsTable>
  );
}
