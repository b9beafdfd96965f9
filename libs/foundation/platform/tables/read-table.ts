import { DomainError } from '#kernel';
import { BeyondAllowance, Threads } from '../threads/threads.ts';
import { parseTable } from './parse-table.ts';
import type { Table } from './table.ts';

const MOST_ROWS = 20_000;
const SHORT_BYTES = 64 * 1024;
const ZIP_START = 0x50;

/**
 * Reads a sent list: CSV or what was copied from Excel, in the encodings Japanese offices use, or an Excel workbook.
 * What may take long is read in a thread, while others are answered; how long that is a zip does not tell.
 */
export async function readTable(bytes: Uint8Array, fileName: string, mostRows: number = MOST_ROWS): Promise<Table> {
  if (bytes.length <= SHORT_BYTES && bytes[0] !== ZIP_START) return parseTable(bytes, fileName, mostRows);
  try {
    return await Threads.usual.run('parseTable', bytes, fileName, mostRows);
  } catch (error) {
    throw error instanceof BeyondAllowance ? new DomainError('table-unpacks-too-large') : error;
  }
}
