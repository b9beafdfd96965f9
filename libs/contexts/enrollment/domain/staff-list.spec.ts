import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '#kernel';
import { carriesMyNumber, columnsNamedIn, headingLine, letteredHeadings } from './staff-columns.ts';
import { compared, isSame, type KnownMember, type ListedRow } from './staff-comparison.ts';
import { isError, problemsOf, readRow } from './staff-row.ts';

const row = (staffNumber: string, name: string, rest: Partial<ListedRow> = {}): ListedRow => ({
  line: 2,
  staffNumber,
  name,
  kana: 'アオゾラ',
  department: '総務課',
  mail: '',
  isLeftOut: false,
  ...rest,
});
const member = (staffNumber: string, name: string, rest: Partial<KnownMember> = {}): KnownMember => ({
  personId: `${staffNumber}さん` as PersonId,
  staffNumber,
  name,
  kana: 'アオゾラ',
  department: '総務課',
  mail: '',
  isEnrolled: false,
  belongsElsewhere: false,
  ...rest,
});
const judge = (rows: ListedRow[], members: KnownMember[] = []) => [...compared(rows, members).values()];
const codes = (rows: ListedRow[], members: KnownMember[] = []) =>
  judge(rows, members).map(({ problems }) => problems.map(({ code }) => code));

describe('The columns of a staff list', () => {
  it.each([
    [['職員番号', '氏名', 'カナ', '部署', 'メール']],
    [['メールアドレス', '所属課', 'フリガナ', '氏名（漢字）', '職員No.']],
    [['E-mail', '課名', 'ふりがな', ' 名 前 ', '社員コード ※必須']],
  ])('are found in any order and under their usual names: %j', (headings) => {
    const columns = columnsNamedIn(headings);
    expect(Object.values(columns).toSorted()).toEqual([0, 1, 2, 3, 4]);
  });

  it('stand under a title, or have no heading at all', () => {
    expect(headingLine([['令和8年度 職員名簿'], [''], ['職員番号', '氏名']])).toBe(2);
    expect(headingLine([['001', '青空 花']])).toBe(null);
    expect(letteredHeadings(28).slice(25)).toEqual(['Z列', 'AA列', 'AB列']);
  });

  it('are not taken when the national personal number is among them', () => {
    expect(carriesMyNumber(['個人番号', '氏名'], [['123456789012', '青空 花']])).toBe(true);
    expect(carriesMyNumber(['個人番号', '氏名'], [['1021', '青空 花']])).toBe(false);
  });
});

describe('A row of a staff list', () => {
  const columns = { staffNumber: 0, name: 1, kana: 2, department: 3, mail: null };

  it('is tidied in width, space and kana; a name keeps its characters', () => {
    const cells = ['００１２', ' 髙﨑　𠮷子 ', 'ﾀｶｻﾞｷ よしこ', '総務課'];
    expect(readRow(cells, columns)).toEqual({
      staffNumber: '0012',
      name: '髙﨑 𠮷子',
      kana: 'タカザキ ヨシコ',
      department: '総務課',
      mail: '',
    });
  });

  it.each([
    ['staff-number-missing', row('', '青空 花')],
    ['staff-number-malformed', row('12/3', '青空 花')],
    ['staff-number-rounded-by-excel', row('1.23E+11', '青空 花')],
    ['name-missing', row('1', '')],
    ['kana-not-kana', row('1', '青空 花', { kana: '青空 ハナ' })],
    ['kana-missing', row('1', '青空 花', { kana: '' })],
    ['department-missing', row('1', '青空 花', { department: '' })],
    ['mail-malformed', row('1', '青空 花', { mail: 'hana@example' })],
    ['cell-is-formula', row('1', '=A1&B1')],
    ['cell-is-formula', row('1', '青空 花', { department: '@SUM(A1)' })],
    ['cell-too-long', row('1', '青'.repeat(61))],
    ['cell-garbled', row('1', '青\ufffd花')],
    ['name-with-private-character', row('1', '青\ue000 花')],
  ])('is told about: %s', (code, read) => {
    expect(problemsOf(read).map((problem) => problem.code)).toEqual([code]);
  });

  it('stops the import only where a person cannot be told from another', () => {
    expect(isError({ code: 'kana-missing' })).toBe(false);
    expect(isError({ code: 'staff-number-missing' })).toBe(true);
  });

  it('offers what was most likely meant', () => {
    expect(problemsOf(row('1', '青空 花', { mail: 'hana@example,jp' }))[0]?.suggestion).toBe('hana@example.jp');
  });
});

