import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readTable } from './read-table.ts';
import { writeXlsx } from './write-table.ts';

const list = [
  ['職員番号', '氏名', 'カナ', '部署'],
  ['00123', '髙﨑 一郎', 'ﾀｶｻｷ ｲﾁﾛｳ', '①総務課'],
  ['00124', '山田, 花子', 'ヤマダ "ハナコ"', ''],
];
const csv = list.map((row) =>
  row.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
);
const written = `${csv.join('\r\n')}\r\n`;

/** Node reads these encodings and writes none of them: the way back is made from every pair of bytes. */
function encoderOf(label: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label, { fatal: true });
  const known = new Map<string, number[]>();
  const learn = (...bytes: number[]) => {
    try {
      const character = decoder.decode(new Uint8Array(bytes));
      if ([...character].length === 1 && !known.has(character)) known.set(character, bytes);
    } catch {}
  };
  for (let first = 0; first < 256; first++) learn(first);
  for (let first = 128; first < 256; first++) for (let second = 64; second < 256; second++) learn(first, second);
  return (text) => new Uint8Array([...text].flatMap((character) => known.get(character) ?? []));
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const rowsOf = async (bytes: Uint8Array, name = '名簿.csv') => (await readTable(bytes, name)).rows;
const sheetXml = (cells: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;

async function workbook(cells: string, more: Record<string, Uint8Array> = {}): Promise<Uint8Array> {
  const { unzipSync } = await import('fflate');
  const made = unzipSync(await writeXlsx([{ name: '名簿', heading: ['x'], rows: [] }]));
  const [sheet = ''] = Object.keys(made).filter((name) => name.startsWith('xl/worksheets/sheet'));
  return zipSync({ ...made, [sheet]: strToU8(sheetXml(cells)), ...more });
}

describe('A sent list', () => {
  it.each([
    ['utf-8', utf8(written)],
    ['utf-8-bom', utf8(`\ufeff${written}`)],
    ['cp932', encoderOf('shift_jis')(written)],
    ['utf-16', utf16(written)],
  ])('is read from CSV in %s, zeros and quotes kept', async (encoding, bytes) => {
    expect(await readTable(bytes, '名簿.csv')).toEqual({ encoding, rows: list });
  });

  it('is read from EUC-JP, and half-width kana in CP932 is not taken for it', async () => {
    const plain = '職員番号,氏名\n001,山田花子\n';
    expect(await readTable(encoderOf('euc-jp')(plain), 'a.csv')).toMatchObject({
      encoding: 'euc-jp',
      rows: [
        ['職員番号', '氏名'],
        ['001', '山田花子'],
      ],
    });
    const kana = encoderOf('shift_jis')('ｶﾅ,ﾒｲ\nﾔﾏﾀﾞ,ﾊﾅｺ\n');
    expect(await readTable(kana, 'a.csv')).toMatchObject({
      encoding: 'cp932',
      rows: [
        ['ｶﾅ', 'ﾒｲ'],
        ['ﾔﾏﾀﾞ', 'ﾊﾅｺ'],
      ],
    });
  });

  it('is read as copied from Excel: tabs, a quoted cell with a line break, a lone quotation mark', async () => {
    expect(await rowsOf(utf8('番号\t氏名\n1\t"山田\n花子"\n2\t3" の画面\n'), 'paste.tsv')).toEqual([
      ['番号', '氏名'],
      ['1', '山田\n花子'],
      ['2', '3" の画面'],
    ]);
  });

  it('keeps empty lines in between, so that row numbers are those of the file, and drops those at the end', async () => {
    expect(await rowsOf(utf8('a,b\n\n1,2\n,\n\n'))).toEqual([['a', 'b'], [''], ['1', '2']]);
  });

  it('is read from Excel: text as written, numbers in plain digits, days, and the value of a formula', async () => {
    const day = new Date('2026-04-01T00:00:00Z');
    const made = await writeXlsx([
      { name: '名簿', heading: ['番号', '氏名', '日', '数'], rows: [['00123', '髙﨑', day, 12345678901]] },
    ]);
    expect(await readTable(made, '名簿.xlsx')).toEqual({
      encoding: 'xlsx',
      rows: [
        ['番号', '氏名', '日', '数'],
        ['00123', '髙﨑', '2026-04-01', '12345678901'],
      ],
    });
    const cells = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c></row>';
    expect(await rowsOf(await workbook(cells), 'a.xlsx')).toEqual([['2', '2x']]);
  });
});

describe('A list that cannot be read is refused with', () => {
  const zeros = new Uint8Array(120 * 1024 * 1024);
  const far = (ref: string) => workbook(`<row><c r="${ref}"><v>1</v></c></row>`);

  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['table-not-recognized', 'a.csv', async () => workbook('')],
    ['table-not-recognized', 'a.xlsx', () => utf8(written)],
    ['table-not-recognized', 'a.xlsx', () => zipSync({ 'readme.txt': utf8('x') })],
    ['table-encoding-unknown', 'a.csv', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['table-encoding-unknown', 'a.csv', () => utf8('%PDF-1.7\u0000')],
    ['table-encoding-unknown', 'a.csv', () => new Uint8Array([0x81, 0xff, 0xff])],
    ['table-is-old-excel', 'a.xls', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['table-damaged', 'a.xlsx', async () => (await workbook('')).subarray(0, 900)],
    ['table-damaged', 'a.xlsx', () => workbook('<!DOCTYPE x [<!ENTITY a "aa">]>')],
    ['table-unpacks-too-large', 'a.xlsx', () => workbook('', { 'xl/zeros.xml': zeros })],
    ['table-too-wide', 'a.xlsx', () => far('XFD1')],
    ['table-too-long', 'a.xlsx', () => far('A1048576')],
    ['table-too-long', 'a.csv', () => utf8('a\n'.repeat(20_002))],
    ['table-too-wide', 'a.csv', () => utf8('a,'.repeat(300))],
    ['table-quotes-broken', 'a.csv', () => utf8('a,b\n"open,1\n2,3\n')],
    ['table-empty', 'a.csv', () => utf8('\n ,\n')],
    ['table-empty', 'a.xlsx', () => workbook('')],
  ])('%s (%s)', async (code, name, made) => {
    await expect(readTable(await made(), name)).rejects.toThrow(code);
  });

  it('no row of the longest list that is taken', async () => {
    expect((await rowsOf(utf8('番号,氏名\n'.repeat(20_001)))).length).toBe(20_001);
  });
});
