import type { AnswerOf, Document, listStaffRows } from '#contract';
import { writeCsv, writeXlsx } from '#platform';

type Row = AnswerOf<typeof listStaffRows>['items'][number];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';
const HEADING = ['職員番号', '氏名', 'カナ', '部署', 'メール'];
const EXAMPLES = [
  ['0012', '青空 花子', 'アオゾラ ハナコ', '総務課', 'hanako.aozora@example.jp'],
  ['0013', '緑野 太郎', 'ミドリノ タロウ', '税務課', ''],
];

/** A staff list to fill in. */
export async function sampleList(format: 'xlsx' | 'csv'): Promise<Document> {
  if (format === 'csv') return { type: CSV, fileName: '職員名簿_見本.csv', content: writeCsv([HEADING, ...EXAMPLES]) };
  const content = await writeXlsx([{ name: '職員名簿', heading: HEADING, rows: EXAMPLES }]);
  return { type: XLSX, fileName: '職員名簿_見本.xlsx', content };
}

/** The wrong rows alone, to be corrected in Excel and sent again: the line says where each belongs. */
export async function wrongRowsSheet(rows: readonly Row[]): Promise<Document> {
  const cells = rows.map(({ line, staffNumber, name, kana, department, mail, problems }) => [
    line,
    staffNumber,
    name,
    kana,
    department,
    mail,
    problems.map(({ sentence }) => sentence).join(' / '),
  ]);
  const heading = ['行', ...HEADING, '直すところ'];
  const content = await writeXlsx([{ name: '直す行', heading, rows: cells }]);
  return { type: XLSX, fileName: '職員名簿_直す行.xlsx', content };
}
