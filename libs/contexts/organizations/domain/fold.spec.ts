import { describe, expect, it } from '@jest/globals';
import { fold, searchKeyOf, wordsOf } from './fold.ts';

const finds = (typed: string, name: string, kana: string, prefecture = { name: '東京都', kana: 'とうきょうと' }) => {
  const key = searchKeyOf({ code: '000000', name, kana }, prefecture);
  return wordsOf(typed).every((word) => key.includes(word));
};

describe('Names are compared', () => {
  it.each([
    ['ﾌﾁｭｳ', 'ふちゅう'],
    ['七ヶ宿町', '七ケ宿町'],
    ['龍ヶ崎市', '竜が崎市'],
    ['塩釜市', '塩竈市'],
    ['檮原町', '梼原町'],
    ['鯵ヶ沢町', '鰺ヶ沢町'],
    ['四条畷市', '四條畷市'],
    ['飛驒市', '飛騨市'],
    ['しようない', 'しょうない'],
    ['ＡＢＣ', 'abc'],
  ])('%s as %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['府中'],
    ['府中市'],
    ['府中市（東京都）'],
    ['東京都府中市'],
    ['東京 府中'],
    ['フチュウ'],
    ['とうきょうとふちゅうし'],
  ])('so that 「%s」 finds 府中市 of Tokyo', (typed) => {
    expect(finds(typed, '府中市', 'ふちゅうし')).toBe(true);
  });

  it('by either reading of 町 and 村, and past a county', () => {
    const miyagi = { name: '宮城県', kana: 'みやぎけん' };
    expect(finds('たいわまち', '大和町', 'たいわちょう', miyagi)).toBe(true);
    expect(finds('おおひらそん', '大衡村', 'おおひらむら', miyagi)).toBe(true);
    expect(finds('黒川郡大和町', '大和町', 'たいわちょう', miyagi)).toBe(true);
    expect(finds('大和郡山市', '大和郡山市', 'やまとこおりやまし', miyagi)).toBe(true);
    expect(finds('府中市（広島県）', '府中市', 'ふちゅうし')).toBe(false);
  });
});
