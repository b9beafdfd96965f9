import { useGetList, useListContext } from 'react-admin';
import './list.css';

interface StatusTab {
  readonly label: string;
  /** The value of the filter; the first tab has none and shows everything. */
  readonly value?: string;
}
interface StatusTabsProps {
  readonly tabs: readonly StatusTab[];
  readonly label: string;
  /** The filter the tabs set. */
  readonly source?: string;
}

/** Filters that look like tabs: pressed buttons, each with the live count under the other conditions. */
export function StatusTabs({ tabs, label, source = 'status' }: StatusTabsProps) {
  const { resource, filterValues, filter, setFilters, displayedFilters } = useListContext();
  const { [source]: current, ...others } = filterValues;
  const chosen = (value?: string) => (value === undefined ? others : { ...others, [source]: value });
  return (
    <div className="status-tabs" role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.label}
          type="button"
          aria-pressed={current === tab.value}
          onClick={() => setFilters(chosen(tab.value), displayedFilters)}
        >
          {tab.label}
          <Count resource={resource} filter={{ ...filter, ...chosen(tab.value) }} />
        </button>
      ))}
    </div>
  );
}

function Count({ resource, filter }: { resource: string; filter: object }) {
  const { total } = useGetList(resource, { filter, pagination: { page: 1, perPage: 1 } });
  return <b>{total ?? '…'}</b>;
}
