import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, OrganizationId } from '#kernel';
import { type CodeRow, CodeTable } from './code-table.ts';
import { checkDigitOf, hasRightCheckDigit, kindOf, readingsOf } from './local-government-code.ts';

const day = (text: string) => text as CalendarDate;
const row = (id: string, code: string, name: string): CodeRow => ({
  organizationId: id as OrganizationId,
  code,
  name,
  fullName: name,
});

describe('A code of a local government', () => {
  it.each([
    ['010006', '北海道', 'prefecture'],
    ['131016', '千代田区', 'special-ward'],
    ['011002', '札幌市', 'designated-city'],
    ['012025', '函館市', 'city'],
    ['013048', '新篠津村', 'village'],
    ['013030', '当別町', 'town'],
  ])('%s (%s) is of a %s, and its check digit is right', (code, name, kind) => {
    expect([kindOf(code, name), hasRightCheckDigit(code)]).toEqual([kind, true]);
    expect(hasRightCheckDigit(code.slice(0, 5) + ((Number(code[5]) + 1) % 10))).toBe(false);
  });

  it('is read as it stands, with a lost zero, or with the check digit that was left out', () => {
    expect(readingsOf('０１２０２５')).toEqual([{ code: '012025', lost: null }]);
    expect(readingsOf('12025')[0]).toEqual({ code: '012025', lost: 'leading-zero' });
    expect(readingsOf('92037')[0]).toEqual({ code: '092037', lost: 'leading-zero' });
    expect(readingsOf('01202')).toEqual([{ code: '012025', lost: 'check-digit' }]);
    expect(readingsOf('1202')).toEqual([{ code: '012025', lost: 'check-digit' }]);
    expect([readingsOf('府中市'), readingsOf('123')]).toEqual([[], []]);
    expect(checkDigitOf('01202')).toBe('5');
  });
});

describe('The table of codes', () => {
  const mergers = [
    { predecessorId: 'iwafune', successorId: 'tochigi', effectiveOn: '2014-04-05' },
    { predecessorId: 'tochigi', successorId: 'north-kanto', effectiveOn: '2030-01-01' },
  ] as never;
  const table = new CodeTable(
    [
      row('iwafune', '093670', '岩舟町'),
      row('tomiya', '044237', '富谷町'),
      row('tochigi', '092037', '栃木市'),
      row('tomiya', '042161', '富谷市'),
      row('north-kanto', '092999', '北関東市'),
    ],
    mergers,
  );
  const named = (code: string, on = '2026-11-22') => table.find(code, day(on));

  it('follows a merger from its day on, and several of them', () => {
    expect(named('093670', '2014-04-04')).toMatchObject({ name: '岩舟町', formerly: null });
    expect(named('093670', '2014-04-05')).toMatchObject({ name: '栃木市', code: '092037', formerly: '岩舟町' });
    expect(named('093670', '2030-01-01')).toMatchObject({ name: '北関東市', formerly: '岩舟町' });
  });

  it('knows a town that became a city by either code as one organization', () => {
    const ids = ['044237', '042161'].map((code) => named(code, '2015-06-01').organizationId);
    expect(ids).toEqual(['tomiya', 'tomiya']);
  });

  it('says what a code had lost, and what is wrong with one that names nobody', () => {
    expect(named('92037').lost).toBe('leading-zero');
    expect(() => named('092038')).toThrow('organization-code-mistyped');
    expect(() => named('131016')).toThrow('organization-code-unknown');
    expect(() => named('栃木市')).toThrow('organization-code-malformed');
  });
});
