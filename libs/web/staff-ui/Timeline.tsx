import { useTranslate } from 'react-admin';
import { instantText } from './dates.ts';
import './list.css';

export interface TimelineEntry {
  readonly id: string;
  readonly what: string;
  readonly at: string;
  readonly by: string;
  readonly reason?: string | null | undefined;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Who did what, when, from which value to which, and why. The same block on every record. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const translate = useTranslate();
  if (!entries.length) return <p className="muted">{translate('ui.noHistory')}</p>;
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={entry.id}>
          <p>{entry.what}</p>
          {entry.changes.map(({ field, before, after }) => (
            <p className="change" key={field}>
              <span>{field}</span>
              <del>{before ?? '—'}</del>
              <span role="img" aria-label={translate('ui.from')}>
                →
              </span>
              <ins>{after ?? '—'}</ins>
            </p>
          ))}
          {entry.reason && <p className="muted">{translate('ui.reason', { reason: entry.reason })}</p>}
          <p className="faint">
            {instantText(entry.at)} {entry.by}
          </p>
        </li>
      ))}
    </ol>
  );
}
