import { screenWords } from '../i18n/screen-words.ts';

/** Words of sessions and attendance that several screens share. */
export const sessionWords = screenWords(
  {
    sessions: {
      half: { am: '午前', pm: '午後' },
      mark: { full: '出席', partial: '一部', absent: '欠席' },
      verdict: { full: 'すべて出席', partial: '一部出席', none: '欠席' },
      source: { staff: '講師', self: '本人', device: '端末' },
      state: { planned: '開催予定', canceled: '中止' },
      today: '今日',
      coming: 'これから',
      past: '終わった開催日',
      none: '担当する開催日はありません。事務局が割り当てると、ここに並びます。',
      noneOf: { today: '今日の開催日はありません。', coming: 'これからの開催日はありません。', past: 'ありません。' },
      number: '%{number}日目',
      marked: '出欠 %{marked}／%{all}',
      people: '%{count}人',
      stickers: 'シール %{count}枚',
      open: '名簿を開く',
      opensAt: '出欠の受付は%{time}から',
      online: 'オンライン、または会場は未定',
    },
  },
  {
    sessions: {
      half: { am: 'Morning', pm: 'Afternoon' },
      mark: { full: 'Present', partial: 'In part', absent: 'Absent' },
      verdict: { full: 'All of it', partial: 'In part', none: 'Absent' },
      source: { staff: 'instructor', self: 'themselves', device: 'device' },
      state: { planned: 'Planned', canceled: 'Canceled' },
      today: 'Today',
      coming: 'Coming',
      past: 'Past',
      none: 'You teach no session yet. They stand here once the office has assigned you.',
      noneOf: { today: 'No session today.', coming: 'None coming.', past: 'None.' },
      number: 'Day %{number}',
      marked: 'Attendance %{marked} of %{all}',
      people: '%{count} people',
      stickers: '%{count} stickers',
      open: 'Open the roster',
      opensAt: 'Attendance opens: %{time}',
      online: 'Online, or no venue yet',
    },
  },
);
