import { composeXlsx } from '../tables/compose-table.ts';
import { parseTable } from '../tables/parse-table.ts';
import { openZip } from '../files/open-zip.ts';

/** What a thread can do: functions of plain values that would hold up every other request for seconds. */
export const jobs = { parseTable, composeXlsx, openZip };

export type Jobs = typeof jobs;
