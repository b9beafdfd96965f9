import {
  DataTable,
  SelectPageCheckbox,
  useDataTableCallbacksContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
  type RaRecord,
  useTranslate,
} from 'react-admin';
import { Checkbox } from '@mui/material';

/**
 * The tick-box column, each box named after its row. Stands in for react-admin's own, whose name lands on a <span>
 * under MUI 7, leaving the input unnamed. Shift-click still selects a range. Use with bulkActionButtons={false}.
 */
export const SelectColumn = ({ name }: { name: (record: RaRecord) => string }) => (
  <DataTable.Col
    label={<SelectPageCheckbox />}
    disableSort
    padding="checkbox"
    onClick={(event) => event.stopPropagation()}
  >
    <SelectRow name={name} />
  </DataTable.Col>
);

function SelectRow({ name }: { name: (record: RaRecord) => string }) {
  const record = useRecordContext<RaRecord>();
  const translate = useTranslate();
  const { handleToggleItem } = useDataTableCallbacksContext();
  const selected = (useDataTableSelectedIdsContext() ?? []).includes(record?.id ?? '');
  if (!record) return null;
  return (
    <Checkbox
      className="select-item"
      checked={selected}
      onClick={(event) => handleToggleItem?.(record.id, event as never)}
      slotProps={{ input: { 'aria-label': translate('ui.select', { name: name(record) }) } }}
    />
  );
}
