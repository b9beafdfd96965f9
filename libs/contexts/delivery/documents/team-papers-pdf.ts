import { type CalendarDate, dayInJapanese } from '#kernel';
import { charactersWithoutGlyph, drawn, openPdf, type Pdf } from '#platform';
import { writeFitted } from './fitted-text.ts';

export interface PaperPerson {
  readonly name: string;
  readonly kana: string | null;
  readonly organizationName: string;
}

export interface PaperTeam {
  readonly number: number;
  readonly people: readonly PaperPerson[];
}

export interface TeamPaper {
  readonly courseName: string;
  readonly offeringName: string;
  readonly day: CalendarDate;
  readonly place: string | null;
  readonly teams: readonly PaperTeam[];
  readonly unplaced: readonly PaperPerson[];
}

export type PaperKind = 'roster' | 'name-cards' | 'seating';

const [WIDTH, HEIGHT, LEFT] = [595.28, 841.89, 42];
const INNER = WIDTH - 2 * LEFT;
const BOTTOM = HEIGHT - 60;
const [INK, QUIET, LINE] = ['#1a1a1a', '#4d4d4d', '#999999'];
const titles: Record<PaperKind, string> = { roster: '班の名簿', 'name-cards': '名札', seating: '座席表' };
const NO_TEAM = '班のない人';

/** Sheets of A4 for the room; sent while they are drawn, and not kept. */
export function teamPaperPdf(kind: PaperKind, paper: TeamPaper, madeAt: Date): AsyncIterable<Uint8Array> {
  const pdf = openPdf({ title: titles[kind], madeAt });
  const draw = { roster: drawRoster, 'name-cards': drawCards, seating: drawSeating }[kind];
  return drawn(pdf, draw(pdf, paper));
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly width?: number;
  readonly height?: number;
  readonly isCentered?: boolean;
}

function write(pdf: Pdf, text: string, { bold, color = INK, width = INNER, ...place }: At): void {
  pdf.font(bold ? 'bold' : 'regular').fillColor(color);
  writeFitted(pdf, text, { ...place, width });
}

function begin(pdf: Pdf, title: string, paper: TeamPaper): void {
  pdf.addPage({ size: 'A4', margin: 0 });
  write(pdf, title, { x: LEFT, y: 36, size: 17, bold: true });
  write(pdf, `${paper.courseName}　${paper.offeringName}`, { x: LEFT, y: 64, size: 11 });
  const where = paper.place ?? '会場：オンライン、または別に案内した場所';
  write(pdf, `${dayInJapanese(paper.day)}　${where}`, { x: LEFT, y: 82, size: 10, color: QUIET });
}

const groupsOf = ({ teams, unplaced }: TeamPaper): { title: string; people: readonly PaperPerson[] }[] => [
  ...teams.map(({ number, people }) => ({ title: `${number}班`, people })),
  ...(unplaced.length ? [{ title: NO_TEAM, people: unplaced }] : []),
];

const everybodyOn = ({ teams, unplaced }: TeamPaper): PaperPerson[] => [
  ...teams.flatMap(({ people }) => people),
  ...unplaced,
];

/** Whose name the fonts cannot show in full: it is to be written by hand. */
function unprintableOf(paper: TeamPaper): string | null {
  const missing = charactersWithoutGlyph(
    everybodyOn(paper)
      .map(({ name, organizationName }) => name + organizationName)
      .join(''),
  );
  const count = everybodyOn(paper).filter(({ name }) => charactersWithoutGlyph(name) !== '').length;
  return missing === '' ? null : `〓は、印刷できない文字です（${count}人）。手書きで補ってください。`;
}

const [ROW, HEAD, FIRST] = [22, 28, 112];

function* drawRoster(pdf: Pdf, paper: TeamPaper) {
  let y = FIRST;
  yield begin(pdf, titles.roster, paper);
  for (const { title, people } of groupsOf(paper)) {
    if (y + HEAD + people.length * ROW > BOTTOM && y > FIRST) {
      yield begin(pdf, titles.roster, paper);
      y = FIRST;
    }
    write(pdf, `${title}（${people.length}人）`, { x: LEFT, y: y + 8, size: 12, bold: true });
    y += HEAD;
    for (const person of people) {
      rosterRow(pdf, person, y);
      y += ROW;
    }
    y += 8;
  }
  const told = unprintableOf(paper);
  if (told) write(pdf, told, { x: LEFT, y: HEIGHT - 44, size: 8, color: QUIET });
}

function rosterRow(pdf: Pdf, { name, kana, organizationName }: PaperPerson, y: number): void {
  pdf
    .moveTo(LEFT, y)
    .lineTo(LEFT + INNER, y)
    .lineWidth(0.5)
    .stroke(LINE);
  write(pdf, name, { x: LEFT + 4, y: y + 3, size: 11, width: 170, height: ROW - 2 });
  if (kana) write(pdf, kana, { x: LEFT + 184, y: y + 5, size: 8, color: QUIET, width: 120, height: ROW - 2 });
  write(pdf, organizationName, { x: LEFT + 312, y: y + 4.5, size: 9, width: INNER - 316, height: ROW - 2 });
}

