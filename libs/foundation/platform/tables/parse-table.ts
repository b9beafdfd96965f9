import { CsvError, parse } from 'csv-parse/sync';
import { DomainError } from '#kernel';
import { decode } from './decode.ts';
import { insistOnSize, type Table } from './table.ts';
import { readWorkbook } from './workbook.ts';

const ZIP = '504b0304';
const OLD_EXCEL = 'd0cf11e0';

/** Reads a sent list here and now; a large one holds up everything else meanwhile. */
export async function parseTable(bytes: Uint8Array, fileName: string, mostRows: number): Promise<Table> {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (start === OLD_EXCEL || /\.xls$/i.test(fileName)) throw new DomainError('table-is-old-excel');
  const isWorkbook = start === ZIP;
  if (isWorkbook !== /\.xls[xm]$/i.test(fileName)) throw new DomainError('table-not-recognized');
  const table = isWorkbook
    ? { encoding: 'xlsx' as const, rows: await readWorkbook(bytes, mostRows) }
    : textTable(bytes, mostRows);
  if (!table.rows.some((row) => row.some((cell) => cell.trim()))) throw new DomainError('table-empty');
  return table;
}

function textTable(bytes: Uint8Array, mostRows: number): Table {
  const { encoding, text } = decode(bytes);
  const rows = withoutEmptyEnd(parsed(text, mostRows + 2));
  insistOnSize(rows.length, Math.max(0, ...rows.map((row) => row.length)), mostRows);
  return { encoding, rows };
}

function parsed(text: string, rows: number): string[][] {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const isPasted = heading.includes('\t');
  try {
    // In what Excel puts on the clipboard a quote inside a cell stands alone.
    const delimited = isPasted ? { delimiter: '\t', relax_quotes: true } : { delimiter: ',' };
    return parse(text, { ...delimited, relax_column_count: true, skip_empty_lines: false, to: rows + 1 });
  } catch (error) {
    if (error instanceof CsvError) throw new DomainError('table-quotes-broken', { line: Number(error.lines ?? 1) });
    throw error;
  }
}

function withoutEmptyEnd(rows: string[][]): string[][] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, last + 1);
}
