import { PastCompletionsEmpty, PastCompletionsHeadingMissing } from '../domain/errors.ts';
import type { PastRow } from '../domain/past-completion.ts';

type Column = Exclude<keyof PastRow, 'line'>;

const HEADINGS: Record<Column, readonly string[]> = {
  organizationCode: [
    '団体コード',
    '全国地方公共団体コード',
    '自治体コード',
    '市区町村コード',
    'コード',
    'organizationcode',
  ],
  course: ['講座', '講座コード', 'コース', 'コースコード', '講座名', 'コース名', 'course'],
  year: ['年度', '実施年度', '修了年度', '受講年度', 'fiscalyear'],
  persons: ['人数', '修了者数', '修了人数', '受講者数', '修了者', 'persons'],
};

export const headings = ['団体コード', '講座', '年度', '人数'] as const;

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s（）()]/g, '')
    .toLowerCase();

/** Finds the four columns by their headings, in any order, and the rows below; empty lines are left out. */
export function pastCompletionsIn(table: readonly (readonly string[])[]): PastRow[] {
  const at = table.findIndex((cells) => columnsIn(cells).filter((column) => column >= 0).length >= 2);
  const columns = columnsIn(table[at] ?? []);
  const missing = headings.filter((_, place) => (columns[place] ?? -1) < 0);
  if (missing.length) throw new PastCompletionsHeadingMissing(missing.join('」「'));
  const rows = table
    .map((cells, index) => ({ line: index + 1, cells: columns.map((column) => (cells[column] ?? '').trim()) }))
    .slice(at + 1)
    .filter(({ cells }) => cells.some(Boolean));
  if (rows.length === 0) throw new PastCompletionsEmpty();
  return rows.map(({ line, cells: [organizationCode = '', course = '', year = '', persons = ''] }) => ({
    line,
    organizationCode,
    course,
    year,
    persons,
  }));
}

const columnsIn = (cells: readonly string[]): number[] =>
  Object.values(HEADINGS).map((names) => cells.findIndex((cell) => names.includes(plain(cell))));
