import { screenWords } from '../../i18n/screen-words.ts';

export const closureWords = screenWords(
  {
    menu: { closures: '事務局の休業日' },
    closures: {
      title: '事務局の休業日',
      lead: '%{year}。土日・祝日・12月29日〜1月3日のほかに休む日です。申込の締切（5営業日前など）は、この日を数えません。',
      add: '休業日を加える',
      day: '休む日',
      dayHint: '営業日を選びます。締切の日時は、保存するとすぐに計算し直されます。',
      reason: '理由',
      reasonHint: '例：庁舎の停電',
      none: 'この年度の休業日はありません。',
      remove: '取り消す',
      removeOf: '%{day} の休業日を取り消す',
      saved: '休業日を加えました。締切を計算し直しました',
      removed: '休業日を取り消しました。締切を計算し直しました',
      submit: '加える',
    },
  },
  {
    menu: { closures: 'Office closures' },
    closures: {
      title: 'Office closures',
      lead: '%{year}. Days closed besides weekends, holidays and 29 December to 3 January. Deadlines in working days do not count them.',
      add: 'Add a closure',
      day: 'Closed on',
      dayHint: 'A working day. Deadlines are computed anew as soon as it is saved.',
      reason: 'Reason',
      reasonHint: 'For example a power cut',
      none: 'No closure in this year.',
      remove: 'Take back',
      removeOf: 'Take back the closure of %{day}',
      saved: 'The closure is there; deadlines were computed anew',
      removed: 'The closure was taken back; deadlines were computed anew',
      submit: 'Add',
    },
  },
);
