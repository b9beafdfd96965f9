import { screenWords } from '../../i18n/screen-words.ts';

export const seatsInReachWords = screenWords(
  {
    coverage: {
      seats: {
        title: '近くの空席のある開催回',
        lead: '未受講の市区町村から行ける、席の空いている演習です。県庁の間が%{kilometers}km以内のものを、近い順に並べています。',
        none: '近くに、席の空いている開催回はありません。',
        free: '空き%{free}席',
        untrained: '行ける範囲の未受講の市区町村：%{count}',
        same: '同じ県内',
        away: '約%{kilometers}km',
        more: 'ほか%{count}',
      },
    },
  },
  {
    coverage: {
      seats: {
        title: 'Nearest offerings with free seats',
        lead: 'Exercises with free seats that untrained municipalities can reach: within %{kilometers} km between prefectural offices, the nearest first.',
        none: 'No offering with free seats is near.',
        free: '%{free} seats free',
        untrained: 'Untrained municipalities within reach: %{count}',
        same: 'same prefecture',
        away: 'about %{kilometers} km',
        more: 'and %{count} more',
      },
    },
  },
);
