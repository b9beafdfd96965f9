import { DomainError } from '#kernel';

/** How the bytes of a table were written: shown to whoever sent it. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16' | 'cp932' | 'euc-jp' | 'xlsx';

export interface Table {
  readonly encoding: Encoding;
  /** Every row as it stands in the file, the heading too; cells are text, exactly as written. */
  readonly rows: readonly (readonly string[])[];
}

export const MOST_COLUMNS = 200;

/** Refuses more rows than the heading and `mostRows`, or a row wider than any list of people is. */
export function insistOnSize(rows: number, columns: number, mostRows: number): void {
  if (rows > mostRows + 1) throw new DomainError('table-too-long', { rows: mostRows });
  if (columns > MOST_COLUMNS) throw new DomainError('table-too-wide', { columns: MOST_COLUMNS });
}
