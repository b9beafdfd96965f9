import type { CalendarDate } from '#kernel';
import { drawn, openPdf, type Pdf } from '#platform';

export interface ListedPerson {
  readonly department: string | null;
  readonly staffNumber: string | null;
  readonly name: string;
  readonly signInId: string;
  readonly hasSignedIn: boolean;
}

export interface PaperList {
  readonly organizationName: string;
  readonly offeringName: string;
  readonly printedOn: CalendarDate;
  readonly people: readonly ListedPerson[];
}

// In points of an A4 page (595 × 842).
const [LEFT, RIGHT, TOP, ROW, ROWS_PER_PAGE] = [48, 547, 150, 22, 28];
const COLUMNS = [LEFT, LEFT + 30, LEFT + 150, LEFT + 220, LEFT + 350, LEFT + 470];
const HEADINGS = ['', '部署', '職員番号', '氏名', 'サインインID', '渡した'];

/** A list to walk along the desks with: who has no mail address and has not completed. */
export function peopleWithoutMailPdf(list: PaperList, madeAt: Date): AsyncIterable<Uint8Array> {
  const paper = openPdf({ title: 'メールアドレスのない人の一覧', madeAt });
  return drawn(paper, drawPages(paper, list));
}

function* drawPages(paper: Pdf, list: PaperList) {
  const pages = Math.max(1, Math.ceil(list.people.length / ROWS_PER_PAGE));
  for (let page = 0; page < pages; page++) {
    yield paper.addPage();
    drawHead(paper, list, `${page + 1} / ${pages}`);
    const people = list.people.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE);
    people.forEach((person, index) => drawRow(paper, TOP + (index + 1) * ROW, cellsOf(person)));
  }
}

function drawHead(paper: Pdf, { organizationName, offeringName, printedOn, people }: PaperList, page: string): void {
  paper.font('bold').fontSize(16).text('メールアドレスのない人の一覧', LEFT, 48);
  paper.font('regular').fontSize(10).text(`${organizationName}　${offeringName}`, LEFT, 74);
  paper.text(`${printedOn} 現在　まだ修了していない ${people.length}人　${page}`, LEFT, 90);
  paper.text('用紙（サインインIDと確認コード）は、職員の画面から印刷できます。', LEFT, 106);
  paper.font('bold').fontSize(9);
  drawRow(paper, TOP, HEADINGS);
  paper.font('regular').fontSize(9);
}

const cellsOf = ({ department, staffNumber, name, signInId, hasSignedIn }: ListedPerson): string[] => [
  hasSignedIn ? '' : '未',
  department ?? '',
  staffNumber ?? '',
  name,
  signInId,
  '□',
];

function drawRow(paper: Pdf, y: number, cells: readonly string[]): void {
  cells.forEach((cell, index) => {
    const x = COLUMNS[index] ?? LEFT;
    const width = (COLUMNS[index + 1] ?? RIGHT) - x - 6;
    paper.text(cell, x, y, { width, height: ROW - 8, ellipsis: '…', lineBreak: false });
  });
  paper
    .moveTo(LEFT, y + ROW - 6)
    .lineTo(RIGHT, y + ROW - 6)
    .stroke('#cccccc');
}
