import { Threads } from '../threads/threads.ts';
import { composeXlsx, type Sheet } from './compose-table.ts';

const FEW_CELLS = 5000;

/** An Excel workbook: bold headings that stay in sight, columns as wide as what stands in them. A large one is written in a thread. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const cells = sheets.reduce((sum, { heading, rows }) => sum + heading.length * (rows.length + 1), 0);
  return cells <= FEW_CELLS ? composeXlsx(sheets) : Threads.usual.run('composeXlsx', sheets);
}
