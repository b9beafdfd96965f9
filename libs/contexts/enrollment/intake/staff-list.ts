import { StaffListCarriesMyNumber, StaffListEmpty } from '../domain/errors.ts';
import {
  carriesMyNumber,
  columnsNamedIn,
  headingLine,
  letteredHeadings,
  type StaffColumns,
} from '../domain/staff-columns.ts';

export interface StaffList {
  readonly headings: readonly string[];
  /** As the headings suggest; a person may match them otherwise. */
  readonly columns: StaffColumns;
  /** Everybody on the list, by the line of the file they stand on. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Finds the heading and the people in the rows of a file; empty lines are no people. */
export function staffListIn(table: readonly (readonly string[])[]): StaffList {
  const at = headingLine(table);
  const width = Math.max(...table.map((row) => row.length));
  const named = at === null ? [] : (table[at] ?? []);
  const headings = letteredHeadings(width).map((letters, column) => named[column]?.trim() || letters);
  const rows = table
    .map((cells, index) => ({ line: index + 1, cells }))
    .slice(at === null ? 0 : at + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  if (rows.length === 0) throw new StaffListEmpty();
  const cellsOfPeople = rows.map(({ cells }) => cells);
  if (carriesMyNumber(headings, cellsOfPeople)) throw new StaffListCarriesMyNumber();
  return { headings, columns: columnsNamedIn(headings), rows };
}
