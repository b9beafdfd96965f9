// A staff list has a heading somewhere in its first lines; its columns come in any order and under the names offices use.

export const staffFields = ['staffNumber', 'name', 'kana', 'department', 'mail'] as const;
export type StaffField = (typeof staffFields)[number];

/** For each field the column it stands in, counted from 0; null where the list has none. */
export type StaffColumns = Readonly<Record<StaffField, number | null>>;

const names: Record<StaffField, readonly string[]> = {
  staffNumber: [
    '職員番号',
    '職員no',
    '職員コード',
    '職員id',
    '職番',
    '社員番号',
    '社員コード',
    'staffnumber',
    'employeeid',
  ],
  name: ['氏名', '名前', '職員氏名', '職員名', '氏名漢字', '漢字氏名', '姓名', 'name', 'fullname'],
  kana: [
    'カナ',
    'フリガナ',
    'カナ氏名',
    '氏名カナ',
    '氏名フリガナ',
    'ヨミガナ',
    'ヨミ',
    '読ミ',
    '読ミガナ',
    '半角カナ',
    'kana',
  ],
  department: [
    '部署',
    '部署名',
    '所属',
    '所属名',
    '所属課',
    '所属部署',
    '課',
    '課名',
    '課室',
    '部課',
    '部課名',
    '配属先',
    'department',
  ],
  mail: [
    'メール',
    'メールアドレス',
    'eメール',
    'eメールアドレス',
    'email',
    'mail',
    'emailアドレス',
    '電子メール',
    '電子メールアドレス',
    'メアド',
  ],
};
const fieldByName = new Map(staffFields.flatMap((field) => names[field].map((name) => [name, field] as const)));

const LINES_BEFORE_A_HEADING = 10;
const MY_NUMBER = /マイナンバー|個人番号/;
const TWELVE_DIGITS = /^\d{12}$/;

/** Hiragana as katakana, so that ふりがな and フリガナ are the same. */
export const inKatakana = (text: string): string =>
  text.normalize('NFKC').replace(/[ぁ-ゖ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60));

const plain = (heading: string): string =>
  inKatakana(heading)
    .toLowerCase()
    .replace(/必須|任意/g, '')
    .replace(/[\s()[\]【】〔〕・_\-‐/／*※:：.。]/g, '');

/** What a heading most likely names. */
export const fieldNamed = (heading: string): StaffField | null => fieldByName.get(plain(heading)) ?? null;

/** The first column that carries each field's name. */
export function columnsNamedIn(headings: readonly string[]): StaffColumns {
  const fields = headings.map(fieldNamed);
  const columnOf = (field: StaffField) => {
    const column = fields.indexOf(field);
    return column === -1 ? null : column;
  };
  return Object.fromEntries(staffFields.map((field) => [field, columnOf(field)])) as StaffColumns;
}

const namedIn = (headings: readonly string[]): number =>
  Object.values(columnsNamedIn(headings)).filter((column) => column !== null).length;

/** Where the heading stands, counted from 0: the first line that names two fields or, failing that, one; else null. */
export function headingLine(rows: readonly (readonly string[])[]): number | null {
  const named = rows.slice(0, LINES_BEFORE_A_HEADING).map(namedIn);
  const line = [2, 1].map((least) => named.findIndex((fields) => fields >= least)).find((found) => found !== -1);
  return line ?? null;
}

/** Whether a list carries the national personal number (マイナンバー), which must not be handed to us. */
export const carriesMyNumber = (headings: readonly string[], rows: readonly (readonly string[])[]): boolean =>
  headings.some(
    (heading, column) =>
      MY_NUMBER.test(heading) && rows.some((row) => TWELVE_DIGITS.test((row[column] ?? '').normalize('NFKC').trim())),
  );

/** A name for a column without a heading: A列, B列 … */
export const letteredHeadings = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letters(at)}列`);

const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