describe('A staff list against the members at hand', () => {
  it('creates, changes, leaves alone; an empty cell changes nothing', () => {
    const members = [member('1', '青空 花'), member('2', '青空　次郎'), member('9', 'ここにいない人')];
    const rows = [
      row('1', '青空 花', { department: '' }),
      row('2', '緑野 次郎', { line: 3 }),
      row('3', '新', { line: 4 }),
    ];
    const [same, changed, created] = judge(rows, members);
    expect([same?.verdict, changed?.verdict, created?.verdict]).toEqual(['same', 'changed', 'new']);
    expect(changed?.differences).toEqual({ name: { before: '青空　次郎', after: '緑野 次郎' } });
    expect(judge([row('2', '青空 次郎')], members)[0]?.verdict).toBe('same');
  });

  it('matches by number, else by mail, and says so', () => {
    const members = [member('1', '青空 花', { mail: 'hana@example.jp' })];
    const [moved] = judge([row('501', '青空 花', { mail: 'hana@example.jp' })], members);
    expect(moved).toMatchObject({ verdict: 'changed', personId: '1さん', problems: [{ code: 'matched-by-mail' }] });
    expect(moved?.differences.staffNumber).toEqual({ before: '1', after: '501' });
  });

  it('refuses a number or a mail that stands twice, and a mail that is somebody else’s', () => {
    const twins = [row('1', '甲', { mail: 'a@example.jp' }), row('1', '乙', { line: 3, mail: 'a@example.jp' })];
    expect(codes(twins)).toEqual([
      ['staff-number-twice', 'mail-twice'],
      ['staff-number-twice', 'mail-twice'],
    ]);
    expect(codes([twins[0]!, { ...twins[1]!, isLeftOut: true }])).toEqual([[], []]);
    const members = [member('1', '甲'), member('2', '乙', { mail: 'b@example.jp' })];
    expect(codes([row('1', '甲', { mail: 'b@example.jp' })], members)).toEqual([['mail-of-another']]);
    const listed = [row('2', '乙'), row('3', '丙', { line: 3, mail: 'b@example.jp' })];
    expect(codes(listed, members)[1]).toEqual(['mail-of-another']);
  });

  it('leaves the mail of somebody who belongs elsewhere too to the program office', () => {
    const known = [member('1', '甲', { mail: 'old@example.jp', belongsElsewhere: true })];
    expect(codes([row('1', '甲', { mail: 'new@example.jp' })], known)).toEqual([['mail-kept-elsewhere']]);
    expect(codes([row('1', '甲', { department: '税務課' })], known)).toEqual([[]]);
  });

  it('notices a number that lost its leading zeros', () => {
    const [lost] = judge([row('12', '青空 花')], [member('0012', '青空 花')]);
    expect(lost).toMatchObject({
      verdict: 'wrong',
      problems: [{ code: 'staff-number-lost-zeros', suggestion: '0012' }],
    });
  });

  it('knows who is enrolled already, and when what was shown is no longer true', () => {
    const shown = judge([row('1', '青空 花')], [member('1', '青空 花', { isEnrolled: true })])[0]!;
    expect(shown.isEnrolledAlready).toBe(true);
    expect(isSame(shown, { ...shown })).toBe(true);
    expect(isSame(shown, judge([row('1', '青空 花')])[0]!)).toBe(false);
  });
});
