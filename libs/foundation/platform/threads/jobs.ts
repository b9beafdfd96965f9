import { composeXlsx } from '../tables/compose-table.ts';
import { parseTable } from '../tables/parse-table.ts';
import { openZip } from '../files/open-zip.ts';

/** Read when it is needed: what takes a PDF apart is larger than all the rest. */
const stripMetadata = async (type: string, bytes: Uint8Array): Promise<Uint8Array | null> =>
  (await import('../stripping/strip-metadata.ts')).stripMetadata(type, bytes);

/** What a thread can do: functions of plain values that would hold up every other request for seconds. */
export const jobs = { parseTable, composeXlsx, openZip, stripMetadata };

export type Jobs = typeof jobs;
