import { inBoth } from '#web/ui';

export const words = inBoth(
  {
    menu: '年度のメニュー',
    pages: {
      // One line each, so that two added at once do not meet.
      overview: '年度のようす',
      log: '記録',
      works: '作品',
      activities: '発表と派遣',
      needs: '旅費・保険・緊急連絡先',
      milestones: '節目',
      presentations: '成果発表会',
    },
    track: 'コース',
    seminar: 'ゼミ',
    mentors: 'メンター',
    toBeSet: '決まりしだいお知らせします',
    left: 'この年度の活動は終わっています',
    leftText: 'これまでの記録は残っていて、読むことができます。書き加えることはできません。',
    back: '学習',
  },
  {
    menu: 'Menu of the year',
    pages: {
      overview: 'How the year goes',
      log: 'Log',
      works: 'Works',
      activities: 'Elsewhere and abroad',
      needs: 'Travel, insurance, contacts',
      milestones: 'Milestones',
      presentations: 'Results presentation',
    },
    track: 'Track',
    seminar: 'Seminar',
    mentors: 'Mentors',
    toBeSet: 'You will be told',
    left: 'You have left this year',
    leftText: 'What you did is kept and can be read. Nothing can be added.',
    back: 'Learning',
  },
);
