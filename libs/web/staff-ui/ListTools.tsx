import { Button, Divider, ListItemIcon, Menu, MenuItem } from '@mui/material';
import { type ReactElement, type ReactNode, useState } from 'react';
import {
  AddSavedQueryDialog,
  extractValidSavedQueries,
  FilterButton,
  FilterForm,
  type SavedQuery,
  useListContext,
  useSavedQueries,
  useTranslate,
} from 'react-admin';
import { Icon } from './Icon.tsx';

interface ListToolsProps {
  readonly filters: ReactElement[];
  /** Columns menu, export: what stands at the right. */
  readonly children?: ReactNode;
}

/** One line over every list: search and conditions at the left; saved conditions, columns and export at the right. */
export const ListTools = ({ filters, children }: ListToolsProps) => (
  <div className="list-tools">
    <FilterForm filters={filters} />
    <div className="list-tools-end">
      {filters.length > 1 && <FilterButton filters={filters} disableSaveQuery size="small" />}
      <SavedQueries />
      {children}
    </div>
  </div>
);

function SavedQueries() {
  const translate = useTranslate();
  const { resource, filterValues, setFilters, setSort, sort } = useListContext();
  const [queries] = useSavedQueries(resource);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isSaving, setSaving] = useState(false);
  const valid = extractValidSavedQueries(queries);
  function apply(query: SavedQuery) {
    setFilters(query.value.filter, query.value.displayedFilters);
    setSort(query.value.sort ?? sort);
    setAnchor(null);
  }
  return (
    <>
      <Button
        size="small"
        startIcon={<Icon name="bookmark" size={16} />}
        aria-haspopup="true"
        aria-expanded={!!anchor}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('ui.savedQueries')}
      </Button>
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
        {valid.map((query) => (
          <MenuItem key={query.label} onClick={() => apply(query)}>
            <ListItemIcon>
              <Icon name="bookmark" />
            </ListItemIcon>
            {query.label}
          </MenuItem>
        ))}
        {valid.length > 0 && <Divider />}
        <MenuItem
          disabled={!Object.keys(filterValues).length}
          onClick={() => {
            setAnchor(null);
            setSaving(true);
          }}
        >
          <ListItemIcon>
            <Icon name="plus" />
          </ListItemIcon>
          {translate('ui.saveQuery')}
        </MenuItem>
      </Menu>
      <AddSavedQueryDialog open={isSaving} onClose={() => setSaving(false)} />
    </>
  );
}