const [CARDS_WIDE, CARDS_HIGH] = [2, 4];
/** 91 × 55 mm, the size of a business card: it fits the holders there are. */
const [CARD_WIDTH, CARD_HEIGHT] = [258, 156];
const CARDS_LEFT = (WIDTH - CARDS_WIDE * CARD_WIDTH) / 2;
const CARDS_TOP = (HEIGHT - CARDS_HIGH * CARD_HEIGHT) / 2;
const MARK = 12;

function* drawCards(pdf: Pdf, paper: TeamPaper) {
  const cards = groupsOf(paper).flatMap(({ title, people }) => people.map((person) => ({ title, person })));
  const onPage = CARDS_WIDE * CARDS_HIGH;
  for (let first = 0; first < Math.max(1, cards.length); first += onPage) {
    yield pdf.addPage({ size: 'A4', margin: 0 });
    cutMarks(pdf);
    for (const [at, card] of cards.slice(first, first + onPage).entries()) {
      const x = CARDS_LEFT + (at % CARDS_WIDE) * CARD_WIDTH;
      drawCard(pdf, card, {
        x,
        y: CARDS_TOP + Math.floor(at / CARDS_WIDE) * CARD_HEIGHT,
        offering: paper.offeringName,
      });
    }
  }
}

function drawCard(
  pdf: Pdf,
  { title, person }: { title: string; person: PaperPerson },
  { x, y, offering }: { x: number; y: number; offering: string },
): void {
  const inside = { x: x + 14, width: CARD_WIDTH - 28, isCentered: true };
  write(pdf, offering, { ...inside, y: y + 12, size: 8, color: QUIET, height: 18 });
  write(pdf, person.organizationName, { ...inside, y: y + 32, size: 12, height: 26 });
  if (person.kana) write(pdf, person.kana, { ...inside, y: y + 60, size: 8, color: QUIET });
  write(pdf, person.name, { ...inside, y: y + 72, size: 26, bold: true, height: 42 });
  if (title !== NO_TEAM) write(pdf, title, { ...inside, y: y + 120, size: 14, bold: true });
}

/** Short lines beyond the edges, so that nothing of them is left on a card. */
function cutMarks(pdf: Pdf): void {
  const [right, bottom] = [CARDS_LEFT + CARDS_WIDE * CARD_WIDTH, CARDS_TOP + CARDS_HIGH * CARD_HEIGHT];
  const line = (fromX: number, fromY: number, toX: number, toY: number) =>
    pdf.moveTo(fromX, fromY).lineTo(toX, toY).lineWidth(0.5).stroke(LINE);
  for (let column = 0; column <= CARDS_WIDE; column += 1) {
    const x = CARDS_LEFT + column * CARD_WIDTH;
    line(x, CARDS_TOP - MARK, x, CARDS_TOP - 2);
    line(x, bottom + 2, x, bottom + MARK);
  }
  for (let row = 0; row <= CARDS_HIGH; row += 1) {
    const y = CARDS_TOP + row * CARD_HEIGHT;
    line(CARDS_LEFT - MARK, y, CARDS_LEFT - 2, y);
    line(right + 2, y, right + MARK, y);
  }
}

const [TABLES_WIDE, TABLES_HIGH, TABLE_HEIGHT, TABLES_TOP] = [2, 4, 152, 132];
const TABLE_WIDTH = (INNER - 24) / TABLES_WIDE;

function* drawSeating(pdf: Pdf, paper: TeamPaper) {
  const tables = groupsOf(paper);
  const onPage = TABLES_WIDE * TABLES_HIGH;
  for (let first = 0; first < Math.max(1, tables.length); first += onPage) {
    yield begin(pdf, titles.seating, paper);
    write(pdf, '正面（スクリーン）', { x: LEFT, y: 106, size: 10, isCentered: true });
    for (const [at, table] of tables.slice(first, first + onPage).entries()) {
      const x = LEFT + (at % TABLES_WIDE) * (TABLE_WIDTH + 24);
      drawTable(pdf, table, { x, y: TABLES_TOP + Math.floor(at / TABLES_WIDE) * (TABLE_HEIGHT + 14) });
    }
    const told = unprintableOf(paper);
    if (told) write(pdf, told, { x: LEFT, y: HEIGHT - 36, size: 8, color: QUIET });
  }
}

function drawTable(
  pdf: Pdf,
  { title, people }: { title: string; people: readonly PaperPerson[] },
  { x, y }: { x: number; y: number },
): void {
  pdf.rect(x, y, TABLE_WIDTH, TABLE_HEIGHT).lineWidth(1).stroke(LINE);
  write(pdf, title, { x, y: y + 8, size: 14, bold: true, width: TABLE_WIDTH, isCentered: true });
  const step = Math.min(28, (TABLE_HEIGHT - 36) / Math.max(1, people.length));
  people.forEach(({ name, organizationName }, at) => {
    const line = y + 34 + at * step;
    write(pdf, name, { x: x + 10, y: line, size: 12, width: TABLE_WIDTH * 0.48, height: step - 2 });
    write(pdf, organizationName, {
      x: x + 12 + TABLE_WIDTH * 0.5,
      y: line + 3,
      size: 8,
      color: QUIET,
      width: TABLE_WIDTH * 0.5 - 22,
      height: step - 2,
    });
  });
}
