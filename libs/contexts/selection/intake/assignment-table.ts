import { AssignmentHeadingMissing, AssignmentTableEmpty } from '../domain/review-refusals.ts';
import type { TableLine } from '../domain/judging-pairs.ts';

const HEADINGS = {
  code: ['応募番号', '応募', 'application', 'applicationcode'],
  signInId: ['審査担当者', '審査担当者のサインインid', 'サインインid', '審査員', 'reviewer', 'signinid'],
} as const;
const WRITTEN = { code: '応募番号', signInId: '審査担当者のサインインID' } as const;

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replaceAll(/[\s（）()]/g, '')
    .toLowerCase();
const columnOf = (cells: readonly string[], names: readonly string[]): number =>
  cells.findIndex((cell) => names.includes(plain(cell)));

/** Finds the two columns by their headings, in any order, and the lines below; empty ones are left out. */
export function assignmentsIn(table: readonly (readonly string[])[]): TableLine[] {
  const heading = table[0] ?? [];
  const at = { code: columnOf(heading, HEADINGS.code), signInId: columnOf(heading, HEADINGS.signInId) };
  const missing = (['code', 'signInId'] as const).filter((name) => at[name] < 0).map((name) => WRITTEN[name]);
  if (missing.length > 0) throw new AssignmentHeadingMissing(missing.join('」「'));
  const lines = table
    .map((cells, index) => ({
      line: index + 1,
      code: (cells[at.code] ?? '').trim(),
      signInId: (cells[at.signInId] ?? '').trim(),
    }))
    .slice(1)
    .filter(({ code, signInId }) => code !== '' || signInId !== '');
  if (lines.length === 0) throw new AssignmentTableEmpty();
  return lines;
}
