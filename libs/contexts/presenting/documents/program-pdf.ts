import { drawn, openPdf, type Pdf } from '#platform';
import { type DayPresented, hallsOn, type Program, type SlotPresented, titleIn } from '../domain/program.ts';
import { canceled, joinOf, placeOf, wordsOf } from './presentation-page.ts';
import { copy, dayName, type Language, spanOf, yearName } from './program-words.ts';

const [LEFT, INNER, TOP, BOTTOM] = [48, 499, 48, 790];
const [TIME, INDENT, TITLE_SIZE, WORDS_SIZE, GAP] = [84, 90, 11, 8.5, 5];
const [INK, QUIET, LINE] = ['#1a1a1a', '#4d4d4d', '#999999'];

/** The program of a results presentation on A4. The same program gives the same bytes. */
export function programPdf(program: Program, language: Language, madeAt: Date): AsyncIterable<Uint8Array> {
  const title = [program.title[language], copy.name[language]].join(' ');
  const pdf = openPdf({ title, madeAt, language });
  return drawn(pdf, pagesOf(new Sheet(pdf, language), program, language));
}

function* pagesOf(sheet: Sheet, program: Program, language: Language) {
  const { programName, fiscalYear, title, notice } = program;
  yield sheet.turn();
  sheet.say('P', [programName[language], yearName(fiscalYear, language), copy.name[language]].join(' '), { size: 10 });
  sheet.say('H1', title[language], { size: 20, bold: true });
  const days = program.days.filter(({ isCanceled }) => !isCanceled).map(({ day }) => dayName(day, language));
  sheet.say('P', days.join(joinOf(language)), { size: 10 });
  sheet.say('P', placeOf(program, language), { size: 10 });
  if (canceled(program, language)) sheet.say('P', copy.canceled[language], { size: 12, bold: true });
  if (notice[language]) sheet.say('P', notice[language], { size: 9, color: QUIET });
  for (const day of program.days) {
    for (const _ of slotsOf(sheet, program, { day, language })) yield;
  }
}

function* slotsOf(sheet: Sheet, program: Program, { day, language }: { day: DayPresented; language: Language }) {
  const halls = hallsOn(program.slots, day.sessionId);
  if (halls.length === 0) return;
  sheet.keep(90);
  sheet.say('H2', dayName(day.day, language), { size: 14, bold: true, above: 14 });
  if (day.isCanceled) sheet.say('P', copy.dayCanceled[language], { size: 10, bold: true });
  for (const { hall, slots } of halls) {
    sheet.keep(60);
    sheet.say('H3', hall[language], { size: 11, bold: true, above: 8 });
    for (const slot of slots) yield sheet.slot(slot);
  }
}

interface Said {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly above?: number;
}

/** Writes from the top of a page to its end, and goes on on the next one. */
class Sheet {
  private y = TOP;
  private pages = 0;

  constructor(
    private readonly pdf: Pdf,
    private readonly language: Language,
  ) {}

  turn(): void {
    this.pdf.addPage();
    this.y = TOP;
    this.pages += 1;
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    this.pdf.font('regular').fontSize(8).fillColor(QUIET);
    this.pdf.text(`${this.pages}`, LEFT, BOTTOM + 14, { width: INNER, align: 'center', lineBreak: false });
    this.pdf.endMarkedContent();
  }

  /** Begins another page where less than so much, in points, is left. */
  keep(height: number): void {
    if (this.y + height > BOTTOM) this.turn();
  }

  say(type: string, text: string, { size, bold = false, color = INK, above = 0 }: Said): void {
    if (!text) return;
    this.write(bold, size, color);
    const height = this.pdf.heightOfString(text, { width: INNER });
    this.keep(height + above);
    this.y += above;
    this.mark(type, text, { x: LEFT, y: this.y, width: INNER });
    this.y += height + GAP;
  }

  slot(slot: SlotPresented): void {
    const [title, words] = [titleIn(slot, this.language), wordsOf(slot, this.language)];
    const width = INNER - INDENT;
    const heights = [this.heightOf(title, true, TITLE_SIZE), words ? this.heightOf(words, false, WORDS_SIZE) : 0];
    const height = heights.reduce((sum, each) => sum + each, 0);
    this.keep(height + GAP * 2);
    this.rule();
    this.write(false, TITLE_SIZE, INK);
    this.mark('P', spanOf(slot), { x: LEFT, y: this.y, width: TIME });
    this.write(true, TITLE_SIZE, INK);
    this.mark('P', title, { x: LEFT + INDENT, y: this.y, width });
    this.write(false, WORDS_SIZE, QUIET);
    if (words) this.mark('P', words, { x: LEFT + INDENT, y: this.y + (heights[0] ?? 0), width });
    this.y += height + GAP;
  }

  private heightOf(text: string, bold: boolean, size: number): number {
    this.write(bold, size, INK);
    return this.pdf.heightOfString(text, { width: INNER - INDENT });
  }

  private write(bold: boolean, size: number, color: string): void {
    this.pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(color);
  }

  private mark(type: string, text: string, { x, y, width }: { x: number; y: number; width: number }): void {
    const part = this.pdf.struct(type, {}, () => this.pdf.text(text, x, y, { width }));
    this.pdf.addStructure(part);
    part.end();
  }

  private rule(): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf
      .moveTo(LEFT, this.y)
      .lineTo(LEFT + INNER, this.y)
      .lineWidth(0.5)
      .stroke(LINE);
    this.pdf.endMarkedContent();
    this.y += GAP;
  }
}
