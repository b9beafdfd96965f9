// Rows of a list of people to appoint. A row says who, where, as what and how long; what is wrong is said per row.

import type { CalendarDate, Role } from '#kernel';
import { invitationColumns, roleWords } from '../data/invitation-columns.ts';
import { HeadingsMissing } from '../domain/errors.ts';

type Column = keyof typeof invitationColumns;

export interface InvitationRow {
  /** As a spreadsheet counts: the headings are line 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly role: Role | null;
  readonly organizationCode: string;
  readonly name: string;
  readonly kana: string | null;
  readonly mail: string;
  readonly department: string | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly errors: readonly string[];
}

const NEEDED: readonly Column[] = ['role', 'organizationCode', 'name', 'mail', 'endsOn'];
const plain = (text: string): string => text.normalize('NFKC').trim();
const heading = (text: string): string => plain(text).toLowerCase().replace(/[\s_]/g, '');

/** The rows below the headings; empty ones are passed over. Refuses a list that lacks a needed heading. */
export function invitationsIn(rows: readonly (readonly string[])[]): InvitationRow[] {
  const [headings = [], ...below] = rows;
  const at = columnsOf(headings);
  return below.flatMap((cells, index) =>
    cells.some((cell) => cell.trim()) ? [rowOf(index + 2, cells, (column) => plain(cells[at[column]] ?? ''))] : [],
  );
}

function columnsOf(headings: readonly string[]): Record<Column, number> {
  const known = headings.map(heading);
  const columns = Object.keys(invitationColumns) as Column[];
  const at = columns.map((column): [Column, number] => [
    column,
    known.findIndex((text) => (invitationColumns[column] as readonly string[]).some((name) => heading(name) === text)),
  ]);
  const missing = at.filter(([column, place]) => place < 0 && NEEDED.includes(column));
  if (missing.length) throw new HeadingsMissing(missing.map(([column]) => invitationColumns[column][0]).join('、'));
  return Object.fromEntries(at) as Record<Column, number>;
}

function rowOf(line: number, cells: readonly string[], of: (column: Column) => string): InvitationRow {
  const role = roleOf(of('role'));
  const [startsOn, endsOn] = [dayOf(of('startsOn')), dayOf(of('endsOn'))];
  const errors = [
    !role &&
      `役割「${of('role')}」がわかりません。取りまとめ担当・都道府県担当・総合通信局担当・講師・事務局のどれかにしてください。`,
    !of('organizationCode') && '団体コードが空です。',
    !of('name') && '氏名が空です。',
    !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(of('mail')) && `メール「${of('mail')}」はメールアドレスの形ではありません。`,
    of('startsOn') &&
      !startsOn &&
      `開始日「${of('startsOn')}」は日付ではありません。2027-03-31 のように書いてください。`,
    !endsOn && `終了日「${of('endsOn')}」は日付ではありません。2027-03-31 のように書いてください。`,
  ].filter((error) => typeof error === 'string' && error !== '') as string[];
  const texts = { name: of('name'), kana: of('kana') || null, mail: of('mail'), department: of('department') || null };
  return { line, cells, role, organizationCode: of('organizationCode'), ...texts, startsOn, endsOn, errors };
}

const roleOf = (text: string): Role | null => {
  const found = Object.entries(roleWords).find(([, words]) => words.some((word) => heading(word) === heading(text)));
  return (found?.[0] as Role | undefined) ?? null;
};

/** `2027-03-31`, `2027/3/31` and `2027年3月31日` are the same day; no other writing is one. */
function dayOf(text: string): CalendarDate | null {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  if (!year) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(written) ? (written as CalendarDate) : null;
}
