import { describe, expect, it } from '@jest/globals';
import { isSameName } from './name-match.ts';

describe('A typed name', () => {
  it.each([
    ['髙橋 﨑子', '高橋崎子'],
    ['渡邊　太郎', '渡辺 太郎'],
    ['渡辺 葛\u{e0100}子', '渡辺葛子'],
    ['ｱﾘ ﾓﾊﾒﾄﾞ', 'アリ モハメド'],
    ['Taro YAMADA', 'taro yamada'],
  ])('is the same: %s and %s', (written, typed) => {
    expect(isSameName(written, typed)).toBe(true);
  });

  it.each([
    ['山田 太郎', '山田 次郎'],
    ['山田 太郎', '山田'],
    ['山田 太郎', ''],
    ['山田 太郎', ' 　'],
  ])('is another: %s and %s', (written, typed) => {
    expect(isSameName(written, typed)).toBe(false);
  });
});
