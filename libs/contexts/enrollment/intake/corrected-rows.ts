import { CorrectedRowsUnknown } from '../domain/errors.ts';
import { columnsNamedIn } from '../domain/staff-columns.ts';
import { readRow, type StaffRow } from '../domain/staff-row.ts';

/** The heading of the column that says which line of the first file a corrected row replaces. */
export const LINE_HEADING = '行';

/** Rows that were downloaded to be corrected and come back, each with the line it belongs to. */
export function correctedRowsIn(table: readonly (readonly string[])[]): (StaffRow & { readonly line: number })[] {
  const [headings = [], ...rows] = table;
  const lineColumn = headings.findIndex((heading) => heading.trim() === LINE_HEADING);
  const columns = columnsNamedIn(headings);
  if (lineColumn === -1 || columns.staffNumber === null || columns.name === null) throw new CorrectedRowsUnknown();
  return rows
    .filter((cells) => cells.some((cell) => cell.trim()))
    .map((cells) => ({ line: lineIn(cells[lineColumn]), ...readRow(cells, columns) }));
}

function lineIn(cell = ''): number {
  const line = Number(cell.normalize('NFKC').trim());
  if (!Number.isInteger(line) || line < 1) throw new CorrectedRowsUnknown();
  return line;
}
