import { expect, it } from '@jest/globals';
import { peopleTold } from './people-told.ts';

const eleven = Array.from({ length: 11 }, (_, at) => `${at + 1}番`);

it.each([
  [['青木 直樹'], 0, '青木 直樹さん', '青木 直樹'],
  [['青木 直樹'], 1, '青木 直樹さんほか1人', '青木 直樹 and 1 other'],
  [['青木 直樹', '上野 優'], 0, '青木 直樹さん、上野 優さん', '青木 直樹 and 上野 優'],
  [['青木 直樹', '上野 優'], 3, '青木 直樹さん、上野 優さんほか3人', '青木 直樹, 上野 優 and 3 others'],
  [[], 1, '氏名の登録がまだの1人', '1 person without a name yet'],
  [[], 2, '氏名の登録がまだの2人', '2 people without a name yet'],
])('tells of %j and %d without a name', (names, nameless, ja, en) => {
  expect(peopleTold(names, nameless)).toEqual({ ja, en });
});

it('names ten at most', () => {
  expect(peopleTold(eleven, 1).ja).toMatch(/^1番さん、.*、10番さんほか2人$/);
});
