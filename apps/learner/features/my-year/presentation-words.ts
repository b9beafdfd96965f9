import { inBoth } from '#web/ui';

export const words = inBoth(
  {
    none: '成果発表会の時間割は、まだありません。',
    draft: '準備中（時刻は変わることがあります）',
    canceled: 'この成果発表会は中止になりました。',
    mine: '自分の発表',
    noneOfMine: 'あなたの枠はまだありません。',
    all: '時間割',
    seePublic: '公開された時間割を見る',
    booth: 'ブース',
    untitled: 'ほかの人の発表',
    late: (minutes: number) => `${minutes}分遅れています`,
    kinds: { stage: 'ステージ', poster: 'ポスター', video: '動画', other: '' },
  },
  {
    none: 'There is no timetable of a results presentation yet.',
    draft: 'Being arranged (times may change)',
    canceled: 'This results presentation has been canceled.',
    mine: 'What you present',
    noneOfMine: 'You have no slot yet.',
    all: 'Timetable',
    seePublic: 'See the public timetable',
    booth: 'Booth',
    untitled: 'Somebody else presents',
    late: (minutes: number) => `${minutes} minutes late`,
    kinds: { stage: 'Stage', poster: 'Poster', video: 'Video', other: '' },
  },
);
