import { screenWords } from '../../i18n/screen-words.ts';

export const guidingWords = screenWords(
  {
    menu: { guiding: '担当するトレーニー' },
    guiding: {
      title: '担当するトレーニー',
      lead: '返事やフィードバックを待っている人、提出が遅れている人、%{days}日以上書き込みのない人が、先に並びます。',
      none: '今年度、担当するトレーニーはいません。',
      counts:
        '全部で%{trainees}人。返事を待つ記録 %{unanswered}件、フィードバックを待つ提出物 %{waiting}件、提出が遅れている人 %{overdue}人、書き込みのない人 %{silent}人です。',
      groups: { mine: 'あなたがメンターの人', others: 'コースのほかの人', all: 'コースの人' },
      needs: {
        'awaits-answer': '返事待ちの記録 %{count}件',
        'awaits-feedback': 'フィードバック待ち %{count}件',
        overdue: '提出の遅れ %{count}件',
        silent: '%{count}日書き込みなし',
      },
      well: '最後の書き込みから%{count}日',
      today: '今年度の育成',
      nothing: '返事やフィードバックを待っている人、遅れている人はいません。',
      open: '担当するトレーニーを見る',
    },
  },
  {
    menu: { guiding: 'Those I guide' },
    guiding: {
      title: 'Those I guide',
      lead: 'First come those who wait for an answer or feedback, who are late, and who have not written for %{days} days or more.',
      none: 'You guide nobody this year.',
      counts:
        '%{trainees} in all. Log entries that await an answer: %{unanswered}; submissions that await feedback: %{waiting}; people who are late: %{overdue}; silent people: %{silent}.',
      groups: { mine: 'Those you are a mentor of', others: 'Others of the track', all: 'Those of the track' },
      needs: {
        'awaits-answer': 'awaiting an answer: %{count}',
        'awaits-feedback': 'awaiting feedback: %{count}',
        overdue: 'overdue: %{count}',
        silent: 'silent for %{count} days',
      },
      well: 'last word %{count} days ago',
      today: 'The year',
      nothing: 'Nobody waits for an answer or feedback, and nobody is late.',
      open: 'See those I guide',
    },
  },
);
