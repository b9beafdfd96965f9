import { useListContext } from 'react-admin';
import './list.css';

interface StatusTab {
  readonly label: string;
  /** The value of the filter; the tab without one shows everything. */
  readonly value?: string;
}
interface StatusTabsProps {
  readonly tabs: readonly StatusTab[];
  readonly label: string;
  /** The filter the tabs set. */
  readonly source?: string;
}

/**
 * Filters that look like tabs: pressed buttons, each with the live count under the other conditions, as the list answers
 * them in `counts`.
 */
export function StatusTabs({ tabs, label, source = 'status' }: StatusTabsProps) {
  const { meta, filterValues, setFilters, displayedFilters } = useListContext();
  const { [source]: current, ...others } = filterValues;
  const counts = (meta as { counts?: Readonly<Record<string, number>> } | undefined)?.counts;
  const chosen = (value?: string) => (value === undefined ? others : { ...others, [source]: value });
  return (
    <div className="status-tabs" role="group" aria-label={label}>
      {tabs.map(({ label: name, value }) => (
        <button
          key={name}
          type="button"
          aria-pressed={current === value}
          onClick={() => setFilters(chosen(value), displayedFilters)}
        >
          {name}
          <b>{counts?.[value ?? 'all']?.toLocaleString() ?? '…'}</b>
        </button>
      ))}
    </div>
  );
}
