import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';

/** A cell keeps its type: a number can be added up, a text that looks like one keeps its zeros. */
export type Cell = string | number | Date | null;

export interface Sheet {
  readonly name: string;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;
const FORBIDDEN_IN_NAMES = /[[\]:*?/\\]/g;
// What XML cannot carry.
const CONTROL = /[^\P{Cc}\t\r\n]|[\ufffe\uffff]/gu;
const WIDEST = 60;

/** Writes a workbook here and now; a large one holds up everything else meanwhile. */
export async function composeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = writeXlsxFile(
    sheets.map(({ name, heading, rows }) => ({
      sheet: name.replace(FORBIDDEN_IN_NAMES, ' ').slice(0, 31),
      stickyRowsCount: 1,
      columns: heading.map((title, column) => ({ width: widthOf([title, ...rows.map((row) => row[column] ?? null)]) })),
      data: [
        heading.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
    })),
  );
  return written.toBuffer();
}

function cellOf(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd' };
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: cell.replace(CONTROL, ''), type: String };
}

const widthOf = (cells: readonly Cell[]): number =>
  Math.min(WIDEST, Math.max(...cells.map((cell) => (cell instanceof Date ? 10 : lengthOf(String(cell ?? ''))))) + 2);

/** Japanese characters are twice as wide. */
const lengthOf = (text: string): number =>
  [...text].reduce((length, character) => length + (character > '\u00ff' ? 2 : 1), 0);

/** A CSV file that Excel opens as it is (UTF-8 with its mark), in which no text becomes a formula. */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], { bom: true, record_delimiter: 'windows', cast: { string: harmless, date: isoDay } });

const harmless = (text: string): string => (FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text);

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
