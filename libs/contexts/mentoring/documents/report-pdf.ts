import { type CalendarDate, dayInJapanese, dayInTokyo } from '#kernel';
import { drawn, openPdf, type Pdf } from '#platform';
import type { YearReported } from '../domain/year-report.ts';
import { reportTable } from './report-table.ts';

interface Report {
  readonly programName: { readonly ja: string };
  readonly fiscalYear: number;
  readonly years: readonly YearReported[];
}

const [LEFT, INNER, TOP, ROW] = [42, 511, 128, 20];
const ROWS = 32;
const WIDTHS = [44, 103, 44, 64, 76, 44, 44, 44, 48];
const NAMES = 2;
const [INK, QUIET, LINE] = ['#1a1a1a', '#4d4d4d', '#999999'];

/** The figures of a program on A4, the latest year first, with what each of them counts. The same report gives the same bytes. */
export function reportPdf(report: Report, madeAt: Date): AsyncIterable<Uint8Array> {
  const title = `${report.programName.ja} 年度報告 ${report.fiscalYear}年度`;
  const pdf = openPdf({ title, madeAt });
  return drawn(pdf, pagesOf(pdf, report, { title, day: dayInTokyo(madeAt) }));
}

function* pagesOf(pdf: Pdf, { years }: Report, head: { title: string; day: CalendarDate }) {
  const { heading, rows } = reportTable(years);
  const pages = Math.max(1, Math.ceil(rows.length / ROWS));
  for (let page = 0; page < pages; page += 1) {
    yield drawPage(pdf, { ...head, heading, rows: rows.slice(page * ROWS, (page + 1) * ROWS) });
  }
}

interface Page {
  readonly title: string;
  readonly day: CalendarDate;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const MEANS = [
  '応募（のべ）は提出された応募の数、応募者（実人数）は応募した人の数です。1人が複数のコースに応募することがあります。',
  '採択は、辞退と回答なしを除きます。消去した応募も、数に含めています。',
];

function drawPage(pdf: Pdf, { title, day, heading, rows }: Page): void {
  pdf.addPage();
  const part = pdf.struct('Sect');
  pdf.addStructure(part);
  const say = (type: string, text: string, place: Place) =>
    part.add(pdf.struct(type, {}, () => write(pdf, text, place)));
  say('H1', title, { x: LEFT, y: 42, width: INNER, size: 17, bold: true });
  say('P', `${dayInJapanese(day)}現在`, { x: LEFT, y: 70, width: INNER, size: 10 });
  MEANS.forEach((text, at) => say('P', text, { x: LEFT, y: 84 + at * 12, width: INNER, size: 8, color: QUIET }));
  cellsOf(heading).forEach(({ text, ...place }) => {
    say('P', text, { ...place, y: TOP - 14, size: 7.5, color: QUIET });
  });
  rows.forEach((row, at) => {
    const isTotal = row[1] === '合計';
    cellsOf(row).forEach(({ text, ...place }) => {
      say('P', text, { ...place, y: TOP + at * ROW + 5, size: 9, bold: isTotal });
    });
  });
  drawLines(pdf, rows.length);
}

/** Names to the left, figures to the right of their columns. */
const cellsOf = (row: readonly (string | number)[]) =>
  row.map((cell, at) => {
    const x = LEFT + WIDTHS.slice(0, at).reduce((sum, width) => sum + width, 0);
    const align = at < NAMES ? ('left' as const) : ('right' as const);
    return { text: String(cell), x: x + 2, width: (WIDTHS[at] ?? 0) - 4, align };
  });

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly align?: 'left' | 'right';
  readonly bold?: boolean;
  readonly color?: string;
}

/** A line stays one line: what is too long for its column is set smaller. */
function write(pdf: Pdf, text: string, { x, y, width, size, align = 'left', bold, color = INK }: Place): void {
  pdf
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(color);
  const needed = pdf.widthOfString(text);
  if (needed > width) pdf.fontSize((size * (width - 1)) / needed);
  pdf.text(text, x, y, { width: width + 1, align, lineBreak: false });
}

function drawLines(pdf: Pdf, rows: number): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  for (let at = 0; at <= rows; at += 1) {
    const y = TOP + at * ROW;
    pdf
      .moveTo(LEFT, y)
      .lineTo(LEFT + INNER, y)
      .lineWidth(0.5)
      .stroke(LINE);
  }
  pdf.endMarkedContent();
}
