import { screenWords } from '../i18n/screen-words.ts';

/** What the screens about people have in common. */
export const peopleWords = screenWords(
  {
    people: {
      history: '履歴',
      loading: '読み込んでいます',
      cancel: 'やめる',
      reason: '理由',
      reasonHint: '履歴に残ります。例：4月1日付けの異動',
      fields: {
        name: '氏名',
        kana: 'カナ',
        mail: 'メール',
        staffNumber: '職員番号',
        department: '部署',
        signInId: 'サインインID',
        organizationName: '組織',
        startsOn: '開始日',
        endsOn: '終了日',
        status: '状態',
        role: '役割',
      },
    },
  },
  {
    people: {
      history: 'History',
      loading: 'Loading',
      cancel: 'Cancel',
      reason: 'Reason',
      reasonHint: 'It is kept in the history, for example: transfer as of 1 April',
      fields: {
        name: 'Name',
        kana: 'Kana',
        mail: 'Mail',
        staffNumber: 'Staff number',
        department: 'Department',
        signInId: 'Sign-in id',
        organizationName: 'Organization',
        startsOn: 'From',
        endsOn: 'Until',
        status: 'Status',
        role: 'Role',
      },
    },
  },
);
