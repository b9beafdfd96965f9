import { expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readTable } from './read-table.ts';
import { writeXlsx } from './write-table.ts';
import { writeCsv } from './compose-table.ts';

it('CSV opens in Excel as it is, and no text becomes a formula', async () => {
  const rows = [
    ['氏名', '値'],
    ['=HYPERLINK("http://x")', -5],
    ['+81-3-1234', '-12.5'],
    ['@user', null],
    ['－全角', new Date('2026-04-01T00:00:00Z')],
  ];
  const written = writeCsv(rows);
  expect(written.startsWith('\ufeff')).toBe(true);
  expect((await readTable(new TextEncoder().encode(written), 'a.csv')).rows).toEqual([
    ['氏名', '値'],
    [`'=HYPERLINK("http://x")`, '-5'],
    [`'+81-3-1234`, '-12.5'],
    [`'@user`, ''],
    [`'－全角`, '2026-04-01'],
  ]);
});

it('Excel gets typed cells, bold headings that stay in sight, several sheets, and names and texts it can take', async () => {
  const sheets = [
    {
      name: '未受講/総務部',
      heading: ['番号', '人数'],
      rows: [
        ['00123', 12],
        ['=1+1\u0000', null],
      ],
    },
    { name: '受講済み', heading: ['番号'], rows: [] },
  ];
  const made = await writeXlsx(sheets);
  const parts = unzipSync(made);
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  expect(text('xl/workbook.xml')).toMatch(/未受講 総務部.*受講済み/s);
  expect(text('xl/worksheets/sheet1.xml')).toMatch(/state="frozen"/);
  expect(text('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  expect(text('xl/styles.xml')).toContain('<b');
  expect((await readTable(made, 'a.xlsx')).rows).toEqual([
    ['番号', '人数'],
    ['00123', '12'],
    ['=1+1', ''],
  ]);
});
