import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { DomainError } from '#kernel';
import { insistOnSize, MOST_COLUMNS } from './table.ts';

type Cell = string | number | boolean | Date | null;

const MOST_BYTES_UNPACKED = 100 * 1024 * 1024;
const MOST_ENTRIES = 1000;
const NEEDED = /\.(xml|rels)$/;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const MOST_ROWS_OF_EXCEL = 1_048_576;

/** The first sheet of an Excel workbook as text: a formula gives the value Excel kept for it, a number its plain digits. */
export async function readWorkbook(bytes: Uint8Array, mostRows: number): Promise<string[][]> {
  const entries = unpacked(bytes);
  if (!entries['xl/workbook.xml']) throw new DomainError('table-not-recognized');
  for (const [name, content] of Object.entries(entries)) insistOnPlain(name, content, mostRows);
  const rows = await sheetOf(entries);
  insistOnSize(rows.length, 0, mostRows);
  return rows.map((row) => row.map(written));
}

/** Unpacks while counting, since what a zip says of its own size need not be true. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  const chunks: Record<string, Uint8Array[]> = {};
  let [size, entries] = [0, 0];
  const unzip = new Unzip((file) => {
    if (++entries > MOST_ENTRIES) throw new DomainError('table-unpacks-too-large');
    if (!NEEDED.test(file.name)) return;
    const content: Uint8Array[] = [];
    chunks[file.name] = content;
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > MOST_BYTES_UNPACKED) throw new DomainError('table-unpacks-too-large');
      content.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  feed(unzip, bytes);
  return Object.fromEntries(Object.entries(chunks).map(([name, content]) => [name, Buffer.concat(content)]));
}

function feed(unzip: Unzip, bytes: Uint8Array): void {
  const STEP = 64 * 1024;
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('table-damaged');
  }
}

/** Refuses what would blow up once read: entities, and cells named so far out that the rows before them fill the memory. */
function insistOnPlain(name: string, content: Uint8Array, mostRows: number): void {
  const text = strFromU8(content);
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new DomainError('table-damaged');
  if (!SHEET.test(name)) return;
  for (const [, letters = '', digits] of text.matchAll(/<c\b[^>]*?\br="([A-Z]{1,4})(\d{1,8})"/g)) {
    if (columnOf(letters) > MOST_COLUMNS) throw new DomainError('table-too-wide', { columns: MOST_COLUMNS });
    if (Number(digits) > MOST_ROWS_OF_EXCEL) throw new DomainError('table-damaged');
    // A formatted but empty cell far below is common; a list that long is not.
    if (Number(digits) > 10 * (mostRows + 1)) throw new DomainError('table-too-long', { rows: mostRows });
  }
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

async function sheetOf(entries: Record<string, Uint8Array>): Promise<Cell[][]> {
  try {
    const plain = Buffer.from(zipSync(entries, { level: 0 }));
    return (await readSheet(plain, { trim: false })) as Cell[][];
  } catch {
    throw new DomainError('table-damaged');
  }
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}
