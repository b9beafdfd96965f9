import { screenWords } from '../i18n/screen-words.ts';

/** What the screens about people have in common. */
export const peopleWords = screenWords(
  {
    people: {
      history: '履歴',
      loading: '読み込んでいます',
      cancel: 'やめる',
      reason: '理由',
      reasonHints: {
        told: '関係する人への知らせに載ります。履歴にも残ります。',
        history: '履歴に残ります。',
        people: '履歴に残ります。例：4月1日付けの異動',
      },
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
      reasonHints: {
        told: 'Those concerned read it in their notice; it is kept in the history too.',
        history: 'Kept in the history.',
        people: 'It is kept in the history, for example: transfer as of 1 April',
      },
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
