import { inBoth } from '#web/ui';

export const yearWords = inBoth(
  {
    now: '今年度の活動',
    open: '今年度のページを開く',
    others: '参加した年度',
    left: '活動は終わっています',
  },
  {
    now: 'Your year',
    open: 'Open the pages of the year',
    others: 'Other years',
    left: 'left',
  },
);
