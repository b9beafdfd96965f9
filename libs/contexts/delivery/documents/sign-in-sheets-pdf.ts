import { type CalendarDate, dayInJapanese } from '#kernel';
import { openPdf, type Pdf } from '#platform';
import type { HalfDay } from '../domain/session.ts';
import { writeFitted } from './fitted-text.ts';

export interface SheetSession {
  readonly number: number;
  readonly offeringName: string;
  readonly courseName: string;
  readonly titleJa: string;
  readonly day: CalendarDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly halfDays: readonly HalfDay[];
  readonly place: string | null;
}

export interface SheetPerson {
  readonly name: string;
  readonly kana: string | null;
  readonly organizationName: string;
  /** What is printed in the columns of the half-days; empty on a sheet that is signed by hand. */
  readonly cells: readonly string[];
}

interface Sheet {
  readonly title: string;
  readonly session: SheetSession;
  readonly people: readonly SheetPerson[];
  /** Headings of the columns behind the names. */
  readonly columns: readonly string[];
}

const [WIDTH, LEFT, TOP, ROW] = [595.28, 42, 150, 26];
const INNER = WIDTH - 2 * LEFT;
const ROWS = 24;
const [NUMBER, NAME, PLACE] = [26, 150, 150];
const [INK, QUIET, LINE] = ['#1a1a1a', '#4d4d4d', '#999999'];

/** A4 sheets with everybody's line, at most 24 to a page; every session begins on a page of its own. */
export async function* sheetsPdf(title: string, sheets: readonly Sheet[], madeAt: Date): AsyncIterable<Uint8Array> {
  const pdf = openPdf({ title, madeAt });
  for (const sheet of sheets) {
    const pages = Math.max(1, Math.ceil(sheet.people.length / ROWS));
    for (let page = 0; page < pages; page += 1) drawPage(pdf, sheet, { page, pages });
  }
  pdf.end();
  yield* pdf as AsyncIterable<Uint8Array>;
}

function drawPage(pdf: Pdf, sheet: Sheet, { page, pages }: { page: number; pages: number }): void {
  pdf.addPage({ size: 'A4', margin: 0 });
  const part = pdf.struct('Sect');
  pdf.addStructure(part);
  const { session } = sheet;
  const say = (type: string, text: string, at: At) => part.add(pdf.struct(type, {}, () => write(pdf, text, at)));
  const count = pages > 1 ? `　${page + 1}／${pages}枚` : '';
  say('H1', `${sheet.title}${count}`, { x: LEFT, y: 38, size: 17, bold: true });
  say('P', `${session.courseName}　${session.offeringName}`, { x: LEFT, y: 66, size: 11 });
  const titled = session.titleJa ? `　${session.titleJa}` : '';
  say('P', `${dayInJapanese(session.day)}　${timeOf(session.startsAt)}〜${timeOf(session.endsAt)}${titled}`, {
    x: LEFT,
    y: 84,
    size: 11,
    bold: true,
  });
  say('P', session.place ?? '会場：オンライン、または別に案内した場所', { x: LEFT, y: 102, size: 10, color: QUIET });
  heading(say, sheet.columns);
  sheet.people.slice(page * ROWS, (page + 1) * ROWS).forEach((person, at) => {
    row(say, person, { y: TOP + at * ROW, number: page * ROWS + at + 1, columns: sheet.columns.length });
  });
  if (sheet.people.length === 0) {
    say('P', '参加が確定している人は、まだいません。', { x: LEFT, y: TOP + 8, size: 10 });
  }
  drawLines(pdf, Math.max(1, Math.min(ROWS, sheet.people.length - page * ROWS)), sheet.columns.length);
  say('P', `${sheet.people.length}人　Kunren 訓練`, { x: LEFT, y: 800, size: 8, color: QUIET });
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly width?: number;
  readonly height?: number;
}
type Say = (type: string, text: string, at: At) => void;

const columnWidth = (columns: number): number => (INNER - NUMBER - NAME - PLACE) / columns;
const columnAt = (index: number, columns: number): number =>
  LEFT + NUMBER + NAME + PLACE + index * columnWidth(columns);

function heading(say: Say, columns: readonly string[]): void {
  const y = TOP - 16;
  say('P', '氏名', { x: LEFT + NUMBER, y, size: 8, color: QUIET });
  say('P', '所属', { x: LEFT + NUMBER + NAME, y, size: 8, color: QUIET });
  columns.forEach((column, index) => {
    say('P', column, { x: columnAt(index, columns.length) + 4, y, size: 8, color: QUIET });
  });
}

function row(
  say: Say,
  { name, kana, organizationName, cells }: SheetPerson,
  { y, number, columns }: { y: number; number: number; columns: number },
): void {
  say('P', String(number), { x: LEFT + 2, y: y + 7, size: 8, color: QUIET });
  if (kana) say('P', kana, { x: LEFT + NUMBER, y: y + 2, size: 6, color: QUIET, width: NAME - 6 });
  say('P', name, { x: LEFT + NUMBER, y: y + 8.5, size: 11, width: NAME - 6, height: ROW - 9 });
  say('P', organizationName, { x: LEFT + NUMBER + NAME, y: y + 6.5, size: 9, width: PLACE - 6, height: ROW - 2 });
  cells.forEach((cell, index) => {
    if (cell) say('P', cell, { x: columnAt(index, columns) + 4, y: y + 6.5, size: 9, width: columnWidth(columns) - 6 });
  });
}

function drawLines(pdf: Pdf, rows: number, columns: number): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  const bottom = TOP + rows * ROW;
  for (let at = 0; at <= rows; at += 1) {
    pdf
      .moveTo(LEFT, TOP + at * ROW)
      .lineTo(LEFT + INNER, TOP + at * ROW)
      .lineWidth(0.5)
      .stroke(LINE);
  }
  for (const x of [LEFT, ...Array.from({ length: columns + 1 }, (_, index) => columnAt(index, columns))]) {
    pdf.moveTo(x, TOP).lineTo(x, bottom).lineWidth(0.5).stroke(LINE);
  }
  pdf.endMarkedContent();
}

function write(pdf: Pdf, text: string, { bold, color = INK, width = INNER, ...place }: At): void {
  pdf.font(bold ? 'bold' : 'regular').fillColor(color);
  writeFitted(pdf, text, { ...place, width });
}

const timeOf = (instant: Date): string =>
  instant.toLocaleTimeString('ja-JP', { timeZone: 'Asia/Tokyo', hour: 'numeric', minute: '2-digit' });
