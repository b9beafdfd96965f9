import type { Document } from '#contract';
import { writeCsv, writeXlsx } from '#platform';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as a file of either kind. */
export async function tableFile(
  name: string,
  format: 'xlsx' | 'csv',
  sheet: Parameters<typeof writeXlsx>[0][number],
): Promise<Document> {
  const fileName = `${name}.${format}`;
  if (format === 'xlsx') return { type: WORKBOOK, content: await writeXlsx([sheet]), fileName };
  return { type: 'text/csv; charset=utf-8', content: writeCsv([sheet.heading, ...sheet.rows]), fileName };
}
